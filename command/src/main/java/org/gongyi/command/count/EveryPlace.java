package org.gongyi.command.count;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingPlace;

/// Nothing that was arranged is passed over in silence: every place is counted, counted together with
/// another, or said to have been used by nobody (EL-COUNT-BAL). A count that leaves one out was
/// announced all the same, and says why.
public record EveryPlace(Weighing weighing) {

    /// @param unused numbers of places that nobody used
    public void weigh(List<PollingPlace> places, List<BoxCount> boxes, List<Integer> unused) {
        var merged = boxes.stream().mapToInt(box -> box.merged().size()).sum();
        var told = told(boxes, unused);
        var left = places.stream()
                .map(PollingPlace::number)
                .filter(number -> !told.contains(number))
                .toList();
        var sentence =
                "投票处、票箱 %d 个，计票 %d 个，合并计票 %d 个，没有使用 %d 个".formatted(places.size(), boxes.size(), merged, unused.size());
        weighing.guard(
                "EL-COUNT-BAL",
                "left-out",
                left.isEmpty(),
                left.isEmpty() ? sentence : sentence + "；没有交代的：" + numbers(left),
                new Figure("places", "投票处、票箱", places.size()),
                new Figure("left", "没有交代", left.size()));
    }

    private static Set<Integer> told(List<BoxCount> boxes, List<Integer> unused) {
        var counted = boxes.stream().flatMap(box -> Stream.concat(Stream.of(box.number()), box.merged().stream()));
        return Stream.concat(counted, unused.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static String numbers(List<Integer> left) {
        return left.stream().map("%d 号"::formatted).collect(joining("、"));
    }
}
