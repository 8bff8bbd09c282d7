package org.gongyi.app.ledger;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/// One stored entry as it was read. Payload and metadata are both told from the entry, each when it is asked for.
record LedgerRow(long position, String stream, long seq, String type, UUID id, Instant recordedAt, byte[] entry)
        implements DomainEventData<LedgerRow>, TrackedEventData<LedgerRow> {

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
