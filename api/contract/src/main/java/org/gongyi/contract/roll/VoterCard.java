package org.gongyi.contract.roll;

import java.time.LocalDate;
import org.gongyi.contract.Nullable;

/// What the ledger keeps of one voter, sealed in the event that registers them. No birthday and no number of papers.
///
/// @param key one-way image of the number of papers; by it somebody is found again
/// @param since when this person has lived or worked here; absent where the ground asks for no period
public record VoterCard(
        String key,
        String name,
        @Nullable String group,
        @Nullable String household,
        Ground ground,
        @Nullable LocalDate since,
        boolean declared,
        boolean agreed,
        boolean householdRepresentative,
        boolean residentRepresentative) {

    /// Without anything of the person, which belongs in no message.
    @Override
    public String toString() {
        return "VoterCard[…]";
    }
}
