package org.gongyi.app.journey;

import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.election.VotingMode;

/// The ways in which a committee can be elected since 2026-01-01, each in a community of its own.
///
/// @param base who is on the list that the vote is counted against
/// @param took how many of them voted, enough for the law of that way
enum ElectedBy {
    ALL_VILLAGERS("510411203206", CommunityKind.VILLAGE, VotingMode.ALL_VOTERS, 900, 610),
    ALL_RESIDENTS("510402009003", CommunityKind.URBAN, VotingMode.ALL_VOTERS, 1200, 700),
    HOUSEHOLDS("510402009006", CommunityKind.URBAN, VotingMode.HOUSEHOLDS, 420, 260),
    REPRESENTATIVES("510402009007", CommunityKind.URBAN, VotingMode.RESIDENT_REPRESENTATIVES, 21, 18);

    static final int VOTERS = 1200;

    final CommunityCode community;
    final CommunityKind kind;
    final VotingMode mode;
    final int base;
    final int took;

    ElectedBy(String community, CommunityKind kind, VotingMode mode, int base, int took) {
        this.community = new CommunityCode(community);
        this.kind = kind;
        this.mode = mode;
        this.base = base;
        this.took = took;
    }

    int voters() {
        return mode == VotingMode.ALL_VOTERS ? base : VOTERS;
    }

    int households() {
        return mode == VotingMode.HOUSEHOLDS ? base : 0;
    }

    int representatives() {
        return mode == VotingMode.RESIDENT_REPRESENTATIVES ? base : 0;
    }

    /// Of the resident representatives, none may let another vote.
    boolean hasProxies() {
        return mode != VotingMode.RESIDENT_REPRESENTATIVES;
    }
}
