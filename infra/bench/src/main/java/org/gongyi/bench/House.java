package org.gongyi.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.LedgerApplication;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.ledger.LedgerQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The whole application with its own settings, fsync on, on a PostgreSQL in a folder that is gone afterwards. The year
/// of the demonstration has been played on it, so there are offices that may record and a realistic trail to copy.
final class House implements AutoCloseable {

    private final Path folder;
    private final ConfigurableApplicationContext app;

    private House(Path folder, ConfigurableApplicationContext app) {
        this.folder = folder;
        this.app = app;
    }

    /// Ctrl-C ends the application by its own hook and removes the folder after it.
    static House built() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        var folder = Files.createTempDirectory("gongyi-bench-");
        var started = new AtomicReference<@Nullable ConfigurableApplicationContext>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> clear(started.get(), folder)));
        var app = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(started::set)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--gongyi.demo=true",
                        "--logging.level.org.gongyi=warn",
                        "--gongyi.folder=" + folder);
        var house = new House(folder, app);
        house.caughtUp();
        return house;
    }

    /// Where it keeps its data.
    Path folder() {
        return folder;
    }

    /// Where it answers.
    URI site() {
        return URI.create("http://127.0.0.1:" + app.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T part(Class<T> type) {
        return app.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return app.getBean(name, type);
    }

    JdbcClient database() {
        return part(JdbcClient.class);
    }

    /// As the owner of the tables; the application itself may make none.
    JdbcClient owner() {
        var details = part(JdbcConnectionDetails.class);
        return JdbcClient.create(new DriverManagerDataSource(
                details.getJdbcUrl(), requireNonNull(details.getUsername()), requireNonNull(details.getPassword())));
    }

    /// Where its PostgreSQL listens, as `127.0.0.1:5432`.
    String address() {
        var url = part(JdbcConnectionDetails.class).getJdbcUrl();
        return url.replaceFirst("jdbc:postgresql://([^/]+)/.*", "$1");
    }

    /// The process number of its PostgreSQL.
    long postmaster() throws IOException {
        try (var lines = Files.lines(folder.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    long size() {
        return part(QueryGateway.class)
                .query(new LedgerQuery.Size(), Long.class)
                .join();
    }

    /// Waits for the lists, so that no round pays for the one before. Returns how long that was.
    Duration caughtUp() {
        var start = System.nanoTime();
        var last = size() - 1;
        while (part(QueryGateway.class)
                        .query(new CurrentTo(last, Duration.ofSeconds(10)), Long.class)
                        .join()
                < last) {
            if (System.nanoTime() - start > Duration.ofMinutes(5).toNanos())
                throw new IllegalStateException("the lists do not come to " + last);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        clear(app, folder);
    }

    private static synchronized void clear(@Nullable ConfigurableApplicationContext app, Path folder) {
        if (app != null) app.close();
        try {
            Folders.remove(folder);
        } catch (IOException left) {
            throw new IllegalStateException("something is left in " + folder, left);
        }
    }
}
