package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.WriteIn;

/// One vote as it was counted.
///
/// @param undone whether all of it was found unlawful, which no correction mends
/// @param unseated winners whose election was found unlawful; they may win another vote
record Round(
        LocalDate day,
        boolean effective,
        boolean undone,
        Set<PersonId> unseated,
        List<Nominee> candidates,
        List<BoxCount> boxes,
        List<WriteIn> writeIns,
        List<Kin> kin,
        Outcome outcome) {
    Round {
        unseated = Set.copyOf(unseated);
        candidates = List.copyOf(candidates);
        boxes = List.copyOf(boxes);
        writeIns = List.copyOf(writeIns);
        kin = List.copyOf(kin);
    }

    static Round of(Counted e) {
        var effective = e.findings().isEffective();
        return new Round(
                e.occurredOn(),
                effective,
                false,
                Set.of(),
                e.candidates(),
                e.boxes(),
                e.writeIns(),
                e.kin(),
                e.outcome());
    }

    Round withoutEffect() {
        return new Round(day, false, true, unseated, candidates, boxes, writeIns, kin, outcome);
    }

    Round without(List<PersonId> persons) {
        var all = Stream.concat(unseated.stream(), persons.stream()).collect(Collectors.toUnmodifiableSet());
        return new Round(day, effective, undone, all, candidates, boxes, writeIns, kin, outcome);
    }

    Round corrected(CountCorrected e) {
        var now = e.findings().isEffective();
        return new Round(day, now, undone, unseated, candidates, with(e.is()), writeIns, kin, e.outcome());
    }

    /// Who holds a seat by this vote.
    List<Elected> seated() {
        return effective ? lawful(outcome) : List.of();
    }

    /// Who would hold one by another outcome of it.
    List<Elected> lawful(Outcome other) {
        return other.elected().stream()
                .filter(one -> !unseated.contains(one.person()))
                .toList();
    }

    /// The boxes with this one in the place of the one of its number.
    List<BoxCount> with(BoxCount other) {
        return boxes.stream()
                .map(box -> box.number() == other.number() ? other : box)
                .toList();
    }

    boolean hasVotesFor(PersonId person) {
        return boxes.stream()
                .flatMap(box -> box.votes().stream())
                .anyMatch(votes -> votes.person().equals(person) && votes.inFavour() > 0);
    }

    boolean isOfAWoman(PersonId person) {
        return candidates.stream().anyMatch(one -> one.person().equals(person) && one.sex() == Sex.FEMALE)
                || writeIns.stream().anyMatch(one -> one.person().equals(person) && one.sex() == Sex.FEMALE);
    }

    /// Whether another outcome gives the same seats to the same people.
    boolean seatsAs(boolean withEffect, Outcome other) {
        return effective == withEffect && outcome.seatsAs(other);
    }
}
