package org.gongyi.command.count;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.BoxCount;

/// All boxes of one vote together. The order of the boxes makes no difference.
///
/// @param inFavour by post, votes of each person who got any
public record Tally(int issued, int returned, int valid, int invalid, Map<Post, Map<PersonId, Integer>> inFavour) {

    public static Tally of(List<BoxCount> boxes) {
        Map<Post, Map<PersonId, Integer>> sums = new EnumMap<>(Post.class);
        for (var box : boxes)
            for (var votes : box.votes())
                sums.computeIfAbsent(votes.post(), _ -> new TreeMap<>(Comparator.comparing(PersonId::value)))
                        .merge(votes.person(), votes.inFavour(), Integer::sum);
        return new Tally(
                sum(boxes, BoxCount::issued),
                sum(boxes, BoxCount::returned),
                sum(boxes, BoxCount::valid),
                sum(boxes, BoxCount::invalid),
                sums);
    }

    private static int sum(List<BoxCount> boxes, ToIntFunction<BoxCount> number) {
        return boxes.stream().mapToInt(number).sum();
    }

    /// In the order of the ids.
    public Map<PersonId, Integer> of(Post post) {
        return inFavour.getOrDefault(post, Map.of());
    }

    public int of(PersonId person, Post post) {
        return of(post).getOrDefault(person, 0);
    }

    public int approvals(Post post) {
        return of(post).values().stream().mapToInt(Integer::intValue).sum();
    }
}
