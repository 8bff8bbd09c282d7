package org.gongyi.contract;

import java.time.LocalDate;
import java.util.List;

/// Something an office holder asks the ledger to record.
public interface LedgerAct {

    /// What is acted on, within its kind.
    String subject();

    CommunityCode community();

    /// The legal day of the act; the law of that day weighs it.
    LocalDate occurredOn();

    /// What is attached to it. Acts that take attachments have a component of this name.
    default List<FileRef> files() {
        return List.of();
    }

    /// Why it is irregular or late, in the words of the person who records it.
    @Nullable
    String reason();
}
