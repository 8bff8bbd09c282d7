package org.gongyi.query.electiontrack;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.Votes;

/// The votes of an election as their numbers stand now.
final class Votings {

    private final List<RoundView> rounds = new ArrayList<>();

    void take(Counted event) {
        rounds.add(new RoundView(
                event.round(),
                event.occurredOn(),
                event.findings().isEffective(),
                false,
                event.candidates(),
                event.writeIns(),
                event.boxes(),
                totals(event.boxes()),
                event.outcome()));
    }

    void take(CountCorrected event) {
        rounds.replaceAll(round -> round.number() == event.round() ? corrected(round, event) : round);
    }

    /// A vote found unlawful as a whole falls; of single winners, only theirs.
    void take(FraudDecided event) {
        if (!event.found()) return;
        rounds.replaceAll(round -> event.isOfTheVote()
                ? with(round, false, round.corrected(), round.boxes(), round.outcome())
                : with(
                        round,
                        round.effective(),
                        round.corrected(),
                        round.boxes(),
                        without(round.outcome(), Set.copyOf(event.persons()))));
    }

    List<RoundView> list() {
        return List.copyOf(rounds);
    }

    private static RoundView corrected(RoundView round, CountCorrected event) {
        var boxes = round.boxes().stream()
                .map(box -> box.number() == event.is().number() ? event.is() : box)
                .toList();
        return with(round, event.findings().isEffective(), true, boxes, event.outcome());
    }

    private static RoundView with(
            RoundView round, boolean effective, boolean corrected, List<BoxCount> boxes, Outcome outcome) {
        return new RoundView(
                round.number(),
                round.day(),
                effective,
                corrected,
                round.candidates(),
                round.writeIns(),
                boxes,
                totals(boxes),
                outcome);
    }

    private static Outcome without(Outcome outcome, Set<PersonId> persons) {
        return new Outcome(
                outcome.registered(),
                outcome.issued(),
                outcome.returned(),
                outcome.valid(),
                outcome.invalid(),
                outcome.elected().stream()
                        .filter(one -> !persons.contains(one.person()))
                        .toList(),
                outcome.vacant(),
                outcome.tied());
    }

    private record Line(PersonId person, Post post) {}

    private static List<Votes> totals(List<BoxCount> boxes) {
        Map<Line, Votes> sums = new LinkedHashMap<>();
        boxes.stream()
                .flatMap(box -> box.votes().stream())
                .forEach(one -> sums.merge(new Line(one.person(), one.post()), one, Votings::sum));
        return sums.values().stream()
                .sorted(comparing(Votes::post)
                        .thenComparing(comparing(Votes::inFavour).reversed()))
                .toList();
    }

    private static Votes sum(Votes one, Votes other) {
        return new Votes(
                one.person(),
                one.post(),
                one.inFavour() + other.inFavour(),
                one.against() + other.against(),
                one.abstained() + other.abstained());
    }
}
