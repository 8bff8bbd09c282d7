package org.gongyi.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The embedded database of a ledger that runs in another process, for whoever only reads beside it.
record RunningDatabase(int port) implements JdbcConnectionDetails {

    /// The fourth line of the file that every PostgreSQL keeps in its folder.
    private static final int LINE_OF_PORT = 3;

    /// Nothing where no ledger holds the folder.
    static Optional<RunningDatabase> in(PostgresSettings settings) throws IOException {
        var pid = settings.folder().resolve("postmaster.pid");
        if (!Files.exists(pid) || !FolderLock.isHeld(lock(settings))) return Optional.empty();
        var lines = Files.readAllLines(pid);
        return lines.size() <= LINE_OF_PORT
                ? Optional.empty()
                : Optional.of(new RunningDatabase(
                        Integer.parseInt(lines.get(LINE_OF_PORT).strip())));
    }

    static Path lock(PostgresSettings settings) {
        return settings.folder().resolveSibling("ledger.lock");
    }

    @Override
    public String getJdbcUrl() {
        return EmbeddedDatabase.url(port);
    }

    @Override
    public String getUsername() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String getPassword() {
        return "";
    }
}
