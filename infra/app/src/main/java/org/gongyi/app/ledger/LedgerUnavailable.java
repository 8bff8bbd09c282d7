package org.gongyi.app.ledger;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.gongyi.app.postgres.FullDisk;
import org.gongyi.contract.ledger.OutOfReach;
import org.jspecify.annotations.Nullable;

/// The log could not be written just now. Says whether anything was recorded, or that this is not known.
public final class LedgerUnavailable extends EventStoreException implements OutOfReach {

    private static final long serialVersionUID = 1L;

    private final boolean nothingRecorded;

    private LedgerUnavailable(String message, boolean nothingRecorded, @Nullable Throwable cause) {
        super(message, cause);
        this.nothingRecorded = nothingRecorded;
    }

    static LedgerUnavailable nothingRecorded(String why, @Nullable Throwable cause) {
        return new LedgerUnavailable(why + "; nothing was recorded, try again", true, cause);
    }

    static LedgerUnavailable unknown(Throwable cause) {
        return new LedgerUnavailable(
                "the database was lost while it recorded; ask again with the same idempotency key", false, cause);
    }

    @Override
    public boolean isNothingRecorded() {
        return nothingRecorded;
    }

    @Override
    public boolean isForWantOfRoom() {
        return nothingRecorded && FullDisk.isBehind(getCause());
    }
}
