package org.gongyi.app.ledger;

import org.gongyi.contract.ledger.Receipt;

/// What became of one append.
sealed interface Verdict {

    record Recorded(Receipt receipt) implements Verdict {}

    /// @param why thrown to whoever sent the act
    record Refused(RuntimeException why) implements Verdict {}
}
