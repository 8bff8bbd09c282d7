package org.gongyi.web.sheet;

import java.util.List;
import java.util.Map;

/// The rows of a sheet, blank ones left out.
///
/// @param letters the letter of each column by its name, of those the sheet has: 姓名 → B
public record Table(Map<String, String> letters, List<Row> rows) implements SheetRead {

    public Table {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }

    /// @param number as the spreadsheet counts, the first is 1
    /// @param cells texts by the name of their column, as its [Column.Kind] writes them; blank cells
    /// are left out
    public record Row(int number, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /// Empty where the cell is blank or the sheet has no such column.
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /// Characters in its cells, by which it is weighed where it waits.
    public long size() {
        return rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .mapToLong(String::length)
                .sum();
    }

    /// What a reader of the table finds wrong with a cell, at its place.
    public SheetFault fault(Row row, String column, SheetFault.Reason reason) {
        return new SheetFault(row.number(), letters.getOrDefault(column, ""), reason, column, 0);
    }
}
