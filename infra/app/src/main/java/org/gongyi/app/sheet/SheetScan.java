package org.gongyi.app.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.app.sheet.RawRow.Type;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;

/// One sheet of an .xlsx as it stands in the file (ECMA-376 part 1, 18.3): what its cells hold, and
/// whatever is in it that a reader of the sheet would not see as a plain value.
final class SheetScan {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final CellText texts;
    private final Bounds bounds;
    private final Faults faults;
    private final List<RawRow> rows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private int lastRow;

    SheetScan(CellText texts, Bounds bounds, Faults faults) {
        this.texts = texts;
        this.bounds = bounds;
        this.faults = faults;
    }

    List<RawRow> rows() {
        return rows;
    }

    void read(Xml xml) throws IOException {
        while (xml.nextStart())
            switch (xml.name()) {
                case "col" -> column(xml);
                case "row" -> row(xml);
                case "mergeCell" -> faults.ofFile(Reason.MERGED, xml.attribute("ref", ""));
                case "hyperlink" -> faults.ofFile(Reason.LINK, xml.attribute("ref", ""));
                default -> {}
            }
        tellHiddenRows();
    }

    /// Columns are told by their header. One without content hides nothing.
    void tellHiddenColumns(List<RawRow> withStrings) {
        var told = new BitSet();
        for (var row : withStrings)
            for (var cell : row.cells())
                if (hiddenColumns.get(cell.column()) && !told.get(cell.column())) {
                    told.set(cell.column());
                    faults.at(0, cell.column(), Reason.HIDDEN_COLUMN, row == withStrings.getFirst() ? cell.text() : "");
                }
    }

    private void column(Xml xml) throws Unfit {
        int from = xml.number("min", 1);
        int to = Math.min(xml.number("max", from), MOST_COLUMNS);
        if (from < 1 || from > to) throw new Unfit(Reason.BROKEN, 0);
        if (xml.isTrue("hidden") || isNothing(xml.attribute("width", "1"))) hiddenColumns.set(from - 1, to);
    }

    private void row(Xml xml) throws IOException {
        int number = xml.number("r", lastRow + 1);
        boolean hidden = xml.isTrue("hidden") || isNothing(xml.attribute("ht", "1"));
        if (number <= lastRow || number > MOST_ROWS) throw new Unfit(Reason.BROKEN, 0);
        lastRow = number;
        var cells = new ArrayList<RawCell>();
        int column = -1;
        while (xml.next() && !xml.ends("row"))
            if (xml.starts("c")) {
                int next = column(xml, column + 1);
                if (next <= column || next >= MOST_COLUMNS) throw new Unfit(Reason.BROKEN, 0);
                column = next;
                cell(xml, number, column, cells);
            }
        if (hidden && !cells.isEmpty()) hiddenRows.set(number);
        bounds.keep(new RawRow(number, cells), rows);
    }

    private static int column(Xml xml, int otherwise) {
        var place = xml.attribute("r");
        return place == null ? otherwise : Letters.column(place);
    }

    private void cell(Xml xml, int row, int column, List<RawCell> cells) throws IOException {
        var type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        var value = "";
        while (xml.next() && !xml.ends("c"))
            if (xml.starts("f")) faults.at(row, column, Reason.FORMULA, "");
            else if (xml.starts("v")) value = xml.text();
            else if (xml.starts("is")) value = SharedStrings.textUntil(xml, "is");
        if (!value.isBlank()) keep(type, style, value, row, column, cells);
    }

    private void keep(String type, int style, String value, int row, int column, List<RawCell> cells) throws Unfit {
        switch (type) {
            case "s" -> bounds.keep(row, new RawCell(column, Type.SHARED, value), cells);
            case "e" -> faults.at(row, column, Reason.ERROR_CELL, value);
            case "b" -> text(row, column, value.equals("1") ? "TRUE" : "FALSE", cells);
            case "d" -> bounds.keep(row, new RawCell(column, Type.DAY, value.replaceFirst("T00:00:00.*", "")), cells);
            case "n" -> number(row, column, value, style, cells);
            default -> text(row, column, SharedStrings.unescaped(value), cells);
        }
    }

    private void text(int row, int column, String value, List<RawCell> cells) throws Unfit {
        var text = Blanks.trimmed(value);
        if (!text.isEmpty()) bounds.keep(row, new RawCell(column, Type.TEXT, text), cells);
    }

    private void number(int row, int column, String value, int style, List<RawCell> cells) throws Unfit {
        var cell = texts.of(column, value, style);
        if (cell.isPresent()) bounds.keep(row, cell.get(), cells);
        else faults.at(row, column, Reason.DIGITS_LOST, "");
    }

    /// A height or width of nothing hides as well.
    private static boolean isNothing(String measure) {
        return measure.matches("0+(\\.0+)?");
    }

    private void tellHiddenRows() {
        for (int from = hiddenRows.nextSetBit(0); from >= 0; ) {
            int to = hiddenRows.nextClearBit(from) - 1;
            var span = from == to ? Integer.toString(from) : from + "–" + to;
            faults.add(new SheetFault(from, "", Reason.HIDDEN_ROWS, span, 0));
            from = hiddenRows.nextSetBit(to + 1);
        }
    }
}
