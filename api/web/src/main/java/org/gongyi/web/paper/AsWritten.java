package org.gongyi.web.paper;

import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/// The characters of a glyph, the usual one first: that is what is copied out of a PDF. Some glyphs draw two, 页 U+9875
/// and the radical ⻚ U+2EDA; PDFBox tells the first, and by the radical nobody would find a name.
final class AsWritten extends CmapSubtable {

    private final CmapSubtable read;

    AsWritten(CmapSubtable read) {
        this.read = read;
        setPlatformId(read.getPlatformId());
        setPlatformEncodingId(read.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int point) {
        return read.getGlyphId(point);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        var points = read.getCharCodes(glyph);
        return points == null || points.size() == 1 ? points : usualFirst(points);
    }

    private static List<Integer> usualFirst(List<Integer> points) {
        var usual = points.stream().filter(point -> !isUnusual(point));
        return Stream.concat(usual, points.stream().filter(AsWritten::isUnusual))
                .toList();
    }

    /// CJK radicals supplement and Kangxi radicals; the em space, which looks like the ideographic one.
    private static boolean isUnusual(int point) {
        return point >= 0x2E80 && point <= 0x2FDF || point == 0x2003;
    }
}
