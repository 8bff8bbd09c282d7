package org.gongyi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gongyi.fault.PostgresProcesses;

/// The product as an operator starts it, `./ledger up`, on a port and a folder of its own.
record Running(Process launcher, int port, Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern ONE_TIME = Pattern.compile("One-time password:\\s+(\\S+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /// Returns when it is ready to record.
    static Running up(int port, Path folder, Map<String, String> environment, String... more)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./ledger", "up", "--port", port + "", "--gongyi.folder=" + folder));
        command.addAll(List.of(more));
        var start = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said(folder, port).toFile());
        start.environment().putAll(environment);
        var running = new Running(start.start(), port, folder);
        Runtime.getRuntime().addShutdownHook(new Thread(running.launcher::destroy));
        running.awaitReady();
        return running;
    }

    private static Path said(Path folder, int port) {
        return folder.resolve("said-" + port);
    }

    void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!launcher.isAlive() || System.nanoTime() > end)
                throw new IOException(Files.readString(said(folder, port)));
            Thread.sleep(50);
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            var asked = HttpRequest.newBuilder(at("/readyz"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    /// Printed once, at the first start.
    String oneTimePassword() throws IOException {
        var found = ONE_TIME.matcher(Files.readString(said(folder, port)));
        if (!found.find()) throw new IOException("no one-time password was printed");
        return found.group(1);
    }

    /// The process that records.
    ProcessHandle ledger() throws IOException {
        var number = Files.readString(folder.resolve("ledger.lock")).strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow(() -> new IOException("no process " + number));
    }

    /// The embedded PostgreSQL.
    PostgresProcesses postgres() {
        return new PostgresProcesses(folder.resolve("postgres"));
    }

    String databaseUrl() throws IOException {
        var port = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3);
        return "jdbc:postgresql://127.0.0.1:%s/postgres?user=postgres".formatted(port.strip());
    }

    void stop() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) launcher.destroyForcibly();
    }
}
