package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.gongyi.log.TreeHash;
import org.gongyi.web.proof.Attestation.Leaf;
import org.gongyi.web.proof.EntryReading;

/// Reads the text of an entry as the store reads its rows.
public final class WrittenEntries implements EntryReading {

    private final LedgerSerializer serializer;

    public WrittenEntries(LedgerSerializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public Optional<Entry<?>> of(Leaf leaf) {
        var bytes = leaf.entry().getBytes(UTF_8);
        try {
            return Envelope.read(bytes)
                    .map(envelope -> serializer.told(row(leaf.position(), envelope, bytes)))
                    .flatMap(WrittenEntries::entry);
        } catch (IllegalArgumentException | DateTimeException | UnreadableEntry changed) {
            return Optional.empty(); // the page shows the text itself
        }
    }

    private static Optional<Entry<?>> entry(LedgerRow.Told told) {
        var event = told.event();
        return event == null ? Optional.empty() : Optional.of(new Entry<>(told.recorded(), event));
    }

    private static LedgerRow row(long position, Envelope envelope, byte[] bytes) {
        return new LedgerRow(
                position,
                envelope.stream(),
                envelope.seq(),
                envelope.type(),
                UUID.fromString(envelope.id()),
                Instant.parse(envelope.recordedAt()),
                bytes,
                TreeHash.ofLeaf(bytes));
    }
}
