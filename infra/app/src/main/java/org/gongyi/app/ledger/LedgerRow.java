package org.gongyi.app.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.log.TreeHash;
import org.jspecify.annotations.Nullable;

/// One stored entry as it was read. Event and metadata are both told from its bytes, in one reading, when
/// either is asked for first; lists that share the row share that reading.
final class LedgerRow implements DomainEventData<LedgerRow>, TrackedEventData<LedgerRow> {

    private final long position;
    private final String stream;
    private final long seq;
    private final String type;
    private final UUID id;
    private final Instant recordedAt;
    private final byte[] entry;
    private final byte[] leaf;
    private volatile @Nullable Told told;

    /// @param event absent where this process has no record of that name
    record Told(@Nullable LedgerEvent event, Recorded recorded) {}

    LedgerRow(
            long position,
            String stream,
            long seq,
            String type,
            UUID id,
            Instant recordedAt,
            byte[] entry,
            byte[] leaf) {
        this.position = position;
        this.stream = stream;
        this.seq = seq;
        this.type = type;
        this.id = id;
        this.recordedAt = recordedAt;
        this.entry = entry;
        this.leaf = leaf;
    }

    /// What was just stored, as anybody will read it.
    static LedgerRow of(LedgerEntry stored, long position) {
        return new LedgerRow(
                position,
                stored.stream(),
                stored.seq(),
                stored.type(),
                stored.id(),
                stored.recordedAt(),
                stored.bytes(),
                stored.leaf());
    }

    /// @param reader asked once; by two at the same moment perhaps twice, with equal answers
    Told told(Function<LedgerRow, Told> reader) {
        var known = told;
        if (known == null) told = known = reader.apply(this);
        return known;
    }

    long position() {
        return position;
    }

    String stream() {
        return stream;
    }

    String type() {
        return type;
    }

    UUID id() {
        return id;
    }

    long seq() {
        return seq;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    byte[] entry() {
        return entry;
    }

    /// Whether these are the bytes whose hash was committed with them. Finds a text that was written over
    /// another; whoever writes over the hash too is found by the published tree: on the page of the entry, by
    /// `verify` and by the audit.
    boolean isAsCommitted() {
        return Arrays.equals(TreeHash.ofLeaf(entry), leaf);
    }

    /// What the columns repeat of the entry, as it is written there.
    Map<String, String> columns() {
        return Map.of(
                "stream",
                stream,
                "seq",
                Long.toString(seq),
                "type",
                type,
                "id",
                id.toString(),
                "recordedAt",
                EntryWriter.written(recordedAt));
    }

    @Override
    public String getEventIdentifier() {
        return id.toString();
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }

    /// The procedure the stream belongs to.
    @Override
    public String getType() {
        return stream.substring(0, stream.indexOf('/'));
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return seq;
    }

    /// Positions have no gaps, so the position alone says what was read.
    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public SerializedObject<LedgerRow> getPayload() {
        return new SimpleSerializedObject<>(this, LedgerRow.class, type, null);
    }

    @Override
    public SerializedObject<LedgerRow> getMetaData() {
        return new SerializedMetaData<>(this, LedgerRow.class);
    }
}
