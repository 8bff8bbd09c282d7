package org.gongyi.contract.estate;

import java.util.List;
import org.gongyi.contract.Nullable;

/// What the ledger keeps of one owner, sealed in the event that lists them. No number of papers.
///
/// @param key one-way image of the number of papers
public record OwnerCard(String key, String name, List<Holding> holdings) {

    public OwnerCard {
        holdings = List.copyOf(holdings);
    }

    /// A flat of theirs.
    ///
    /// @param coOwners absent where nobody else owns it
    public record Holding(String unit, Area area, @Nullable String coOwners, boolean undelivered) {}

    /// Without anything of the person, which belongs in no message.
    @Override
    public String toString() {
        return "OwnerCard[…]";
    }
}
