package org.gongyi.contract.election;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat.Post;

/// What a count led to.
///
/// @param registered the base of the participation: voters, households or representatives, by the mode
/// @param vacant seats nobody won
/// @param tied people between whom another vote decides
public record Outcome(
        int registered,
        int issued,
        int returned,
        int valid,
        int invalid,
        List<Elected> elected,
        List<SeatsOfPost> vacant,
        List<Tied> tied) {

    public Outcome {
        elected = List.copyOf(elected);
        vacant = List.copyOf(vacant);
        tied = List.copyOf(tied);
    }

    /// Whether another outcome gives the same seats to the same people, and the same people are tied.
    public boolean seatsAs(Outcome other) {
        return posts().equals(other.posts()) && tied.equals(other.tied);
    }

    private Map<PersonId, Post> posts() {
        return elected.stream().collect(Collectors.toUnmodifiableMap(Elected::person, Elected::post));
    }
}
