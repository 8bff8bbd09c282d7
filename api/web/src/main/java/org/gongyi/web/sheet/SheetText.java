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
        var row = Integer.toString(fault.row());
        if (fault.row() > 0 && !fault.column().isEmpty())
            return words.say("sheet.at.cell", row, fault.column(), sentence);
        if (fault.row() > 0) return words.say("sheet.at.row", row, sentence);
        return fault.column().isEmpty() ? sentence : words.say("sheet.at.column", fault.column(), sentence);
    }
}
