package org.gongyi.app.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.gongyi.fault.PostgresProcesses;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The embedded PostgreSQL as a ledger runs it, durable and started again when it dies, for tests that kill it.
public final class OwnServer implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private final EmbeddedDatabase server;
    private final PostgresProcesses processes;

    private OwnServer(EmbeddedDatabase server, PostgresProcesses processes) {
        this.server = server;
        this.processes = processes;
    }

    public static OwnServer in(Path folder) throws IOException, InterruptedException {
        var settings = new PostgresSettings(folder, PROGRAMS, true, false, Duration.ofSeconds(60));
        return new OwnServer(EmbeddedDatabase.start(settings), new PostgresProcesses(settings.folder()));
    }

    public JdbcConnectionDetails details() {
        return server;
    }

    public PostgresProcesses processes() {
        return processes;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
