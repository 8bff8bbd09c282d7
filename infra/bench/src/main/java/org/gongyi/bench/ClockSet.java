package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets the clock of a running ledger and its PostgreSQL back and forth while sixteen clients record. The machine's own
/// clock stays: libfaketime tells them another.
final class ClockSet implements AutoCloseable {

    private static final int PORT = 18_350;
    private static final int SECONDS = 20;
    private static final List<String> OFFSETS = List.of("+0", "-1h", "+0", "+1h", "+0");

    private final Report report;
    private final Path folder;
    private final Path clock;
    private final Recorders recorders = new Recorders();

    ClockSet(Report report) throws IOException {
        this.report = report;
        this.folder = Files.createTempDirectory("gongyi-clock-");
        this.clock = Files.writeString(folder.resolve("clock"), OFFSETS.getFirst());
    }

    void run() throws Exception {
        var token = Clerk.tokenOfTownship(PORT, folder, Recorders.TOWNSHIP);
        var ledger = Running.up(PORT, folder, told());
        var published = new Published(ledger, folder.resolve("seen-checkpoint"));
        report.heading("The clock set while recording");
        report.columns("clock", "acknowledged", "entries", "found");
        for (var offset : OFFSETS) {
            Files.writeString(clock, offset);
            var before = recorders.acknowledged();
            try (var _ = recorders.record(ledger, token)) {
                Thread.sleep(SECONDS * 1_000);
            }
            report.row(
                    offset,
                    recorders.acknowledged() - before,
                    Recorders.entries(ledger),
                    recorders.verdict(ledger) + "; " + published.verified(Recorders.entries(ledger)));
        }
        ledger.stop();
    }

    /// Only the time of day: a monotonic clock cannot be set on a real machine either.
    private Map<String, String> told() throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("LD_PRELOAD", library().toString());
        environment.put("FAKETIME_TIMESTAMP_FILE", clock.toString());
        environment.put("FAKETIME_CACHE_DURATION", "1");
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        return environment;
    }

    private static Path library() throws IOException {
        try (var found = Files.find(
                Path.of("/usr/lib"), 4, (file, _) -> file.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
            return found.findFirst().orElseThrow(() -> new IOException("needs libfaketime: apt install libfaketime"));
        }
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
