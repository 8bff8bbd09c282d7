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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    /// Stores nothing at all where the head is another than was known, a stream has moved, or a key was used before.
    private static final String STORE = """
            with grown as (
                update ledger_head set size = ?, root = ?, frontier = ?
                where frontier = ?
                and not exists (
                    select from unnest(?::text[], ?::bigint[]) w (stream, next)
                    where next <> coalesce((
                        select e.seq + 1 from ledger_entry e where e.stream = w.stream order by e.seq desc limit 1), 0))
                and not exists (
                    select from unnest(?::text[], ?::text[]) w (actor, key) join idempotency i using (actor, key))
                returning true),
            answered as (
                insert into idempotency (actor, key, request_hash, subject, position)
                select k.* from grown, unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[]) k)
            insert into ledger_entry (position, stream, seq, type, event_id, recorded_at, community, entry, leaf)
            select ? + n - 1, stream, seq, type, event_id, recorded_at, community, entry, leaf
            from grown, unnest(?::text[], ?::bigint[], ?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::bytea[], ?::bytea[])
                with ordinality as e (stream, seq, type, event_id, recorded_at, community, entry, leaf, n)""";

    private static final String STORED = "select 1 from ledger_entry where position = ? and event_id = ?";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);

    private final DataSource database;

    /// The head as this process left it, if its last commit was answered. Only the committer's thread writes.
    private @Nullable Frontier left;

    LedgerWriter(DataSource database) {
        this.database = database;
    }

    /// The commit was asked for and its answer never came.
    static final class CommitUnanswered extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Batch batch;

        CommitUnanswered(Batch batch, Exception cause) {
            super(cause);
            this.batch = batch;
        }

        Batch batch() {
            return batch;
        }
    }

    Batch write(List<Append> appends) throws SQLException, CommitUnanswered {
        var connection = database.getConnection();
        var committing = false;
        try {
            connection.setAutoCommit(false);
            var batch = stored(connection, appends);
            committing = true;
            commit(connection, batch);
            left = batch.grown();
            return batch;
        } finally {
            if (committing) release(connection);
            else giveUp(connection);
        }
    }

    /// What was committed stays so, however the connection ends.
    private static void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException lost) {
            LOG.warn("a connection was lost after its commit: {}", lost.getMessage());
        }
    }

    private static void giveUp(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
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
        } catch (SQLException | RuntimeException lost) {
            throw new CommitUnanswered(batch, lost);
        }
    }

    /// First on the head as this process left it, in one statement; where anybody else recorded since, or an act comes
    /// too late, under the lock.
    private Batch stored(Connection connection, List<Append> appends) throws SQLException {
        var known = left;
        left = null;
        if (known != null) {
            var supposed = Batch.supposing(known);
            appends.forEach(supposed::judge);
            if (store(connection, supposed)) return supposed;
        }
        var judged = judged(connection, appends);
        if (!store(connection, judged)) throw new SQLException("what was judged under the lock was not stored");
        return judged;
    }

    private static Batch judged(Connection connection, List<Append> appends) throws SQLException {
        var head = lockHead(connection);
        var batch = Batch.knowing(head, nextSeq(connection, appends), answered(connection, appends));
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

    /// False where the log is not as the batch takes it to be, and nothing was stored.
    private static boolean store(Connection connection, Batch batch) throws SQLException {
        var entries = batch.entries();
        if (entries.isEmpty()) return true;
        try (var insert = prepare(connection, STORE)) {
            setHead(connection, insert, batch);
            setKeys(connection, insert, batch.newKeys());
            insert.setLong(14, batch.head().size());
            setEntries(connection, insert, entries);
            var stored = insert.executeUpdate();
            if (stored != 0 && stored != entries.size())
                throw new SQLException("%d of %d stored".formatted(stored, entries.size()));
            if (stored != 0)
                new BesideTheLog(connection, SECONDS).follow(batch.head().size(), entries);
            return stored != 0;
        }
    }

    private static void setHead(Connection connection, PreparedStatement insert, Batch batch) throws SQLException {
        var grown = batch.grown();
        insert.setLong(1, grown.size());
        insert.setBytes(2, grown.root());
        insert.setBytes(3, grown.toBytes());
        insert.setBytes(4, batch.head().toBytes());
        var streams = List.copyOf(batch.before().entrySet());
        insert.setArray(5, texts(connection, streams, Map.Entry::getKey));
        insert.setArray(6, array(connection, "bigint", streams, Map.Entry::getValue));
        insert.setArray(7, texts(connection, batch.newKeys(), key -> key.use().actor()));
        insert.setArray(8, texts(connection, batch.newKeys(), key -> key.use().key()));
    }

    private static void setKeys(Connection connection, PreparedStatement insert, List<Batch.NewKey> keys)
            throws SQLException {
        insert.setArray(9, texts(connection, keys, key -> key.use().actor()));
        insert.setArray(10, texts(connection, keys, key -> key.use().key()));
        insert.setArray(11, texts(connection, keys, key -> key.use().requestHash()));
        insert.setArray(12, texts(connection, keys, key -> key.receipt().subject()));
        insert.setArray(
                13, array(connection, "bigint", keys, key -> key.receipt().position()));
    }

    private static void setEntries(Connection connection, PreparedStatement insert, List<LedgerEntry> entries)
            throws SQLException {
        insert.setArray(15, texts(connection, entries, LedgerEntry::stream));
        insert.setArray(16, array(connection, "bigint", entries, LedgerEntry::seq));
        insert.setArray(17, texts(connection, entries, LedgerEntry::type));
        insert.setArray(18, array(connection, "uuid", entries, LedgerEntry::id));
        insert.setArray(19, array(connection, "timestamptz", entries, entry -> utc(entry)));
        insert.setArray(20, texts(connection, entries, LedgerEntry::community));
        insert.setArray(21, bytes(connection, entries, LedgerEntry::bytes));
        insert.setArray(22, bytes(connection, entries, LedgerEntry::leaf));
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
