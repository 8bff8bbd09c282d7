package org.gongyi.contract.recall;

import static org.gongyi.contract.Require.people;
import static org.gongyi.contract.Require.present;

import org.gongyi.contract.election.VotingMode;

/// Who elected the member, as the roll of that election stands on the day: signatures and votes are counted against it.
///
/// @param mode in which the member was elected, in which a recall is voted on as well
/// @param voters registered, `households` and `representatives` likewise; 0 where there is no such list
/// @param groups 居民小组, 村民小组
public record Electorate(VotingMode mode, int voters, int households, int representatives, int groups) {

    public Electorate {
        mode = present("mode", mode);
        voters = people("voters", voters);
        households = people("households", households);
        representatives = people("representatives", representatives);
        groups = people("groups", groups);
    }

    /// Of whom more than the share the law asks for must take part.
    public int base() {
        return switch (mode) {
            case ALL_VOTERS -> voters;
            case HOUSEHOLDS -> households;
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> representatives;
        };
    }
}
