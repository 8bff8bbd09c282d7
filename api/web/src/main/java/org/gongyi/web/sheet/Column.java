package org.gongyi.web.sheet;

import java.util.Set;

/// One column of a sheet.
///
/// @param name its header, and the key of its cells
/// @param otherNames headers that mean the same, such as the one in the other language
/// @param required the header must be there, and no row may leave the cell blank
/// @param example what the template shows
public record Column(String name, Set<String> otherNames, Kind kind, boolean required, String example) {

    public Column {
        otherNames = Set.copyOf(otherNames);
    }

    public Column(String name, Kind kind, boolean required, String example) {
        this(name, Set.of(), kind, required, example);
    }

    /// How a cell is read. White space around it, full-width and no-break spaces too, never counts.
    public enum Kind {
        /// As it stands.
        TEXT,
        /// Digits that count nothing: identity cards, telephones, vouchers. Full-width characters
        /// become plain ones, and an apostrophe before them is dropped.
        CODE,
        /// An exact decimal without zeros at its end: `-1234.5`. Full-width digits, an apostrophe
        /// before them and the commas of thousands are understood.
        NUMBER,
        /// `2026-03-05`; also understood: a cell formatted as a date, 2026/3/5, 2026.3.5,
        /// 2026年3月5日, 20260305.
        DAY
    }
}
