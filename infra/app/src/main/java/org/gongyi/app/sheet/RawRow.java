package org.gongyi.app.sheet;

import java.util.List;

/// A row as the file has it. Blank cells are left out.
record RawRow(int number, List<RawCell> cells) {

    enum Type {
        TEXT,
        /// The text is the place of a string in the table that an .xlsx shares among its sheets.
        SHARED,
        /// An exact decimal.
        NUMBER,
        /// `2026-03-05`, with ` 19:30` where it has a time
        DAY
    }

    /// @param column 0 is A
    record RawCell(int column, Type type, String text) {}
}
