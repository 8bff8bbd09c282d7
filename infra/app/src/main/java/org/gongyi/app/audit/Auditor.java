package org.gongyi.app.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongyi.web.proof.AuditBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Audits one at a time among all instances: whoever does holds a lock of the database that ends with its connection. A
/// run that was stopped or killed says nothing; the next begins from the start.
final class Auditor implements AuditBook, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Auditor.class);
    private static final long LOCK = 7_041_915_218L;
    private static final int TOLD_EVERY = 25_600;

    private final DataSource database;
    private final AuditRuns runs;
    private final Audit audit;
    private final Clock clock;
    private volatile boolean closed;

    /// Everything that is compared.
    @FunctionalInterface
    interface Audit {
        void run(Found found, LogAudit.Told told);
    }

    Auditor(DataSource database, AuditRuns runs, Audit audit, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean begin() {
        var alone = alone();
        alone.ifPresent(lock -> Thread.ofVirtual().name("audit").start(() -> run(lock)));
        return alone.isPresent();
    }

    /// @return what came of it; nothing where another one runs, or it was stopped
    Optional<Report> run() {
        return alone().flatMap(this::run);
    }

    private Optional<Report> run(Connection lock) {
        try {
            return run(runs.begin(clock.instant()));
        } finally {
            release(lock);
        }
    }

    private Optional<Report> run(long run) {
        try {
            LOG.info("开始核对账簿 · The audit of the ledger begins");
            var found = new Found();
            audit.run(found, new Telling(run));
            runs.end(run, found, clock.instant());
            return runs.report(run);
        } catch (Stopped stopped) {
            LOG.info("核对中途停止,下次从头开始 · The audit was stopped; the next begins from the start");
            runs.brokenOff(run, clock.instant());
            return Optional.empty();
        } catch (RuntimeException broken) {
            LOG.error("核对没有完成,下次从头开始 · The audit did not come to its end; the next begins from the start", broken);
            runs.brokenOff(run, clock.instant());
            return Optional.empty();
        }
    }

    private final class Telling implements LogAudit.Told {
        private final long run;

        Telling(long run) {
            this.run = run;
        }

        @Override
        public void checked(long entries, long size) {
            goesOn();
            if (entries % TOLD_EVERY != 0 && entries != size) return;
            runs.checked(run, entries, size);
            LOG.info("已核对 {} / {} · {} of {} entries checked", entries, size, entries, size);
        }

        @Override
        public void goesOn() {
            if (closed || Thread.currentThread().isInterrupted()) throw new Stopped();
        }
    }

    /// A lock of the session, so that it needs no transaction as long as the audit.
    private Optional<Connection> alone() {
        try {
            var lock = database.getConnection();
            try (var query = lock.prepareStatement("select pg_try_advisory_lock(?)")) {
                query.setLong(1, LOCK);
                try (var row = query.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) return Optional.of(lock);
                }
            } catch (SQLException failed) {
                lock.close();
                throw failed;
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException away) {
            throw new IllegalStateException("the database is away", away);
        }
    }

    private static void release(Connection lock) {
        try (lock;
                var query = lock.prepareStatement("select pg_advisory_unlock(?)")) {
            query.setLong(1, LOCK);
            query.execute();
        } catch (SQLException gone) {
            LOG.warn("核对用的数据库连接已断开 · The connection of the audit was lost: {}", gone.getSQLState());
        }
    }

    @Override
    public Optional<Run> latest() {
        return runs.latest();
    }

    @Override
    public List<Run> runs(int most) {
        return runs.newest(most);
    }

    @Override
    public Optional<Report> report(long run) {
        return runs.report(run);
    }

    @Override
    public void close() {
        closed = true;
    }
}
