package org.gongyi.query.electiontrack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;

/// What one counted vote gives now, after all that became of it.
///
/// @param day the polling day it was called for
/// @param unseated winners whose election was found unlawful, whom no correction seats again; they may win another vote
/// @param counted what the numbers lead to, without regard to `effective` and `unseated`
public record Polled(int round, LocalDate day, boolean effective, List<PersonId> unseated, Outcome counted) {

    public Polled {
        unseated = List.copyOf(unseated);
    }

    static Polled of(Counted e, LocalDate day) {
        return new Polled(e.round(), day, e.findings().isEffective(), List.of(), e.outcome());
    }

    Polled corrected(CountCorrected e) {
        return new Polled(round, day, e.findings().isEffective(), unseated, e.outcome());
    }

    Polled withoutEffect() {
        return new Polled(round, day, false, unseated, counted);
    }

    Polled without(List<PersonId> persons) {
        var all = Stream.concat(unseated.stream(), persons.stream()).distinct().toList();
        return new Polled(round, day, effective, all, counted);
    }

    boolean seatsAs(Polled other) {
        return effective == other.effective && counted.seatsAs(other.counted);
    }

    /// How many hold a seat by it.
    int elected() {
        return effective ? lawful().size() : 0;
    }

    /// The outcome without those whose election was found unlawful.
    Outcome outcome() {
        return new Outcome(
                counted.registered(),
                counted.issued(),
                counted.returned(),
                counted.valid(),
                counted.invalid(),
                lawful(),
                counted.vacant(),
                counted.tied());
    }

    private List<Elected> lawful() {
        return counted.elected().stream()
                .filter(one -> !unseated.contains(one.person()))
                .toList();
    }
}
