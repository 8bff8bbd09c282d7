package org.gongyi.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The database of a village that installs nothing but a JDK: a real PostgreSQL 18 in the ledger's own folder, held by
/// one
/// ledger at a time.
final class EmbeddedDatabase implements AutoCloseable, JdbcConnectionDetails {

    private final FolderLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /// Refuses with [org.gongyi.app.start.CannotStart] rather than endanger what is in the folder.
    static EmbeddedDatabase start(PostgresSettings settings) throws IOException, InterruptedException {
        var folder = new DataFolder(settings.folder());
        folder.mustBeWritable();
        var lock = FolderLock.on(settings.folder().resolveSibling("ledger.lock"));
        try {
            folder.mustBeOfThisVersion();
            new Orphans(settings.folder(), settings.patience()).stop();
            folder.mustHaveRoom();
            folder.clearUnfinishedFirstStart();
            var server = new OwnPostgres(settings).start(0);
            folder.firstStartFinished();
            return new EmbeddedDatabase(lock, server);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    /// The server trusts every local user; the driver wants a word all the same.
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
