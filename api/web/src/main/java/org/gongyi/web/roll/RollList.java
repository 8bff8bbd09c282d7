package org.gongyi.web.roll;

import java.util.Locale;
import org.gongyi.web.roll.VoterBook.Voter;

/// A list that the roll is posted as (EL-ROLL-PUB20, EL-ROLL-PUB-C2).
enum RollList {
    VOTERS,
    HOUSEHOLDS,
    REPRESENTATIVES;

    boolean has(Voter voter) {
        return switch (this) {
            case VOTERS -> true;
            case HOUSEHOLDS -> voter.householdRepresentative();
            case REPRESENTATIVES -> voter.residentRepresentative();
        };
    }

    int of(VoterBook.Totals totals) {
        return switch (this) {
            case VOTERS -> totals.voters();
            case HOUSEHOLDS -> totals.householdRepresentatives();
            case REPRESENTATIVES -> totals.residentRepresentatives();
        };
    }

    /// As addresses and messages name it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
