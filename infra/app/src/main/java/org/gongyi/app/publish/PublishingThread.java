package org.gongyi.app.publish;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gongyi.app.operation.LedgerMeters;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Publishes about once a second. Of several instances on one database one at a time does: it holds a lock that ends
/// with its transaction. One that was stopped in the middle and wakes up later meets the lock store.
final class PublishingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingThread.class);
    /// From the beginning of a round to that of the next: a busy log is not attested later for the time that takes.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration BREATH = Duration.ofMillis(50);
    private static final Duration PAUSE_IN_ALARM = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String ALONE = "select pg_try_advisory_xact_lock(7041915217)";

    private final DataSource database;
    private final Publisher publisher;
    private final Publication publication;
    private final LedgerMeters meters;
    private volatile @Nullable ScheduledExecutorService thread;
    private boolean away;

    PublishingThread(DataSource database, Publisher publisher, Publication publication, LedgerMeters meters) {
        this.database = database;
        this.publisher = publisher;
        this.publication = publication;
        this.meters = meters;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("ledger-publisher").daemon().factory());
        thread = started;
        started.execute(() -> rounds(started));
    }

    private void rounds(ScheduledExecutorService running) {
        var begun = System.nanoTime();
        try {
            round();
        } finally {
            var pause = publication.now().alarm().isPresent() ? PAUSE_IN_ALARM : PAUSE;
            var left = pause.toNanos() - (System.nanoTime() - begun);
            if (!running.isShutdown()) {
                var unused =
                        running.schedule(() -> rounds(running), Math.max(left, BREATH.toNanos()), TimeUnit.NANOSECONDS);
            }
        }
    }

    /// One round, whatever comes of it.
    synchronized void round() {
        try {
            publish();
            away = false;
        } catch (Rejected refusal) {
            alarm(new Publication.Alarm(refusal.why(), String.valueOf(refusal.getMessage())));
        } catch (SQLException lost) {
            if (!away)
                LOG.warn("数据库暂时不可用,签名稍后继续 · The database is away; publishing goes on later: {}", lost.getSQLState());
            away = true;
        } catch (RuntimeException | Error broken) {
            LOG.error("签名出错,稍后重试 · A round of publishing failed and is tried again", broken);
            alarm(new Publication.Alarm(Cause.UNREACHABLE, "a round of publishing failed: " + broken));
        }
    }

    private void publish() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var query = connection.prepareStatement(ALONE);
                    var row = query.executeQuery()) {
                if (row.next() && row.getBoolean(1)) published(publisher.round(new LogRows(connection)));
            } finally {
                connection.rollback();
            }
        }
    }

    private void published(long size) {
        var before = publication.now();
        if (before.alarm().isPresent()) LOG.warn("账簿恢复签名 · The log is published again, {} entries", size);
        if (before.size() != size) meters.published(size - 1);
        meters.publicationAlarm(false);
        publication.published(size);
    }

    private void alarm(Publication.Alarm alarm) {
        meters.publicationAlarm(true);
        if (publication.alarmed(alarm)) LOG.error("{}", alarm.words());
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running == null) return;
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) running.shutdownNow();
        } catch (InterruptedException stopped) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
