package org.gongyi.web.act;

import org.gongyi.contract.ledger.OutOfReach;
import org.jspecify.annotations.Nullable;

/// The ledger cannot record just now: it is overloaded, paused, or has lost its database. The same act
/// may be sent again under the same key.
public final class LedgerOutOfReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// After how many seconds it is worth trying again.
    public static final int RETRY_AFTER = 10;

    private final String code;

    LedgerOutOfReach(OutOfReach known, Throwable cause) {
        super(cause);
        this.code = code(known);
    }

    private static String code(OutOfReach known) {
        if (!known.isNothingRecorded()) return "outcome-unknown";
        return known.isForWantOfRoom() ? "no-room" : "out-of-reach";
    }

    /// Whether a failure, of an act or of a question, comes from a ledger that is out of reach.
    public static boolean isBehind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) if (cause instanceof OutOfReach) return true;
        return false;
    }

    /// Code of the problem: whether it is certain that nothing was recorded, and whether waiting helps.
    public String code() {
        return code;
    }
}
