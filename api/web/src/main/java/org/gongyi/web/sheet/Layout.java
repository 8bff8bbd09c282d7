package org.gongyi.web.sheet;

import java.util.List;

/// What a sheet must look like to be read.
///
/// @param title names the sheet in the template, at most 31 characters
/// @param mostRows below the header; a longer sheet is refused as soon as this is passed
public record Layout(String title, List<Column> columns, int mostRows) {

    public Layout {
        columns = List.copyOf(columns);
    }
}
