package org.gongyi.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.gongyi.app.ledger.Append.KeyUse;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.shell.ActContext;
import org.gongyi.command.shell.FirstLook;
import org.gongyi.command.shell.PendingReceipt;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.LedgerEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/// Axon's storage over the log. Of the stock engine only the snapshots are left: it gives positions before the commit
/// and can pass over an event for ever; here a position is given under the lock that is held to the commit, so what
/// is visible has no gaps and a token is one number.
///
/// Appended events are durable when the call returns, whatever becomes of the unit of work.
public final class LedgerStorageEngine extends JdbcEventStorageEngine {

    static final int READ_AT_ONCE = 1_000;

    private static final String COLUMNS = "select position, stream, seq, type, event_id, recorded_at, entry, leaf ";
    private static final String OF_STREAM =
            COLUMNS + "from ledger_entry where stream = ? and seq >= ? order by seq limit ?";
    private static final String AFTER_POSITION =
            COLUMNS + "from ledger_entry where position > ? order by position limit ?";
    private static final String LAST_SEQ = "select max(seq) from ledger_entry where stream = ?";
    private static final String HEAD = "select size - 1 from ledger_head";
    private static final String BEFORE = "select min(position) - 1 from ledger_entry where recorded_at >= ?";

    private static final RowMapper<LedgerRow> ROW = (row, _) -> row(row);

    private final JdbcTemplate database;
    private final Committer committer;
    private final Sealer sealer;
    private final EntryWriter writer;
    private final StreamReader streams;

    /// @param serializer a [LedgerSerializer]: reads entries, writes and reads states
    public LedgerStorageEngine(
            StoredNames names,
            Serializer serializer,
            JdbcTemplate database,
            ConnectionProvider connections,
            TransactionManager transactions,
            Committer committer,
            Sealer sealer) {
        super(snapshotsOnly(names, serializer, connections, transactions));
        this.database = database;
        this.committer = committer;
        this.sealer = sealer;
        this.writer = new EntryWriter(names, sealer);
        this.streams = new StreamReader(database);
    }

    private static Builder snapshotsOnly(
            StoredNames names, Serializer serializer, ConnectionProvider connections, TransactionManager transactions) {
        var builder = builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventSchema.builder()
                        .snapshotTable("snapshot")
                        .aggregateIdentifierColumn("stream")
                        .sequenceNumberColumn("seq")
                        .typeColumn("type")
                        .eventIdentifierColumn("event_id")
                        .timestampColumn("recorded_at")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build());
        builder.batchSize(READ_AT_ONCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(names.snapshots())
                .persistenceExceptionResolver(LedgerStorageEngine::isDuplicate);
        return builder;
    }

    /// SQL state unique_violation: the same snapshot was stored by another process.
    private static boolean isDuplicate(Exception failed) {
        return failed instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        var context = ActContext.of(events.getFirst().getMetaData());
        var entries = writer.write(events.stream()
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList());
        var subject = ((LedgerEvent) events.getFirst().getPayload()).subject();
        var key = context.key().map(used -> KeyUse.of(context.actor(), used, sealer));
        PendingReceipt.fulfil(committer.commit(new Append(subject, entries, key, FirstLook.seen())));
    }

    /// A snapshot that does not read back equal would silently change history for whoever starts from it.
    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        var written = snapshot.serializePayload(serializer, byte[].class);
        Object read = serializer.deserialize(written);
        if (!snapshot.getPayload().equals(read))
            throw new IllegalStateException(written.getType().getName() + " does not read back as it was written");
        super.storeSnapshot(snapshot, serializer);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long first, int most) {
        return streams.events(stream, first, most, this::alone);
    }

    private List<LedgerRow> alone(String stream, long first, int most) {
        return database.query(OF_STREAM, ROW, stream, first, most);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return streams.snapshot(stream);
    }

    /// Rows of a stream have no gaps: a short batch is the last.
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int most) {
        var position = position(last);
        return committer
                .newest()
                .after(position, most)
                .orElseGet(() -> database.query(AFTER_POSITION, ROW, position, most));
    }

    /// The position that was read last; -1 before the first.
    static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken read -> read.getGlobalIndex();
            default -> throw new IllegalArgumentException(token + " is not of this ledger");
        };
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.ofNullable(database.queryForObject(LAST_SEQ, Long.class, stream));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(database.queryForObject(HEAD, Long.class));
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        var before = database.queryForObject(BEFORE, Long.class, Timestamp.from(instant));
        return before == null ? createHeadToken() : token(before);
    }

    private static TrackingToken token(@Nullable Long position) {
        if (position == null) throw new IllegalStateException("the head of the ledger is gone");
        return new GlobalSequenceTrackingToken(position);
    }

    static LedgerRow row(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getTimestamp(6).toInstant(),
                row.getBytes(7),
                row.getBytes(8));
    }
}
