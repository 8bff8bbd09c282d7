package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import org.gongyi.fault.Ambush;
import org.gongyi.fault.Point;

/// Kills the ledger at a named point, or it, its PostgreSQL, both, or one process of PostgreSQL at any moment, while
/// sixteen clients record, again and again. After each restart everything that was acknowledged must be there, once, at
/// the position that was said, the tree must be its own, and what was published before must stand in what is published
/// then.
final class Kills implements AutoCloseable {

    private static final int PORT = 18_290;
    private static final int DEBUG_PORT = 18_295;
    private static final int SEED = 20_261_126;

    private final Report report;
    private final int rounds;
    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Recorders recorders = new Recorders();

    private sealed interface Strike {

        /// @param times how often the point is passed before
        record At(Point point, int times) implements Strike {
            @Override
            public String toString() {
                return point + " the " + (times + 1) + ".";
            }
        }

        record After(Victim victim, int millis) implements Strike {
            @Override
            public String toString() {
                return victim + " after " + millis + " ms";
            }
        }
    }

    private enum Victim {
        LEDGER,
        POSTGRES,
        BOTH,
        BACKEND,
        WALWRITER;

        boolean leavesTheLedger() {
            return this != LEDGER && this != BOTH;
        }
    }

    Kills(Report report, int rounds) throws IOException {
        this.report = report;
        this.rounds = rounds;
        this.folder = Files.createTempDirectory("gongyi-kills-");
    }

    void run() throws Exception {
        var token = Clerk.tokenOfTownship(PORT, folder, Recorders.TOWNSHIP);
        var ledger = up();
        var published = new Published(ledger, folder.resolve("seen-checkpoint"));
        report.heading("Killed while recording (seed %d)".formatted(SEED));
        report.columns("round", "killed", "acknowledged so far", "entries", "ready again after s", "found");
        for (var round = 1; round <= rounds; round++) {
            var strike = next(round);
            struck(ledger, strike, token);
            var start = System.nanoTime();
            ledger = again(ledger, strike);
            var ready = Duration.ofNanos(System.nanoTime() - start);
            report.row(
                    round,
                    strike,
                    recorders.acknowledged(),
                    Recorders.entries(ledger),
                    ready.toMillis() / 1e3,
                    recorders.verdict(ledger) + "; " + published.verified(Recorders.entries(ledger)));
        }
        ledger.stop();
    }

    /// Every second round at a named point, each in its turn.
    private Strike next(int round) {
        if (round % 2 == 0) return new Strike.After(victim(), random.nextInt(300, 3_000));
        var points = Point.values();
        return new Strike.At(points[round / 2 % points.length], random.nextInt(0, 12));
    }

    private Victim victim() {
        return Victim.values()[random.nextInt(Victim.values().length)];
    }

    private Running up() throws Exception {
        return Running.up(PORT, folder, Map.of("GONGYI_JAVA_OPTIONS", Ambush.option(DEBUG_PORT)));
    }

    private void struck(Running ledger, Strike strike, String token) throws Exception {
        try (var _ = recorders.record(ledger, token)) {
            switch (strike) {
                case Strike.At at -> killAt(ledger, at);
                case Strike.After after -> killAfter(ledger, after);
            }
            Thread.sleep(300);
        }
    }

    private static void killAt(Running ledger, Strike.At at) throws Exception {
        try (var ambush = Ambush.of(DEBUG_PORT)) {
            if (!ambush.await(at.point(), at.times(), Duration.ofSeconds(60)))
                throw new IllegalStateException("never came to " + at);
            kill(ledger.ledger());
        }
    }

    private static void killAfter(Running ledger, Strike.After after) throws Exception {
        Thread.sleep(after.millis());
        switch (after.victim()) {
            case LEDGER -> kill(ledger.ledger());
            case POSTGRES -> ledger.postgres().postmaster().destroyForcibly();
            case BOTH -> {
                ledger.postgres().postmaster().destroyForcibly();
                kill(ledger.ledger());
            }
            case BACKEND -> kill(ledger.postgres().part("postgres postgres "));
            case WALWRITER -> kill(ledger.postgres().part("walwriter"));
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// A killed ledger is started again, a killed database, or part of it, comes back by itself.
    private Running again(Running ledger, Strike strike) throws Exception {
        if (!(strike instanceof Strike.After(var victim, var _)) || !victim.leavesTheLedger()) return up();
        ledger.awaitReady();
        return ledger;
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
