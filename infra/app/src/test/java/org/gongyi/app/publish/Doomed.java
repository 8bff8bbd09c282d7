package org.gongyi.app.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.ledger.SixteenWriters;
import org.gongyi.fault.Ambush;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A process of its own that records with sixteen writers and publishes without a pause, until it is killed. It
/// is heard to its last word. It does not outlive the test that started it.
final class Doomed {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+) ([0-9a-f-]{36})");
    private static final Pattern LISTENING = Pattern.compile("Listening .*: (\\d+)");
    private static final String PUBLISHED = "published";
    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Thread listener;
    private final Map<Long, UUID> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger debugger = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();

    private Doomed(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().start(this::listen);
    }

    /// @param run no two on one database have the same
    static Doomed on(JdbcConnectionDetails server, String url, Path disk, String run) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Doomed(new ProcessBuilder(
                        java,
                        Ambush.option(0),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        url,
                        server.getUsername(),
                        disk.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    public static void main(String[] arguments) {
        ProcessHandle.current()
                .parent()
                .ifPresent(
                        test -> test.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        var database = OwnDatabase.pool(arguments[0], arguments[1], 2);
        SixteenWriters.begin(database, arguments[3], System.out);
        try (var publishing = Publishing.of(Path.of(arguments[2]), database)) {
            while (true) publish(publishing);
        } catch (RuntimeException | Error wrong) {
            wrong.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void publish(Publishing publishing) {
        try {
            publishing.round();
            System.out.println(PUBLISHED);
        } catch (SQLException away) {
            System.err.println(away.getMessage());
        }
    }

    private void listen() {
        try (var told = process.inputReader()) {
            told.lines().forEach(this::hear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(String line) {
        if (line.equals(PUBLISHED)) published.incrementAndGet();
        var said = ACKNOWLEDGED.matcher(line);
        if (said.matches()) acknowledged.put(Long.valueOf(said.group(1)), UUID.fromString(said.group(2)));
        var listening = LISTENING.matcher(line);
        if (listening.matches()) debugger.set(Integer.parseInt(listening.group(1)));
    }

    /// Until it has acknowledged and published more than it had when it was asked.
    void awaitMore() throws InterruptedException {
        var before = acknowledged.size();
        var end = System.nanoTime() + PATIENCE.toNanos();
        var rounds = published.get();
        while (acknowledged.size() == before || published.get() == rounds) {
            if (!process.isAlive() || System.nanoTime() > end)
                throw new IllegalStateException("it neither records nor publishes any more");
            Thread.sleep(5);
        }
    }

    /// Where it can be held.
    int debugger() {
        return debugger.get();
    }

    /// @return what it had acknowledged
    Map<Long, UUID> kill() throws InterruptedException {
        process.destroyForcibly();
        var code = process.waitFor();
        if (code != KILLED) throw new IllegalStateException("it had ended before by " + code);
        listener.join();
        return acknowledged;
    }
}
