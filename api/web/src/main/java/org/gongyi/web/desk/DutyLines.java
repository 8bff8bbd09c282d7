package org.gongyi.web.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.resolution.Station;
import org.gongyi.web.act.Kebab;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Duties as officials read them: what, who, until when, and the form that does it.
@Component
final class DutyLines {

    private final DutyText duties;
    private final Wording words;

    DutyLines(DutyText duties, Wording words) {
        this.duties = duties;
        this.words = words;
    }

    /// @param left how many days are left, or have passed, in words
    /// @param act kebab-case name of the act that settles it
    /// @param station to be filled into its form; absent where it has none
    record Line(
            String what,
            String who,
            String due,
            String left,
            boolean late,
            String resolution,
            String title,
            String community,
            String act,
            @Nullable String station) {}

    /// A duty is named after the act that settles it and the station it is about: `supervise:proposal`.
    Line of(DutyItem duty, LocalDate today) {
        var parts = duty.key().split(":", 2);
        return new Line(
                duties.of(duty.key(), duty.rule()),
                words.of(duty.office()),
                words.date(duty.due()),
                duties.left(duty.due(), today),
                duty.lapsed() || duty.due().isBefore(today),
                duty.resolution().value(),
                duty.title(),
                duty.communityName(),
                parts[0],
                parts.length == 1 ? null : station(parts[1]));
    }

    List<Line> of(List<DutyItem> duties, LocalDate today) {
        return duties.stream().map(duty -> of(duty, today)).toList();
    }

    private static @Nullable String station(String kebab) {
        return Stream.of(Station.values())
                .map(Kebab::of)
                .filter(kebab::equals)
                .findFirst()
                .orElse(null);
    }
}
