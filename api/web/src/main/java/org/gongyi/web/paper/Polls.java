package org.gongyi.web.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.SeatsOfPost;

/// The votes of an election as its records up to one leave them: numbers as they were corrected, seats without those
/// whose election was found unlawful.
final class Polls {

    /// One vote.
    private record Poll(List<BoxCount> boxes, List<Elected> elected) {}

    private final Map<Integer, Poll> polls = new TreeMap<>();
    private final Map<Integer, Set<PersonId>> unlawful = new TreeMap<>();
    private List<SeatsOfPost> seats = List.of();

    private Polls() {}

    /// @param records from the call on, oldest first
    static Polls after(List<ElectionEvent> records) {
        var polls = new Polls();
        records.forEach(polls::take);
        return polls;
    }

    /// With one record more; told again it changes nothing.
    Polls and(ElectionEvent event) {
        take(event);
        return this;
    }

    private void take(ElectionEvent event) {
        switch (event) {
            case ElectionCalled e -> seats = e.seats();
            case Counted e ->
                polls.put(e.round(), new Poll(e.boxes(), held(e, e.outcome().elected())));
            case CountCorrected e ->
                polls.put(e.round(), new Poll(corrected(e), held(e, e.outcome().elected())));
            case FraudDecided e when e.found() && e.isOfTheVote() -> polls.clear();
            case FraudDecided e when e.found() -> unseat(e.persons());
            default -> {}
        }
    }

    private static List<Elected> held(ElectionEvent count, List<Elected> elected) {
        return count.findings().isEffective() ? elected : List.of();
    }

    private List<BoxCount> corrected(CountCorrected e) {
        return boxes(e.round()).stream()
                .map(box -> box.number() == e.is().number() ? e.is() : box)
                .toList();
    }

    /// Whoever is unseated may win a later vote.
    private void unseat(List<PersonId> persons) {
        polls.keySet()
                .forEach(round ->
                        unlawful.computeIfAbsent(round, _ -> new HashSet<>()).addAll(persons));
    }

    /// Of the vote of that number, none where it was not counted.
    List<BoxCount> boxes(int round) {
        var poll = polls.get(round);
        return poll == null ? List.of() : poll.boxes();
    }

    /// Seats nobody holds.
    List<SeatsOfPost> open() {
        var left = new ArrayList<SeatsOfPost>();
        for (var of : seats) {
            var held = elected().filter(one -> one.post() == of.post()).count();
            if (of.seats() > held) left.add(new SeatsOfPost(of.post(), Math.toIntExact(of.seats() - held)));
        }
        return List.copyOf(left);
    }

    private Stream<Elected> elected() {
        return polls.entrySet().stream()
                .flatMap(poll -> poll.getValue().elected().stream()
                        .filter(one ->
                                !unlawful.getOrDefault(poll.getKey(), Set.of()).contains(one.person())));
    }
}
