package org.gongyi.app.postgres;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the embedded PostgreSQL lives.
///
/// @param folder the records themselves; nothing else may write here
/// @param programs where the PostgreSQL binaries are unpacked; may be deleted at any time
/// @param durable whether a commit waits for the disk; false only where losing everything is harmless, as in tests
/// @param join whether the database of a running ledger will do; for exports, which only read
/// @param patience how long a start or the stop of an orphan may take
@ConfigurationProperties("gongyi.postgres")
record PostgresSettings(
        @DefaultValue("./data/postgres") Path folder,
        @DefaultValue("./data/programs") Path programs,
        @DefaultValue("true") boolean durable,
        @DefaultValue("false") boolean join,
        @DefaultValue("60s") Duration patience) {

    PostgresSettings {
        folder = folder.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }
}
