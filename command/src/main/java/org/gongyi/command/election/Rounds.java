package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Elected;
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
/// @param unseated winners whose election was found to be without effect
/// @param reports fraud reports by number that are not decided
record Rounds(
        List<Round> counted,
        @Nullable Further further,
        boolean leftVacant,
        Set<PersonId> unseated,
        Map<Integer, LocalDate> reports,
        boolean filed) {

    /// One vote as it was counted.
    record Round(LocalDate day, boolean effective, List<BoxCount> boxes, List<WriteIn> writeIns, Outcome outcome) {
        Round {
            boxes = List.copyOf(boxes);
            writeIns = List.copyOf(writeIns);
        }

        Round withoutEffect() {
            return new Round(day, false, boxes, writeIns, outcome);
        }
    }

    /// A further ballot (另行选举).
    record Further(LocalDate day, List<Nominee> candidates) {
        Further {
            candidates = List.copyOf(candidates);
        }
    }

    static final Rounds NONE = new Rounds(List.of(), null, false, Set.of(), Map.of(), false);

    Rounds {
        counted = List.copyOf(counted);
        unseated = Set.copyOf(unseated);
        reports = Map.copyOf(reports);
    }

    Rounds after(PollingEvent event) {
        return switch (event) {
            case Counted e -> new Rounds(and(counted, round(e)), null, false, unseated, reports, false);
            case FurtherBallotCalled e ->
                new Rounds(counted, new Further(e.pollingDay(), e.candidates()), false, unseated, reports, filed);
            case SeatsLeftVacant _ -> new Rounds(counted, null, true, unseated, reports, filed);
            case ProxiesPublished _, PollingArranged _ -> this;
        };
    }

    private static Round round(Counted e) {
        return new Round(e.occurredOn(), e.findings().isEffective(), e.boxes(), e.writeIns(), e.outcome());
    }

    Rounds after(ResultEvent event) {
        return switch (event) {
            case CountCorrected e -> new Rounds(corrected(e), further, leftVacant, unseated, reports, false);
            case FraudReported e -> new Rounds(counted, further, leftVacant, unseated, opened(e), filed);
            case FraudDecided e -> decided(e);
            case ResultFiled _ -> new Rounds(counted, further, leftVacant, unseated, reports, true);
        };
    }

    private List<Round> corrected(CountCorrected e) {
        var all = new ArrayList<>(counted);
        var round = all.get(e.round() - 1);
        var boxes = round.boxes().stream()
                .map(box -> box.number() == e.was().number() ? e.is() : box)
                .toList();
        all.set(
                e.round() - 1,
                new Round(round.day(), e.findings().isEffective(), boxes, round.writeIns(), e.outcome()));
        return all;
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
        if (!e.found()) return new Rounds(counted, further, leftVacant, unseated, left, filed);
        if (e.persons().isEmpty())
            return new Rounds(counted.stream().map(Round::withoutEffect).toList(), null, false, unseated, left, false);
        var all = Stream.concat(unseated.stream(), e.persons().stream()).collect(Collectors.toUnmodifiableSet());
        return new Rounds(counted, further, false, all, left, filed);
    }

    /// The number of the next vote, from 1.
    int next() {
        return counted.size() + 1;
    }

    boolean isAnyEffective() {
        return counted.stream().anyMatch(Round::effective);
    }

    /// Who holds a seat by all votes up to now.
    List<Elected> elected() {
        return counted.stream()
                .filter(Round::effective)
                .flatMap(round -> round.outcome().elected().stream())
                .filter(one -> !unseated.contains(one.person()))
                .toList();
    }

    /// Seats nobody holds yet.
    List<SeatsOfPost> vacant(Plan plan) {
        var held = elected();
        return plan.seats().stream()
                .map(seats -> new SeatsOfPost(
                        seats.post(),
                        seats.seats()
                                - Math.toIntExact(held.stream()
                                        .filter(one -> one.post() == seats.post())
                                        .count())))
                .filter(missing -> missing.seats() > 0)
                .toList();
    }

    /// People between whom a further vote decides, by the last vote with effect.
    List<Tied> tied() {
        return counted.stream()
                .filter(Round::effective)
                .reduce((_, last) -> last)
                .map(round -> round.outcome().tied())
                .orElse(List.of());
    }

    private static List<Round> and(List<Round> some, Round one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
