package org.gongyi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a running ledger publishes, looked at by the program anybody verifies with.
final class Published {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path log;
    private final Path seen;

    /// @param seen where the checkpoint of the last time is kept
    Published(Running ledger, Path seen) {
        this.log = ledger.folder().resolve("log");
        this.seen = seen;
    }

    /// Waits until so many entries are published, and verifies everything; from the second time on also that what was
    /// published the time before stands in it.
    String verified(long entries) throws IOException, InterruptedException {
        if (!isPublished(entries)) return "not published within " + PATIENCE.toSeconds() + " s";
        var command = new ArrayList<>(List.of("./ledger", "log", "verify", log.toString()));
        command.addAll(List.of("--vkey", Files.readString(log.resolve("vkey")).strip()));
        if (Files.exists(seen)) command.addAll(List.of("--since", seen.toString()));
        command.addAll(List.of("--save", seen.toString()));
        var verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return verify.waitFor() == 0
                ? "published whole" + remark(said)
                : said.strip().replace('\n', ' ');
    }

    private static String remark(String said) {
        return said.lines()
                .filter(line -> line.startsWith("! The"))
                .map(line -> ". " + line.substring(2))
                .collect(Collectors.joining());
    }

    private boolean isPublished(long entries) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (size() >= entries) return true;
            Thread.sleep(100);
        }
        return false;
    }

    private long size() throws IOException {
        var checkpoint = log.resolve("checkpoint");
        return Files.exists(checkpoint)
                ? Long.parseLong(Files.readAllLines(checkpoint).get(1))
                : 0;
    }
}
