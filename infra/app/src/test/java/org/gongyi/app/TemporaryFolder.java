package org.gongyi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// Gives the ledger under test a folder of this run and forgets those of earlier runs. Commits need not survive a power
/// cut here.
final class TemporaryFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDERS = Path.of("target", "ledger-test").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "temporary folder",
                        Map.of(
                                "gongyi.folder", fresh().toString(),
                                "gongyi.postgres.durable", "false",
                                "gongyi.postgres.programs", FOLDERS.resolveSibling("postgres-programs"))));
    }

    private static Path fresh() {
        try {
            FileSystemUtils.deleteRecursively(FOLDERS);
            Files.createDirectories(FOLDERS);
            return Files.createTempDirectory(FOLDERS, "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
