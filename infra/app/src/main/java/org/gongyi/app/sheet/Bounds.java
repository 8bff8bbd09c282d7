package org.gongyi.app.sheet;

import java.util.List;
import org.gongyi.app.sheet.RawRow.RawCell;
import org.gongyi.web.sheet.Layout;
import org.gongyi.web.sheet.SheetFault;
import org.gongyi.web.sheet.SheetFault.Reason;

/// How far a sheet is read.
///
/// @param rows with the header
/// @param columns some more than the layout has, so that a few unknown ones are told by name
record Bounds(int rows, int columns) {

    private static final int SPARE = 20;

    static Bounds of(Layout layout) {
        return new Bounds(layout.mostRows() + 1, layout.columns().size() + SPARE);
    }

    /// Keeps one more row, unless it is blank.
    void keep(RawRow row, List<RawRow> kept) throws Unfit {
        if (row.cells().isEmpty()) return;
        if (kept.size() == rows) throw new Unfit(Reason.TOO_MANY_ROWS, rows - 1);
        kept.add(row);
    }

    /// Keeps one more cell of that row.
    void keep(int row, RawCell cell, List<RawCell> kept) throws Unfit {
        if (cell.column() >= columns)
            throw new Unfit(new SheetFault(row, Letters.of(cell.column()), Reason.TOO_MANY_COLUMNS, "", columns));
        kept.add(cell);
    }
}
