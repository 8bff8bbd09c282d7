package org.gongyi.contract.election;

import java.util.List;

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
}
