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
import java.util.concurrent.TimeUnit;

/// The product as a user starts it, with `./ledger up`: how long the second start takes to the first page, the memory
/// after twenty pages, and what a public page weighs and takes.
final class Pages implements AutoCloseable {

    private static final int PORT = 18_280;
    private static final int PAGES = 20;
    private static final int VISITS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String MATTER = "/resolutions/510421105208-ltroad0001";

    /// Played last.
    private static final String LAST_MATTER = "/resolutions/510421105208-ltwater001";

    private final Report report;
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();

    Pages(Report report) throws IOException {
        this.report = report;
        this.folder = Files.createTempDirectory("gongyi-bench-up-");
    }

    void run() throws Exception {
        stop(up(LAST_MATTER, "--demo"));
        var start = System.nanoTime();
        var ledger = up("/");
        var first = Duration.ofNanos(System.nanoTime() - start);
        try {
            var visits = visits(MATTER, PAGES);
            var resident = Machine.residentMegabytes(
                    Files.readString(folder.resolve("ledger.lock")).strip());
            report.heading("The second start of ./ledger up");
            report.columns("seconds to the first page", "resident after %d pages".formatted(PAGES));
            report.row(first.toMillis() / 1e3, resident + " MB");
            report.heading("Public pages, gzip");
            report.columns("page", "KB", "first %d: slowest ms".formatted(PAGES), "then: p50 ms", "p99 ms");
            tell(MATTER, visits);
            for (var page : List.of("/", "/communities/510421105208", "/search?q=%E9%81%93%E8%B7%AF"))
                tell(page, visits(page, PAGES));
        } finally {
            stop(ledger);
        }
    }

    private void tell(String page, Round first) throws Exception {
        var warm = visits(page, VISITS);
        report.row(page, visit(page).length / 1024.0, first.millis(1), warm.millis(0.5), warm.millis(0.99));
    }

    private Round visits(String page, int number) throws Exception {
        var nanos = new ArrayList<Long>();
        for (var n = 0; n < number; n++) {
            var start = System.nanoTime();
            visit(page);
            nanos.add(System.nanoTime() - start);
        }
        return new Round(nanos.stream().mapToLong(Long::longValue).toArray(), 1);
    }

    private byte[] visit(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(PORT, page)))
                .header("Accept-Encoding", "gzip")
                .header("Accept", "text/html")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(page + " answers " + answer.statusCode());
        return answer.body();
    }

    /// Returns when the page is there.
    private Process up(String page, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./ledger", "up", "--port", PORT + "", "--gongyi.folder=" + folder));
        command.addAll(List.of(more));
        var ledger = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(ledger::destroy));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(page)) {
            if (!ledger.isAlive() || System.nanoTime() > end)
                throw new IOException(Files.readString(folder.resolve("said")));
            Thread.sleep(20);
        }
        return ledger;
    }

    private boolean answers(String page) throws InterruptedException {
        try {
            return visit(page).length > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// The first stop also prepares the next start.
    private static void stop(Process ledger) throws InterruptedException, IOException {
        ledger.destroy();
        if (!ledger.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            ledger.destroyForcibly();
            throw new IOException("./ledger up did not end");
        }
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
