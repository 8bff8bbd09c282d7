package org.gongyi.app.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyi.app.roll.RollChange;
import org.gongyi.app.seal.SealedFact;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.log.TreeHash;
import org.jspecify.annotations.Nullable;

/// One event as it will be stored: its canonical bytes, their leaf hash, and the columns it is found by.
///
/// @param community absent in what the ledger tells of itself
/// @param beside what it puts beside the log, and takes away there
record LedgerEntry(
        String stream,
        long seq,
        String type,
        UUID id,
        Instant recordedAt,
        @Nullable String community,
        byte[] bytes,
        byte[] leaf,
        Beside beside) {

    /// An entry travels in a bundle behind a length of two bytes.
    static final int MOST_BYTES = 65_535;

    /// @param sealed what is kept beside it
    /// @param erasure what is taken from beside an earlier entry, where it orders that
    /// @param roll what it changes in the table of voters, where it is of a roll
    record Beside(
            List<SealedFact> sealed,
            @Nullable FactErased erasure,
            @Nullable RollChange roll) {
        static final Beside NOTHING = new Beside(List.of(), null, null);

        private Beside sealing(List<SealedFact> facts) {
            return new Beside(List.copyOf(facts), erasure, roll);
        }
    }

    LedgerEntry(
            String stream,
            long seq,
            String type,
            UUID id,
            Instant recordedAt,
            @Nullable String community,
            byte[] bytes,
            Beside beside) {
        this(stream, seq, type, id, recordedAt, community, bytes, TreeHash.ofLeaf(bytes), beside);
    }

    /// The same with what is kept beside it.
    LedgerEntry sealing(List<SealedFact> facts) {
        return new LedgerEntry(stream, seq, type, id, recordedAt, community, bytes, leaf, beside.sealing(facts));
    }
}
