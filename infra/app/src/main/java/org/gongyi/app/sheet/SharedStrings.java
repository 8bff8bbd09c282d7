package org.gongyi.app.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.app.sheet.RawRow.Type;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;

/// Texts of an .xlsx, most of which stand in one table and are named by their place in it.
final class SharedStrings {

    /// A character that XML cannot hold, as spreadsheets write it.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    /// The rows with their texts.
    static List<RawRow> into(List<RawRow> rows, Map<Integer, String> texts) throws Unfit {
        var done = new ArrayList<RawRow>(rows.size());
        for (var row : rows) {
            var cells = new ArrayList<RawCell>(row.cells().size());
            for (var cell : row.cells()) {
                var found = cell.type() == Type.SHARED ? shared(cell, texts) : cell;
                if (!isText(found.text()))
                    throw new Unfit(new SheetFault(row.number(), Letters.of(cell.column()), Reason.BROKEN, "", 0));
                if (!found.text().isEmpty()) cells.add(found);
            }
            if (!cells.isEmpty()) done.add(new RawRow(row.number(), cells));
        }
        return done;
    }

    /// Half of a pair, which an escape can write, is no character: neither UTF-8 nor JSON can hold it.
    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static RawCell shared(RawCell cell, Map<Integer, String> texts) throws Unfit {
        var text = texts.get(Xml.number(cell.text()));
        if (text == null) throw new Unfit(Reason.BROKEN, 0);
        return new RawCell(cell.column(), Type.TEXT, text);
    }

    /// The texts that a cell names, by their place; no others are kept, however many there are.
    static Map<Integer, String> named(List<RawRow> rows, Xml xml) throws IOException {
        var wanted = new BitSet();
        for (var row : rows)
            for (var cell : row.cells()) if (cell.type() == Type.SHARED) wanted.set(Xml.number(cell.text()));
        var texts = new HashMap<Integer, String>();
        for (int place = 0; xml.nextStart(); ) {
            if (!xml.starts("si")) continue;
            var text = textUntil(xml, "si");
            if (wanted.get(place)) texts.put(place, Blanks.trimmed(text));
            place++;
        }
        return texts;
    }

    /// The text up to the end of that element, its pieces put together; how it is spoken (`rPh`) is
    /// left out.
    static String textUntil(Xml xml, String end) throws IOException {
        var text = new StringBuilder();
        int spoken = 0;
        while (xml.next() && !xml.ends(end)) {
            if (xml.starts("rPh")) spoken++;
            else if (xml.ends("rPh")) spoken--;
            else if (xml.starts("t") && spoken == 0) text.append(xml.text());
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
