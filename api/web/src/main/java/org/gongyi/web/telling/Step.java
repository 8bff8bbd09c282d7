package org.gongyi.web.telling;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.CheckText;
import org.jspecify.annotations.Nullable;

/// One entry in words.
///
/// @param number place in its stream, from 1
/// @param sealed the fact whose sealed values some may read; absent where nothing is sealed
/// @param withheld whether words of it are no longer shown, so that the text that was signed is not shown either
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
        List<Line> facts,
        List<Line> texts,
        List<Telling.Table> tables,
        List<Telling.FileLine> files,
        @Nullable Tally tally,
        @Nullable String tallyRule,
        List<CheckText.Line> failed,
        List<CheckText.Line> passed,
        List<DutyRow> duties,
        boolean withheld) {

    public record DutyRow(String what, String who, String due, String left, boolean late, String citation) {}

    /// The same without its tables, which stand elsewhere: a line leads there.
    public Step folded(Line where) {
        return with(where, texts, withheld);
    }

    /// The same without what a resident wrote: a line says by which record that is no longer shown.
    public Step withheld(Line why) {
        return with(why, List.of(), true);
    }

    private Step with(Line one, List<Line> texts, boolean withheld) {
        return new Step(
                number,
                position,
                name,
                day,
                recorded,
                recorder,
                late,
                sealed,
                reason,
                Stream.concat(facts.stream(), Stream.of(one)).toList(),
                texts,
                List.of(),
                files,
                tally,
                tallyRule,
                failed,
                passed,
                duties,
                withheld);
    }
}
