package org.gongyi.web.telling;

import java.util.List;
import org.gongyi.web.word.CheckText;
import org.jspecify.annotations.Nullable;

/// One entry in words.
///
/// @param number place in its stream, from 1
/// @param sealed the fact whose sealed values some may read; absent where nothing is sealed
public record Step(
        long number,
        long position,
        String name,
        String day,
        String recorded,
        String recorder,
        boolean late,
        @Nullable String sealed,
        @Nullable String reason,
        List<Telling.Line> facts,
        List<Telling.Line> texts,
        List<Telling.Table> tables,
        List<Telling.FileLine> files,
        @Nullable Tally tally,
        @Nullable String tallyRule,
        List<CheckText.Line> failed,
        List<CheckText.Line> passed,
        List<DutyRow> duties) {

    public record DutyRow(String what, String who, String due, String left, boolean late, String citation) {}
}
