package org.gongyi.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Noto Sans SC, as it was published (SIL Open Font License 1.1, beside it): 20,976 unified ideographs, 6,582 of
/// extension A, 54 of extension B.
final class FontFile {

    private static final String PATH = "/paper/NotoSansSC-Regular.ttf";

    private FontFile() {}

    static TrueTypeFont read() {
        try (var file = FontFile.class.getResourceAsStream(PATH)) {
            if (file == null) throw new IllegalStateException("missing in this build: " + PATH);
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            var maps = Stream.of(font.getCmap().getCmaps()).map(AsWritten::new);
            font.getCmap().setCmaps(maps.toArray(CmapSubtable[]::new));
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
