package org.gongyi.contract;

import static org.gongyi.contract.Require.people;

/// How many signed a petition, each found on the list it is counted against. One person who stands on two lists signs
/// on both.
public record Signatures(int voters, int households, int representatives, int groups) {

    public Signatures {
        voters = people("voters", voters);
        households = people("households", households);
        representatives = people("representatives", representatives);
        groups = people("groups", groups);
    }
}
