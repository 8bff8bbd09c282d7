package org.gongyi.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// Which characters can be printed. A rare character of a name (生僻字) that the font lacks is told where it is typed,
/// and marked on paper: never an empty box.
public final class Glyphs {

    private Glyphs() {}

    /// Read once, when it is first asked: 140 kB stay of 10 MB.
    private static final class Covered {
        static final BitSet POINTS = points();

        private static BitSet points() {
            try (var font = FontFile.read()) {
                var cmap = font.getUnicodeCmapLookup();
                var points = new BitSet(Character.MAX_CODE_POINT + 1);
                for (var point = 0; point <= Character.MAX_CODE_POINT; point++)
                    if (cmap.getGlyphId(point) != 0) points.set(point);
                return points;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// The characters of a text that the font lacks, each once, as `U+2A6D6`.
    public static List<String> lacking(String text) {
        return text.codePoints()
                .filter(point -> !isPrinted(point))
                .distinct()
                .mapToObj(Glyphs::named)
                .toList();
    }

    /// The same text with 〔U+2A6D6〕 in the place of what the font lacks.
    static String marked(String text) {
        return lacking(text).isEmpty()
                ? text
                : text.codePoints()
                        .mapToObj(point -> isPrinted(point) ? Character.toString(point) : "〔" + named(point) + "〕")
                        .collect(Collectors.joining());
    }

    private static String named(int point) {
        return "U+%04X".formatted(point);
    }

    private static boolean isPrinted(int point) {
        return point < ' ' || Covered.POINTS.get(point);
    }
}
