package org.gongyi.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongyi.app.ledger.Append.KeyUse;
import org.gongyi.app.ledger.Batch.Answered;
import org.gongyi.app.ledger.Batch.KeyPlace;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.log.Frontier;

/// Stores a batch of appends in one transaction under the lock of the head row, whichever process holds it.
final class LedgerWriter {

    /// Longer than any batch takes, and than another process may hold the head.
    private static final int SECONDS = 15;

    private static final String LOCK_HEAD = "select frontier from ledger_head for update";

    private static final String NEXT_SEQ = """
            select w.stream, coalesce((
                select e.seq + 1 from ledger_entry e where e.stream = w.stream order by e.seq desc limit 1), 0)
            from unnest(?::text[]) w (stream)""";

    private static final String ANSWERED = """
            select i.actor, i.key, i.request_hash, i.subject, i.position
            from unnest(?::text[], ?::text[]) w (actor, key) join idempotency i using (actor, key)""";

    private static final String STORE = """
            with grown as (
                update ledger_head set size = ?, root = ?, frontier = ?),
            answered as (
                insert into idempotency (actor, key, request_hash, subject, position)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]))
            insert into ledger_entry (position, stream, seq, type, event_id, recorded_at, community, entry, leaf)
            select ? + n - 1, stream, seq, type, event_id, recorded_at, community, entry, leaf
            from unnest(?::text[], ?::bigint[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::bytea[], ?::bytea[])
                with ordinality as e (stream, seq, type, event_id, recorded_at, community, entry, leaf, n)""";

    private static final String STORED = "select 1 from ledger_entry where position = ? and event_id = ?";

    private final DataSource database;

    LedgerWriter(DataSource database) {
        this.database = database;
    }

    /// The commit was asked for and its answer never came.
    static final class CommitUnanswered extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Batch batch;

        CommitUnanswered(Batch batch, SQLException cause) {
            super(cause);
            this.batch = batch;
        }

        Batch batch() {
            return batch;
        }
    }

    Map<Append, Verdict> write(List<Append> appends) throws SQLException, CommitUnanswered {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var committing = false;
            try {
                var batch = judged(connection, appends);
                store(connection, batch);
                committing = true;
                commit(connection, batch);
                return batch.verdicts();
            } finally {
                if (!committing) connection.rollback();
            }
        }
    }

    /// Whether a batch whose commit was not answered is in the log. Waits until its transaction has ended.
    boolean isStored(Batch batch) throws SQLException {
        if (batch.entries().isEmpty()) return true;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lockHead(connection);
            try (var query = prepare(connection, STORED)) {
                query.setLong(1, batch.head().size());
                query.setObject(2, batch.entries().getFirst().id());
                return query.executeQuery().next();
            } finally {
                connection.rollback();
            }
        }
    }

    private static void commit(Connection connection, Batch batch) throws CommitUnanswered {
        try {
            connection.commit();
        } catch (SQLException lost) {
            throw new CommitUnanswered(batch, lost);
        }
    }

    private static Batch judged(Connection connection, List<Append> appends) throws SQLException {
        var head = lockHead(connection);
        var batch = new Batch(head, nextSeq(connection, appends), answered(connection, appends));
        appends.forEach(batch::judge);
        return batch;
    }

    private static Frontier lockHead(Connection connection) throws SQLException {
        try (var query = prepare(connection, LOCK_HEAD);
                var row = query.executeQuery()) {
            if (!row.next()) throw new SQLException("the head of the ledger is gone");
            return Frontier.fromBytes(row.getBytes(1));
        }
    }

    private static Map<String, Long> nextSeq(Connection connection, List<Append> appends) throws SQLException {
        var streams = appends.stream()
                .flatMap(append -> Stream.concat(
                        append.entries().stream().map(LedgerEntry::stream), append.seen().keySet().stream()))
                .distinct()
                .toArray();
        try (var query = prepare(connection, NEXT_SEQ)) {
            query.setArray(1, connection.createArrayOf("text", streams));
            var next = new HashMap<String, Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) next.put(rows.getString(1), rows.getLong(2));
            }
            return next;
        }
    }

    private static Map<KeyPlace, Answered> answered(Connection connection, List<Append> appends) throws SQLException {
        var uses = appends.stream().flatMap(append -> append.key().stream()).toList();
        if (uses.isEmpty()) return Map.of();
        try (var query = prepare(connection, ANSWERED)) {
            query.setArray(1, texts(connection, uses, KeyUse::actor));
            query.setArray(2, texts(connection, uses, KeyUse::key));
            var answered = new HashMap<KeyPlace, Answered>();
            try (var rows = query.executeQuery()) {
                while (rows.next())
                    answered.put(
                            new KeyPlace(rows.getString(1), rows.getString(2)),
                            new Answered(rows.getString(3), new Receipt(rows.getString(4), rows.getLong(5))));
            }
            return answered;
        }
    }

    private static void store(Connection connection, Batch batch) throws SQLException {
        var entries = batch.entries();
        if (entries.isEmpty()) return;
        try (var insert = prepare(connection, STORE)) {
            var grown = batch.grown();
            insert.setLong(1, grown.size());
            insert.setBytes(2, grown.root());
            insert.setBytes(3, grown.toBytes());
            setKeys(connection, insert, batch.newKeys());
            insert.setLong(9, batch.head().size());
            setEntries(connection, insert, entries);
            var stored = insert.executeUpdate();
            if (stored != entries.size()) throw new SQLException("%d of %d stored".formatted(stored, entries.size()));
        }
    }

    private static void setKeys(Connection connection, PreparedStatement insert, List<Batch.NewKey> keys)
            throws SQLException {
        insert.setArray(4, texts(connection, keys, key -> key.use().actor()));
        insert.setArray(5, texts(connection, keys, key -> key.use().key()));
        insert.setArray(6, texts(connection, keys, key -> key.use().requestHash()));
        insert.setArray(7, texts(connection, keys, key -> key.receipt().subject()));
        insert.setArray(
                8, array(connection, "bigint", keys, key -> key.receipt().position()));
    }

    private static void setEntries(Connection connection, PreparedStatement insert, List<LedgerEntry> entries)
            throws SQLException {
        insert.setArray(10, texts(connection, entries, LedgerEntry::stream));
        insert.setArray(11, array(connection, "bigint", entries, LedgerEntry::seq));
        insert.setArray(12, texts(connection, entries, LedgerEntry::type));
        insert.setArray(13, array(connection, "uuid", entries, LedgerEntry::id));
        insert.setArray(14, array(connection, "timestamptz", entries, entry -> utc(entry)));
        insert.setArray(15, texts(connection, entries, LedgerEntry::community));
        insert.setArray(16, bytes(connection, entries, LedgerEntry::bytes));
        insert.setArray(17, bytes(connection, entries, LedgerEntry::leaf));
    }

    private static OffsetDateTime utc(LedgerEntry entry) {
        return entry.recordedAt().atOffset(ZoneOffset.UTC);
    }

    private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(SECONDS);
        return statement;
    }

    private static <T> java.sql.Array texts(Connection connection, Collection<T> all, Function<T, String> part)
            throws SQLException {
        return array(connection, "text", all, part::apply);
    }

    private static <T> java.sql.Array array(
            Connection connection, String type, Collection<T> all, Function<T, Object> part) throws SQLException {
        return connection.createArrayOf(type, all.stream().map(part).toArray());
    }

    private static <T> java.sql.Array bytes(Connection connection, Collection<T> all, Function<T, byte[]> part)
            throws SQLException {
        return connection.createArrayOf("bytea", all.stream().map(part).toArray(byte[][]::new));
    }
}
