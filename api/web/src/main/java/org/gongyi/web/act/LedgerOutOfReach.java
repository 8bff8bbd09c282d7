package org.gongyi.web.act;

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

    /// Code of the problem: whether it is certain that nothing was recorded, or not known.
    public String code() {
        return nothingRecorded ? "out-of-reach" : "outcome-unknown";
    }
}
