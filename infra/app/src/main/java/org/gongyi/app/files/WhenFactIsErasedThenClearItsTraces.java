package org.gongyi.app.files;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.ledger.FileQuery;
import org.gongyi.contract.ledger.FileQuery.NamedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The value is gone with the transaction of the erasure. What is left of it on the disk goes right after, on a thread
/// that keeps no clerk waiting, and if that fails, in the next hour: attachments with their copies, and the pages in
/// which the database keeps removed rows for a while, the wrapped key of a person among them.
@Component
class WhenFactIsErasedThenClearItsTraces implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WhenFactIsErasedThenClearItsTraces.class);

    private static final int LOOKS = 40;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final String SEEN_BY_NOBODY = """
            select position from unfinished_erasure erasure
            where position = any(?) and not exists (
                select from pg_stat_activity other
                where other.datname = current_database() and other.pid <> pg_backend_pid()
                  and age(other.backend_xmin) >= age(erasure.xmin))""";

    private final JdbcTemplate database;
    private final DiskShelf shelf;
    private final QueryGateway queries;
    private final EventStore store;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("traces of erased facts").factory());

    WhenFactIsErasedThenClearItsTraces(JdbcTemplate database, DiskShelf shelf, QueryGateway queries, EventStore store) {
        this.database = database;
        this.shelf = shelf;
        this.queries = queries;
        this.store = store;
    }

    private record Unfinished(long position, List<String> attachments) {}

    /// Told when the events are durable, on the thread that recorded them, whose caller waits for its answer.
    @Override
    public void afterSingletonsInstantiated() {
        store.subscribe(events -> {
            if (events.stream().anyMatch(event -> event.getPayload() instanceof FactErased))
                beside.execute(this::clearNowOrLater);
        });
    }

    private void clearNowOrLater() {
        try {
            clear();
        } catch (RuntimeException failed) {
            log.error(
                    "个人信息已删除；磁盘上的附件或者残留还没有清除，一小时内自动重试 · Erased. Attachments or remains on the disk are cleared within the hour",
                    failed);
        }
    }

    @Override
    public void lookAt(LocalDate today) {
        clear();
    }

    /// One at a time in this process: the hourly round may meet one that was just begun.
    private synchronized void clear() {
        var unfinished = database.query(
                "select position, attachments from unfinished_erasure order by position",
                (row, _) -> new Unfinished(row.getLong(1), texts(row.getArray(2))));
        if (unfinished.isEmpty()) return;
        for (var erasure : unfinished) erasure.attachments().forEach(this::removeFile);
        var removable =
                seenByNobody(unfinished.stream().map(Unfinished::position).toArray(Long[]::new));
        vacuum();
        for (var position : removable) database.update("delete from unfinished_erasure where position = ?", position);
    }

    /// No vacuum removes a row that a reader who began before still sees. Readers are brief, so they are waited for a
    /// little, once for all erasures; for those that somebody sees even then the next round comes back.
    private List<Long> seenByNobody(Long[] positions) {
        for (var looks = 1; ; looks++) {
            var removable = database.queryForList(SEEN_BY_NOBODY, Long.class, (Object) positions);
            if (removable.size() == positions.length || looks == LOOKS) return removable;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /// What has not begun is left to the first round after the next start.
    @Override
    public void close() {
        beside.shutdownNow();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private void removeFile(String digest) {
        var copy = queries.query(new FileQuery.Naming(digest), ResponseTypes.optionalInstanceOf(NamedFile.class))
                .join()
                .map(NamedFile::file)
                .map(FileRef::shown)
                .orElse(digest);
        shelf.erase(digest, copy);
    }

    /// Keys are few, so their table is written anew; of the rest the removed rows are only given free. Where the role
    /// may not (PostgreSQL before 17), the database does it in its own time.
    private void vacuum() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set lock_timeout = '5s'");
                try {
                    statement.execute("vacuum (full) person_key");
                    statement.execute("vacuum sealed_fact");
                    statement.execute("vacuum roll_voter");
                    statement.execute("vacuum idempotency");
                } finally {
                    statement.execute("reset lock_timeout");
                }
            }
            return true;
        });
    }
}
