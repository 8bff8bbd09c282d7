package org.gongyi.web.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The whole font as it goes into every PDF, prepared once: parsing and compressing it takes a second, writing it
/// again a tenth. Its compressed bytes lie in a temporary file of PDFBox, not in memory. One thread at a time.
final class PrintedFont {

    static final String FAMILY = "Noto Sans SC";

    private static final int PER_BLOCK = 100;

    private final PDType0Font font;

    /// Left open: the streams of the font belong to it.
    private final PDDocument shelf = new PDDocument(IOUtils.createTempFileOnlyStreamCache());

    private PrintedFont(TrueTypeFont file) throws IOException {
        font = PDType0Font.load(shelf, file, false);
        var copied = new ByteArrayInputStream(toUnicode(file).getBytes(StandardCharsets.US_ASCII));
        font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(shelf, copied, COSName.FLATE_DECODE));
    }

    static PrintedFont load() throws IOException {
        return new PrintedFont(FontFile.read());
    }

    /// As no PDF has it yet: whoever writes a PDF numbers what is in it, and would find the numbers of the one before.
    PDType0Font font() {
        unnumber(font.getCOSObject(), Collections.newSetFromMap(new IdentityHashMap<>()));
        return font;
    }

    private static void unnumber(@Nullable COSBase part, Set<COSBase> seen) {
        if (part == null || !seen.add(part)) return;
        part.setKey(null);
        if (part instanceof COSDictionary of) of.getValues().forEach(inner -> unnumber(inner, seen));
        if (part instanceof COSArray of) of.forEach(inner -> unnumber(inner, seen));
    }

    /// What is copied out of the PDF, by glyph. Some glyphs draw two characters: 页 U+9875 and the radical ⻚ U+2EDA.
    /// PDFBox would take the lower one, and nobody would find a name by what he copied.
    private static String toUnicode(TrueTypeFont file) throws IOException {
        var cmap = file.getUnicodeCmapLookup();
        Map<Integer, Integer> points = new TreeMap<>();
        for (var point = 1; point <= Character.MAX_CODE_POINT; point++) {
            var glyph = cmap.getGlyphId(point);
            if (glyph != 0) points.merge(glyph, point, PrintedFont::usual);
        }
        return CMAP_HEAD + blocks(points) + CMAP_END;
    }

    private static int usual(int first, int second) {
        return isRadical(first) && !isRadical(second) ? second : first;
    }

    /// CJK radicals supplement and Kangxi radicals.
    private static boolean isRadical(int point) {
        return point >= 0x2E80 && point <= 0x2FDF;
    }

    private static String blocks(Map<Integer, Integer> points) {
        var text = new StringBuilder();
        var rows = points.entrySet().stream().toList();
        for (var at = 0; at < rows.size(); at += PER_BLOCK) {
            var block = rows.subList(at, Math.min(rows.size(), at + PER_BLOCK));
            text.append(block.size()).append(" beginbfchar\n");
            block.forEach(row -> text.append("<%04X> <%s>%n".formatted(row.getKey(), utf16(row.getValue()))));
            text.append("endbfchar\n");
        }
        return text.toString();
    }

    private static String utf16(int point) {
        var hex = new StringBuilder();
        for (var unit : Character.toChars(point)) hex.append("%04X".formatted((int) unit));
        return hex.toString();
    }

    private static final String CMAP_HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String CMAP_END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
}
