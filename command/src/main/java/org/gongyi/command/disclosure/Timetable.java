package org.gongyi.command.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gongyi.command.roster.Publishing;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.Rule;
import org.gongyi.contract.disclosure.Cycle;
import org.gongyi.contract.disclosure.Period;

/// When what returns is due: how often by the catalogue and by what the community arranged, and until
/// which day.
///
/// @param law of the last day of the period
public record Timetable(LawInForce law, Roster roster) {

    /// A period of an item that is over.
    public record Ended(Item item, Period period) {}

    /// Of every item whose period ends on the day of the law, that period.
    public List<Ended> ending() {
        return Item.all(law).stream()
                .flatMap(item -> cycleOf(item).periodOf(law.day()).stream().map(period -> new Ended(item, period)))
                .filter(ended -> ended.period().until().equals(law.day()))
                .toList();
    }

    /// Money goes by the month where the law of the place says so whatever the number of movements,
    /// or the community arranged it (DISC-FREQ-M): what it arranged when the quarter began, so that
    /// a change within a quarter leaves out no month of it.
    Cycle cycleOf(Item item) {
        var recurs = item.cycle() != Cycle.AS_IT_HAPPENS && item.isMoney();
        return recurs && (isMonthlyByLaw() || isMonthlyByArrangement()) ? Cycle.MONTH : item.cycle();
    }

    private boolean isMonthlyByLaw() {
        return law.rule("DISC-FREQ-M")
                .filter(rule -> rule.has("movements") && rule.number("movements") == 0)
                .isPresent();
    }

    private boolean isMonthlyByArrangement() {
        var begun = Cycle.QUARTER.periodOf(law.day()).orElseThrow().from();
        return roster.publishing().on(begun).filter(Publishing::monthly).isPresent();
    }

    /// The rule that says how often; empty where no law asks for it.
    Optional<Rule> frequency(Cycle cycle) {
        var asked = cycle == Cycle.MONTH ? Stream.of("DISC-FREQ-M") : Stream.<String>empty();
        return Stream.concat(asked, Stream.of("DISC-FREQ-Q", "DISC-FREQ-C"))
                .flatMap(id -> law.rule(id).stream())
                .findFirst();
    }

    /// The rule that says until when: that of the place, else the one that says how often.
    Optional<Rule> limit(Cycle cycle) {
        return law.rule("DISC-DUE").or(() -> frequency(cycle));
    }

    /// Day of the month after the period: of what law and community say, the earliest.
    OptionalLong dayOf(Rule limit) {
        var byLaw = LongStream.of(limit.number("day"));
        return LongStream.concat(
                        byLaw, roster.publishing().on(law.day()).stream().mapToLong(Publishing::dueDay))
                .min();
    }
}
