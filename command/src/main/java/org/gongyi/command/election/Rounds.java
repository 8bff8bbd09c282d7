package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.election.Tied;
import org.gongyi.contract.election.WriteIn;
import org.jspecify.annotations.Nullable;

/// The votes that were counted, one after the other, and what became of them.
///
/// @param counted with or without effect
/// @param further the further ballot that was called and is not counted yet
/// @param leftVacant whether the meeting left the missing seats vacant
/// @param reports fraud reports by number that are not decided
/// @param reported the highest number of a report up to now
record Rounds(
        List<Round> counted,
        @Nullable Further further,
        boolean leftVacant,
        Map<Integer, LocalDate> reports,
        int reported,
        boolean filed) {

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

        boolean isOfAWoman(PersonId person) {
            return candidates.stream().anyMatch(one -> one.person().equals(person) && one.sex() == Sex.FEMALE)
                    || writeIns.stream().anyMatch(one -> one.person().equals(person) && one.sex() == Sex.FEMALE);
        }

        /// Whether another outcome gives the same seats to the same people.
        boolean seatsAs(boolean withEffect, Outcome other) {
            return effective == withEffect
                    && posts(outcome).equals(posts(other))
                    && outcome.tied().equals(other.tied());
        }

        private static Map<PersonId, Post> posts(Outcome outcome) {
            return outcome.elected().stream().collect(Collectors.toUnmodifiableMap(Elected::person, Elected::post));
        }
    }

    /// A further ballot (另行选举).
    record Further(LocalDate day, List<Nominee> candidates) {
        Further {
            candidates = List.copyOf(candidates);
        }
    }

    static final Rounds NONE = new Rounds(List.of(), null, false, Map.of(), 0, false);

    Rounds {
        counted = List.copyOf(counted);
        reports = Map.copyOf(reports);
    }

    Rounds after(PollingEvent event) {
        return switch (event) {
            case Counted e -> new Rounds(and(counted, Round.of(e)), null, false, reports, reported, false);
            case FurtherBallotCalled e -> with(new Further(e.pollingDay(), e.candidates()), false);
            case SeatsLeftVacant _ -> with(null, true);
            case ProxiesPublished _, PollingArranged _ -> this;
        };
    }

    private Rounds with(@Nullable Further called, boolean vacant) {
        return new Rounds(counted, called, vacant, reports, reported, filed);
    }

    Rounds after(ResultEvent event) {
        return switch (event) {
            case CountCorrected e -> corrected(e);
            case FraudReported e ->
                new Rounds(counted, further, leftVacant, opened(e), Math.max(reported, e.number()), filed);
            case FraudDecided e -> decided(e);
            case ResultFiled _ -> new Rounds(counted, further, leftVacant, reports, reported, true);
        };
    }

    /// What was called or left vacant on wrong numbers stands only where the right ones seat the same people.
    private Rounds corrected(CountCorrected e) {
        var all = new ArrayList<>(counted);
        var was = all.get(e.round() - 1);
        all.set(e.round() - 1, was.corrected(e));
        var same = was.seatsAs(e.findings().isEffective(), e.outcome());
        return new Rounds(all, same ? further : null, same && leftVacant, reports, reported, false);
    }

    private Map<Integer, LocalDate> opened(FraudReported e) {
        var all = new HashMap<>(reports);
        all.put(e.number(), e.occurredOn());
        return all;
    }

    /// What was found of the whole vote undoes all of it; what was found of some undoes their election.
    private Rounds decided(FraudDecided e) {
        var left = new HashMap<>(reports);
        left.remove(e.number());
        if (!e.found()) return new Rounds(counted, further, leftVacant, left, reported, filed);
        if (e.isOfTheVote()) {
            var none = counted.stream().map(Round::withoutEffect).toList();
            return new Rounds(none, null, false, left, reported, false);
        }
        var some = counted.stream().map(round -> round.without(e.persons())).toList();
        return new Rounds(some, further, false, left, reported, filed);
    }

    /// The number of the next vote, from 1.
    int next() {
        return counted.size() + 1;
    }

    boolean isAnyEffective() {
        return counted.stream().anyMatch(Round::effective);
    }

    /// Whether the vote of that number was for seats that earlier ones left.
    boolean isFurther(int number) {
        return counted.stream().limit(number - 1L).anyMatch(Round::effective);
    }

    /// Who holds a seat by all votes up to now.
    List<Elected> elected() {
        return electedBefore(next());
    }

    List<Elected> electedBefore(int number) {
        return counted.stream()
                .limit(number - 1L)
                .flatMap(round -> round.seated().stream())
                .toList();
    }

    /// Seats nobody holds yet.
    List<SeatsOfPost> vacant(Plan plan) {
        return plan.without(elected());
    }

    Optional<Round> lastEffective() {
        return counted.stream().filter(Round::effective).reduce((_, last) -> last);
    }

    /// People between whom a further vote decides, by the last vote with effect.
    List<Tied> tied() {
        return lastEffective().map(round -> round.outcome().tied()).orElse(List.of());
    }

    private static List<Round> and(List<Round> some, Round one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
