package org.gongyi.web.roll;

import java.util.List;
import org.gongyi.contract.Refusal.WrongRow;
import org.gongyi.contract.Refusal.WrongRows;
import org.gongyi.web.act.ActWords.Said;
import org.gongyi.web.sheet.SheetText;
import org.gongyi.web.sheet.Table;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Says what is wrong with rows, by the sheet or by the law, each at its place: 「第 7 行 C 列：……」.
@Component
public final class RowTexts {

    private final SheetText sheets;
    private final Wording words;

    RowTexts(SheetText sheets, Wording words) {
        this.sheets = sheets;
        this.words = words;
    }

    public List<String> of(RollReading.Wrong wrong) {
        return wrong.faults().stream().map(sheets::of).toList();
    }

    public List<String> of(WrongRows refusal, Table sheet, Said said) {
        return refusal.rows().stream().map(row -> at(row, sheet, said.row(row))).toList();
    }

    private String at(WrongRow row, Table sheet, String told) {
        var letter = sheet.letters().getOrDefault(RollLayout.column(row.field()), "");
        var number = Integer.toString(row.row());
        return letter.isEmpty()
                ? words.say("sheet.at.row", number, told)
                : words.say("sheet.at.cell", number, letter, told);
    }
}
