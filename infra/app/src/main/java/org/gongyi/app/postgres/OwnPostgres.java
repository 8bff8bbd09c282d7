package org.gongyi.app.postgres;

import static java.util.Objects.requireNonNullElse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gongyi.app.start.CannotStart;

/// One run of the PostgreSQL server in the ledger's own folder.
///
/// Durable unless told otherwise (the library's defaults are those of a test: no fsync). Reached over loopback only.
/// Its own words go to `postgres.log` beside the folder; the log of the run before is kept once.
final class OwnPostgres {

    /// The library's own lock, which a start that failed leaves to the garbage collector, so that the next would
    /// fail too. Whoever starts holds the lock of the ledger.
    private static final String LIBRARY_LOCK = "epg-lock";

    private static final String GAVE_UP = "could not start server";

    private final PostgresSettings settings;
    private final Path log;

    OwnPostgres(PostgresSettings settings) {
        this.settings = settings;
        this.log = settings.folder().resolveSibling("postgres.log");
    }

    /// @param port 0 for any free one
    EmbeddedPostgres start(int port) throws IOException, InterruptedException {
        keepLastLog();
        Files.deleteIfExists(settings.folder().resolve(LIBRARY_LOCK));
        var start = new FutureTask<>(() -> server(port).start());
        var thread = Thread.ofPlatform().daemon().name("postgres-start").start(start);
        while (true) {
            try {
                return start.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (said(GAVE_UP)) { // the library would go on waiting
                    thread.interrupt();
                    throw failed(new IOException(GAVE_UP));
                }
            } catch (ExecutionException e) {
                throw failed(requireNonNullElse(e.getCause(), e));
            }
        }
    }

    private EmbeddedPostgres.Builder server(int port) {
        var durable = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(settings.folder())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(settings.patience())
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("log_checkpoints", "off")
                .setServerConfig("log_error_verbosity", "terse") // no values of rows in a log
                .setServerConfig("timezone", "Asia/Shanghai")
                .setServerConfig("log_timezone", "Asia/Shanghai");
    }

    private void keepLastLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean said(String words) throws IOException {
        return Files.exists(log) && Files.readString(log).contains(words);
    }

    private CannotStart failed(Throwable cause) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var last = String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        return new CannotStart(
                """
                内置数据库没有启动成功(%1$s),公议簿没有启动。已有记录保留在 %2$s,没有改动。
                The embedded database did not start (%1$s), so neither did the ledger. The records are kept in %2$s, unchanged.
                %3$s""".formatted(cause.getMessage(), settings.folder(), last).strip(), """
                查看 %1$s。磁盘满就清理磁盘;以 root 在容器中运行时需要允许用户命名空间,或改用普通用户。不要删除数据文件夹。
                Read %1$s. If the disk is full, free space; as root inside a container, user namespaces must be allowed, or run as a plain user. Do not delete the data folder.""".formatted(log), cause);
    }
}
