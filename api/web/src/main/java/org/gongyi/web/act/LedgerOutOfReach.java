package org.gongyi.web.act;

import org.gongyi.contract.ledger.OutOfReach;
import org.jspecify.annotations.Nullable;

/// The ledger cannot record just now: it is overloaded, paused, or has lost its database. The same act
/// may be sent again under the same key.
public final class LedgerOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// After how many seconds it is worth trying again.
    public static final int RETRY_AFTER = 10;

    private final boolean nothingRecorded;

    LedgerOutOfReach(boolean nothingRecorded, Throwable cause) {
        super(cause);
        this.nothingRecorded = nothingRecorded;
    }

    /// Whether a failure, of an act or of a question, comes from a ledger that is out of reach.
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof OutOfReach) return true;
        return false;
    }

    /// Code of the problem: whether it is certain that nothing was recorded, or not known.
    public String code() {
        return nothingRecorded ? "out-of-reach" : "outcome-unknown";
    }
}
