package org.gongyi.contract;

import java.time.LocalDate;
import java.util.List;

/// Something the ledger has recorded. One event is one leaf of the log, so these records are for ever: a component may
/// be added with an upcaster, none is renamed, removed or given another meaning.
public interface LedgerEvent {

    String subject();

    CommunityCode community();

    LocalDate occurredOn();

    Findings findings();

    /// What is attached to it.
    default List<FileRef> files() {
        return List.of();
    }
}
