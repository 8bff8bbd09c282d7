package org.gongyi.command.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Weighing;

/// How long a notice must hang. The law of the day it was put up says so, whenever it comes down
/// (META-VERSION), and days on which it did not hang do not count.
public record BoardLaw(Circumstances circumstances) {

    /// The statute since 2026, and what provinces and cities asked before.
    public static final List<String> PERIODS = List.of("DISC-15D", "DISC-PERIOD");

    /// The first day on which it has hung long enough; empty where no law asks for any time.
    public Optional<LocalDate> removableFrom(LocalDate posted, long paused) {
        var weighing = new Weighing(circumstances, posted);
        return PERIODS.stream()
                .flatMap(rule -> weighing.dayAfter(rule, posted).stream())
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(paused));
    }

    /// The first of these rules by which it must go up again.
    public static Optional<Rule> repost(Weighing weighing, Stream<String> rules) {
        return rules.flatMap(id -> weighing.rule(id).stream())
                .filter(rule -> rule.has("repost-days"))
                .findFirst();
    }

    /// What the law says of taking it down on a day.
    public Weighing stood(Notice notice, LocalDate removed) {
        var weighing = new Weighing(circumstances, notice.postedOn());
        for (var rule : PERIODS)
            weighing.daysBetween(rule, "公示", notice.postedOn(), removed, notice.pausedUntil(removed));
        return weighing;
    }
}
