package org.gongyi.contract;

import java.time.LocalDate;

/// Something an office holder asks the ledger to record.
public interface LedgerAct {

    /// What is acted on, within its kind.
    String subject();

    CommunityCode community();

    /// The legal day of the act; the law of that day weighs it.
    LocalDate occurredOn();

    /// Why it is irregular or late, in the words of the person who records it.
    @Nullable
    String reason();
}
