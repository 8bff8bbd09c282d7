package org.gongyi.app.ledger;

import java.time.Instant;
import java.util.UUID;
import org.gongyi.log.TreeHash;
import org.jspecify.annotations.Nullable;

/// One event as it will be stored: its canonical bytes, their leaf hash, and the columns it is found by.
///
/// @param community absent in what the ledger tells of itself
record LedgerEntry(
        String stream,
        long seq,
        String type,
        UUID id,
        Instant recordedAt,
        @Nullable String community,
        byte[] bytes,
        byte[] leaf) {

    /// An entry travels in a bundle behind a length of two bytes.
    static final int MOST_BYTES = 65_535;

    LedgerEntry(
            String stream,
            long seq,
            String type,
            UUID id,
            Instant recordedAt,
            @Nullable String community,
            byte[] bytes) {
        this(stream, seq, type, id, recordedAt, community, bytes, TreeHash.ofLeaf(bytes));
    }
}
