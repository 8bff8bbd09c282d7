package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.Votes;
import org.gongyi.web.exchange.Nist.BallotCounts;
import org.gongyi.web.exchange.Nist.CountItemType;
import org.gongyi.web.exchange.Nist.OtherCounts;
import org.gongyi.web.exchange.Nist.VoteCounts;
import org.jspecify.annotations.Nullable;

/// The numbers of one vote: first those of the community, which are the sums, then those of each box.
///
/// @param community id of its unit
/// @param vote `vote-2`, under which the units of the boxes are named
record BoxCounts(String community, String vote, List<BoxCount> boxes) {

    static String unit(String vote, int box) {
        return vote + "-box-" + box;
    }

    /// For one person in one post. Votes in favour are the count that the format knows; the others have no name in it.
    List<VoteCounts> ofPerson(Predicate<Votes> person) {
        var counts = new ArrayList<>(of(person, Votes::inFavour, null));
        counts.addAll(of(person, Votes::against, "against"));
        counts.addAll(of(person, Votes::abstained, "abstained"));
        return List.copyOf(counts);
    }

    /// @param otherType what is counted where it is not the votes in favour
    List<VoteCounts> of(Predicate<Votes> which, ToIntFunction<Votes> number, @Nullable String otherType) {
        var type = otherType == null ? CountItemType.TOTAL : CountItemType.OTHER;
        return each((unit, of) -> new VoteCounts(unit, type, otherType, sum(of, which, number)));
    }

    List<OtherCounts> writeIns(Predicate<Votes> writtenIn) {
        return each((unit, of) -> new OtherCounts(unit, sum(of, writtenIn, Votes::inFavour)));
    }

    List<BallotCounts> ballots() {
        return each((unit, of) -> {
            int returned = of.stream().mapToInt(BoxCount::returned).sum();
            int out = of.stream().mapToInt(BoxCount::issued).sum() - returned;
            int invalid = of.stream().mapToInt(BoxCount::invalid).sum();
            return new BallotCounts(unit, CountItemType.TOTAL, returned, out < 0 ? null : out, invalid);
        });
    }

    int total(Predicate<Votes> which) {
        return sum(boxes, which, Votes::inFavour);
    }

    private interface Counting<T> {
        T count(String unit, List<BoxCount> boxes);
    }

    private <T> List<T> each(Counting<T> counting) {
        if (boxes.isEmpty()) return List.of();
        var counts = new ArrayList<T>();
        counts.add(counting.count(community, boxes));
        boxes.forEach(box -> counts.add(counting.count(unit(vote, box.number()), List.of(box))));
        return List.copyOf(counts);
    }

    private static int sum(List<BoxCount> boxes, Predicate<Votes> which, ToIntFunction<Votes> number) {
        return boxes.stream()
                .flatMap(box -> box.votes().stream())
                .filter(which)
                .mapToInt(number)
                .sum();
    }
}
