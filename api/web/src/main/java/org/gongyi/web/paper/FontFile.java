package org.gongyi.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
