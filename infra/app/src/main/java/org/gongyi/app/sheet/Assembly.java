package org.gongyi.app.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.web.sheet.Column;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.sheet.SheetRead;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.sheet.Table.Row;

/// Puts the rows of a file under the columns of a layout. Every cell is looked at before anything is
/// said.
record Assembly(Layout layout, Faults faults) {

    SheetRead table(List<RawRow> raw) {
        if (raw.isEmpty()) {
            faults.ofFile(Reason.EMPTY, "");
            return faults.wrong();
        }
        var columns = columns(raw.getFirst());
        if (!faults.none()) return faults.wrong();
        if (raw.size() == 1) faults.ofFile(Reason.NO_ROWS, "");
        var all = Set.copyOf(columns.values());
        var rows = raw.stream().skip(1).map(row -> row(row, columns, all)).toList();
        return faults.none() ? new Table(letters(columns), rows) : faults.wrong();
    }

    /// The columns of the layout by their place in the sheet.
    private Map<Integer, Column> columns(RawRow header) {
        var found = new HashMap<Integer, Column>();
        var seen = new HashSet<Column>();
        for (var cell : header.cells()) {
            var column = named(cell.text());
            if (column.isEmpty())
                faults.at(header.number(), cell.column(), Reason.UNKNOWN_COLUMN, legible(cell.text()));
            else if (!seen.add(column.get()))
                faults.at(
                        header.number(),
                        cell.column(),
                        Reason.DUPLICATE_COLUMN,
                        column.get().name());
            else found.put(cell.column(), column.get());
        }
        for (var column : layout.columns())
            if (column.required() && !seen.contains(column))
                faults.add(new SheetFault(header.number(), "", Reason.MISSING_COLUMN, column.name(), 0));
        return found;
    }

    private Optional<Column> named(String header) {
        var plain = plain(header);
        return layout.columns().stream()
                .filter(column -> plain(column.name()).equals(plain)
                        || column.otherNames().stream()
                                .anyMatch(other -> plain(other).equals(plain)))
                .findFirst();
    }

    /// Headers are compared without the breaks and the widths that make them fit their cell.
    private static String plain(String header) {
        var text = Normalizer.normalize(header, Normalizer.Form.NFKC);
        return text.codePoints()
                .filter(c -> !Blanks.isBlank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String legible(String header) {
        return header.length() > 40 ? header.substring(0, 40) + "…" : header;
    }

    private Row row(RawRow raw, Map<Integer, Column> columns, Set<Column> all) {
        var cells = new HashMap<String, String>();
        var blank = new ArrayList<>(columns.entrySet());
        for (var cell : raw.cells()) {
            var column = columns.get(cell.column());
            if (column == null) faults.at(raw.number(), cell.column(), Reason.NO_HEADER, "");
            else value(raw.number(), cell, column).ifPresent(text -> cells.put(column.name(), text));
            blank.removeIf(one -> one.getKey() == cell.column());
        }
        for (var one : blank)
            if (one.getValue().required())
                faults.at(
                        raw.number(),
                        one.getKey(),
                        Reason.MISSING_VALUE,
                        one.getValue().name());
        var row = new Row(raw.number(), cells);
        if (isExample(row, all)) faults.add(new SheetFault(raw.number(), "", Reason.EXAMPLE_LEFT, "", 0));
        return row;
    }

    private Optional<String> value(int row, RawCell cell, Column column) {
        return switch (Value.of(cell, column.kind())) {
            case Value.Good(var text) -> Optional.of(text);
            case Value.Bad(var reason) -> {
                faults.at(row, cell.column(), reason, column.name());
                yield Optional.empty();
            }
        };
    }

    private static boolean isExample(Row row, Set<Column> columns) {
        return !row.cells().isEmpty()
                && columns.stream().allMatch(column -> row.text(column.name()).equals(example(column)));
    }

    private static String example(Column column) {
        var cell = new RawCell(0, RawRow.Type.TEXT, column.example());
        return Value.of(cell, column.kind()) instanceof Value.Good(var text) ? text : "";
    }

    private static Map<String, String> letters(Map<Integer, Column> columns) {
        var letters = new HashMap<String, String>();
        columns.forEach((place, column) -> letters.put(column.name(), Letters.of(place)));
        return letters;
    }
}
