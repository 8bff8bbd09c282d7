package org.gongyi.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.gongyi.app.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The database of a village that installs nothing but a JDK: a real PostgreSQL 18 in the ledger's own
/// folder, held by one ledger at a time.
///
/// A server that dies while the ledger runs (a full disk, an operator's kill) is started again on the same port, so the
/// ledger resumes by itself when the cause is gone.
final class EmbeddedDatabase implements AutoCloseable, JdbcConnectionDetails {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    static final String USER = "postgres";

    private final PostgresSettings settings;
    private final FolderLock lock;
    private final int port;
    private final Thread watch;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(PostgresSettings settings, FolderLock lock, EmbeddedPostgres server) {
        this.settings = settings;
        this.lock = lock;
        this.server = server;
        this.port = server.getPort();
        this.watch = Thread.ofVirtual().name("postgres-watch").unstarted(new Watch(port, this::startAgain));
    }

    /// Refuses with [CannotStart] rather than endanger what is in the folder.
    static EmbeddedDatabase start(PostgresSettings settings) throws IOException, InterruptedException {
        var folder = new DataFolder(settings.folder());
        folder.mustBeWritable();
        var lock = FolderLock.on(RunningDatabase.lock(settings));
        try {
            folder.mustBeOfThisVersion();
            new Orphans(settings.folder(), settings.patience()).stop();
            folder.mustHaveRoom();
            folder.clearUnfinishedFirstStart();
            var server = new OwnPostgres(settings).start(0);
            folder.firstStartFinished();
            var database = new EmbeddedDatabase(settings, lock, server);
            database.watch.start();
            return database;
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private synchronized void startAgain() throws InterruptedException {
        try {
            server.close();
            new Orphans(settings.folder(), settings.patience()).stop();
            new DataFolder(settings.folder()).mustHaveRoom();
            server = new OwnPostgres(settings).start(port);
            log.info("内置数据库已恢复 · The embedded database is back");
        } catch (IOException | CannotStart e) {
            log.warn("内置数据库已停止,稍后自动重试 · The embedded database is down and will be tried again: {}", e.getMessage());
        }
    }

    @Override
    public String getJdbcUrl() {
        return url(port);
    }

    @Override
    public String getUsername() {
        return USER;
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    /// The server trusts every local user; the driver wants a word all the same.
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        stop();
    }

    private synchronized void stop() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
