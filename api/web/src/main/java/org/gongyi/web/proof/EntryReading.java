package org.gongyi.web.proof;

import java.util.Optional;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.proof.Attestation.Leaf;

/// Reads back what the text of a record says. Answered by the process that writes records.
public interface EntryReading {

    /// Nothing where the text is no record, or one that no act made, as the daily tally.
    Optional<Entry<?>> of(Leaf leaf);
}
