package org.gongyi.web.sheet;

import java.util.List;

/// Reads what officials hand in as .xlsx or .csv, and makes the empty sheet they fill in.
public interface Spreadsheets {

    /// All of it or nothing: a table only where every cell can be read as its column asks. What is
    /// hidden, merged or computed in the sheet is a fault, since nobody who signed it saw a value
    /// there.
    SheetRead read(byte[] file, Layout layout);

    /// An .xlsx with the headers and one example row, which [#read] takes back once the example is
    /// replaced. Columns other than numbers are formatted as text, so that a spreadsheet leaves the
    /// digits of an identity number alone.
    byte[] template(Layout layout);

    /// The same with these rows for the example: so that no spreadsheet makes a date of the flat 2-5.
    ///
    /// @param rows a text a column each; empty for an empty cell
    byte[] filled(Layout layout, List<List<String>> rows);
}
