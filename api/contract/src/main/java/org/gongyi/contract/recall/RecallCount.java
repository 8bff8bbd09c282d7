package org.gongyi.contract.recall;

/// All boxes of a vote on a recall together.
///
/// @param registered the base of the participation: voters, households or representatives, by the mode
/// @param recalled whether both majorities were reached
public record RecallCount(
        int registered,
        int issued,
        int returned,
        int valid,
        int invalid,
        int inFavour,
        int against,
        int abstained,
        boolean recalled) {}
