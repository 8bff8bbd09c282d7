package org.gongyi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL without a ledger: the same row, one a commit, by `pgbench` with prepared statements.
///
/// Its table has the columns, checks and indexes of the log and takes its positions from a sequence,
/// which may have gaps and needs no lock. There is no tree, no version check and no rule.
final class Pgbench implements AutoCloseable {

    private static final String TABLE = """
            create table raw_entry (like ledger_entry including all);
            create sequence raw_position minvalue 0;
            alter table raw_entry alter column position set default nextval('raw_position')""";

    /// @param address host and port
    private final Path folder;

    private final String host;
    private final String port;
    private final Path script;

    /// @param like an entry of the log whose row is written again and again
    Pgbench(JdbcClient database, String address, long like) throws IOException {
        this.host = address.substring(0, address.indexOf(':'));
        this.port = address.substring(address.indexOf(':') + 1);
        this.folder = Files.createTempDirectory("gongyi-pgbench-");
        this.script = Files.writeString(folder.resolve("raw.sql"), insert(database, like));
        for (var statement : TABLE.split(";")) database.sql(statement).update();
    }

    static @Nullable String missing() {
        try {
            new ProcessBuilder("pgbench", "--version").start().waitFor();
            return null;
        } catch (IOException absent) {
            return "pgbench is not installed (Debian: apt-get install postgresql-contrib)";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String insert(JdbcClient database, long like) {
        return database.sql("""
                select format('insert into raw_entry (stream, seq, type, event_id, recorded_at, community, entry, leaf) '
                    || 'values (%L || lpad(nextval(''raw_position'')::text, 10, ''0''), 0, %L, gen_random_uuid(), now(), '
                    || '%L, %L, %L);', left(stream, -10), type, community, entry, leaf)
                from ledger_entry where position = ?""").param(like).query(String.class).single();
    }

    Round busyFor(int clients, Duration time) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        var said = folder.resolve("said");
        var pgbench = new ProcessBuilder(List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-h",
                        host,
                        "-p",
                        port,
                        "-U",
                        "postgres",
                        "-f",
                        script.toString(),
                        "-c",
                        clients + "",
                        "-j",
                        threads + "",
                        "-T",
                        time.toSeconds() + "",
                        "-l",
                        "--log-prefix=" + log,
                        "postgres"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (pgbench.waitFor() != 0) throw new IOException(Files.readString(said));
        } finally {
            pgbench.destroy();
        }
        var nanos = latencies();
        return new Round(nanos, nanos.length / rate(Files.readString(said)));
    }

    private static double rate(String said) {
        var tps = said.lines()
                .filter(line -> line.startsWith("tps = "))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(tps.split(" ")[2]);
    }

    /// The third column is the time of one transaction in microseconds.
    private long[] latencies() throws IOException {
        var nanos = LongStream.builder();
        try (var logs = Files.newDirectoryStream(folder, "log*")) {
            for (var log : logs) {
                try (var lines = Files.lines(log)) {
                    lines.forEach(line -> nanos.add(1_000 * Long.parseLong(line.split(" ")[2])));
                }
                Files.delete(log);
            }
        }
        return nanos.build().toArray();
    }

    @Override
    public void close() {
        try {
            Folders.remove(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
