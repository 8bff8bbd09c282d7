package org.gongyi.command.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Votes;

/// What a sheet of a box cannot say: votes for somebody nobody could vote for, one person who counted twice.
public record BoxMisfit(BallotPaper paper, List<PollingPlace> places) {

    public Optional<Refusal> of(String field, List<BoxCount> boxes) {
        var numbers = new HashSet<Integer>();
        for (var box : boxes) {
            var problem = numbers.add(box.number()) ? problem(box) : Optional.of("box-twice");
            if (problem.isPresent()) return problem.map(key -> new Refusal.DoesNotFit(field, key));
        }
        return Optional.empty();
    }

    private Optional<String> problem(BoxCount box) {
        if (places.stream().noneMatch(place -> place.number() == box.number())) return Optional.of("no-such-box");
        if (box.firstCount().equals(box.secondCount())) return Optional.of("counted-by-one");
        if (box.firstCount().equals(box.confirmedBy()) || box.secondCount().equals(box.confirmedBy()))
            return Optional.of("confirmed-by-a-counter");
        var seen = new HashSet<List<Object>>();
        for (var votes : box.votes()) {
            if (!seen.add(List.of(votes.person(), votes.post()))) return Optional.of("votes-twice");
            var problem = problem(votes);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private Optional<String> problem(Votes votes) {
        if (!paper.names().containsKey(votes.person())) return Optional.of("not-on-the-ballot");
        if (paper.won().contains(votes.person())) return Optional.of("elected-already");
        return paper.seatsOf(votes.post()) == 0 ? Optional.of("post-not-vacant") : Optional.empty();
    }
}
