package org.gongyi.web.sheet;

import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Says what is wrong with a sheet in the language of the page: 「第 7 行 C 列：……」.
@Component
public final class SheetText {

    private final Wording words;

    SheetText(Wording words) {
        this.words = words;
    }

    public String of(SheetFault fault) {
        var sentence = words.say("sheet.fault." + fault.reason(), fault.what(), words.number(fault.limit()));
        return at(fault.row(), fault.column(), sentence);
    }

    /// A sentence about a place.
    ///
    /// @param row 0 where it concerns no single row
    /// @param column its letter; empty where it concerns no single column
    public String at(int row, String column, String sentence) {
        var number = Integer.toString(row);
        if (row > 0 && !column.isEmpty()) return words.say("sheet.at.cell", number, column, sentence);
        if (row > 0) return words.say("sheet.at.row", number, sentence);
        return column.isEmpty() ? sentence : words.say("sheet.at.column", column, sentence);
    }
}
