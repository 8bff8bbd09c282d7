package org.gongyi.command.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Votes;
import org.jspecify.annotations.Nullable;

/// What a sheet of a box cannot say: votes for somebody nobody could vote for, one person who counted twice.
public record BoxMisfit(BallotPaper paper, List<PollingPlace> places) {

    /// @param unused numbers of places that nobody used, which no box can have
    public Optional<Refusal> of(String field, List<BoxCount> boxes, List<Integer> unused) {
        return of(field, boxes).or(() -> unused(boxes, unused).map(key -> new Refusal.DoesNotFit("unused", key)));
    }

    private Optional<String> unused(List<BoxCount> boxes, List<Integer> unused) {
        var numbers = new HashSet<Integer>();
        boxes.forEach(box -> {
            numbers.add(box.number());
            numbers.addAll(box.merged());
        });
        if (!unused.stream().allMatch(this::isArranged)) return Optional.of("no-such-box");
        return unused.stream().allMatch(numbers::add) ? Optional.empty() : Optional.of("box-twice");
    }

    public Optional<Refusal> of(String field, List<BoxCount> boxes) {
        var numbers = new HashSet<Integer>();
        for (var box : boxes) {
            var all = Stream.concat(Stream.of(box.number()), box.merged().stream());
            var problem = all.allMatch(numbers::add) ? problem(box) : Optional.of("box-twice");
            if (problem.isPresent()) return problem.map(key -> new Refusal.DoesNotFit(field, key));
        }
        return Optional.empty();
    }

    private Optional<String> problem(BoxCount box) {
        if (!isArranged(box.number()) || !box.merged().stream().allMatch(this::isArranged))
            return Optional.of("no-such-box");
        if (box.firstCount().equals(box.secondCount())) return Optional.of("counted-by-one");
        if (hasCounted(box, box.confirmedBy()) || hasCounted(box, box.resolvedBy()))
            return Optional.of("confirmed-by-a-counter");
        var seen = new HashSet<List<Object>>();
        for (var votes : box.votes()) {
            if (!seen.add(List.of(votes.person(), votes.post()))) return Optional.of("votes-twice");
            var problem = problem(votes);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private boolean isArranged(int number) {
        return places.stream().anyMatch(place -> place.number() == number);
    }

    private static boolean hasCounted(BoxCount box, @Nullable String third) {
        return box.firstCount().equals(third) || box.secondCount().equals(third);
    }

    private Optional<String> problem(Votes votes) {
        if (!paper.names().containsKey(votes.person())) return Optional.of("not-on-the-ballot");
        if (paper.won().contains(votes.person())) return Optional.of("elected-already");
        return paper.seatsOf(votes.post()) == 0 ? Optional.of("post-not-vacant") : Optional.empty();
    }
}
