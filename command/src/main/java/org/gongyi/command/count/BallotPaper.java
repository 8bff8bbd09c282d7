package org.gongyi.command.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.SeatsOfPost;

/// What can be marked on a ballot: how many for each post, and whom.
///
/// @param names of everybody who can be voted on, in the order of the list, then of those who were written in
/// @param won who holds a seat by an earlier vote and can win none
public record BallotPaper(List<SeatsOfPost> seats, Map<PersonId, String> names, Set<PersonId> won) {

    public BallotPaper {
        seats = List.copyOf(seats);
        names = new LinkedHashMap<>(names);
        won = Set.copyOf(won);
    }

    int seatsOf(Post post) {
        return seats.stream()
                .filter(one -> one.post() == post)
                .mapToInt(SeatsOfPost::seats)
                .sum();
    }

    String nameOf(PersonId person) {
        return names.getOrDefault(person, person.value());
    }

    /// 主任, 副主任, 委员
    public static String word(Post post) {
        return switch (post) {
            case CHAIR -> "主任";
            case VICE_CHAIR -> "副主任";
            case MEMBER -> "委员";
        };
    }
}
