package org.gongyi.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.gongyi.app.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    private Path folder;

    @Test
    void a_server_that_could_not_start_again_and_again_starts_as_soon_as_the_cause_is_gone() throws Exception {
        var data = folder.resolve("postgres");
        var own = new OwnPostgres(new PostgresSettings(
                data, Path.of("target", "postgres-programs"), false, false, Duration.ofSeconds(60)));
        own.start(0).close();

        var settings = data.resolve("postgresql.auto.conf");
        var sound = Files.readString(settings);
        Files.writeString(settings, sound + "no_such_setting = 1\n");
        for (var attempt = 0; attempt < 3; attempt++)
            assertThatThrownBy(() -> own.start(0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("could not start server")
                    .hasMessageContaining("no_such_setting");

        Files.writeString(settings, sound);
        try (var server = own.start(0)) {
            assertThat(server.getPostgresDatabase().getConnection().isValid(1)).isTrue();
        }
    }
}
