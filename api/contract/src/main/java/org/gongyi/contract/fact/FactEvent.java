package org.gongyi.contract.fact;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;

/// What has happened to an entry after it was recorded.
public sealed interface FactEvent extends LedgerEvent {

    /// Of the entry it happened to.
    long position();

    @Override
    default String subject() {
        return FactId.of(community(), position()).value();
    }

    /// Sealed values and attachments are gone for ever, by law. Stored as `fact.erased.v1`.
    ///
    /// @param digests of the values; the entry keeps them, and every proof of it stays good
    /// @param attachments digests of the files that went, with their public copies
    record FactErased(
            CommunityCode community,
            LocalDate occurredOn,
            long position,
            List<String> digests,
            List<String> attachments,
            ErasureBasis basis,
            @Nullable LocalDate keptUntil,
            String grounds,
            Findings findings)
            implements FactEvent {}
}
