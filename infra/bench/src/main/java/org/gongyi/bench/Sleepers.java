package org.gongyi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongyi.fault.Ambush;
import org.gongyi.fault.Point;

/// Two ledgers on one database, with one key, one lock store and one folder. One falls asleep at a named point, in the
/// middle of what it does, and wakes when the other has long gone on: nothing it still believes may do harm.
final class Sleepers implements AutoCloseable {

    private static final int PORT = 18_310;
    private static final int DEBUG_PORT = 18_315;
    private static final Duration ASLEEP = Duration.ofSeconds(75);
    private static final List<Point> POINTS =
            List.of(Point.WEIGHED, Point.STORED, Point.COMMITTED, Point.BEFORE_SIGNING, Point.SIGNED, Point.COSIGNED);

    private final Report report;
    private final Path folder;
    private final Path beside;
    private final Recorders recorders = new Recorders();

    Sleepers(Report report) throws IOException {
        this.report = report;
        this.folder = Files.createTempDirectory("gongyi-sleeper-");
        this.beside = Files.createTempDirectory("gongyi-beside-");
    }

    void run() throws Exception {
        var token = Clerk.tokenOfTownship(PORT, folder, Recorders.TOWNSHIP);
        var sleeper = Running.up(PORT, folder, Map.of("GONGYI_JAVA_OPTIONS", Ambush.option(DEBUG_PORT)));
        var other = Running.up(
                PORT + 2,
                beside,
                Map.of("SPRING_DATASOURCE_URL", sleeper.databaseUrl()),
                "--gongyi.log.key=" + folder.resolve("log.key"),
                "--gongyi.log.lock=" + folder.resolve("log.signed"),
                "--gongyi.log.folder=" + folder.resolve("log"));
        var published = new Published(sleeper, beside.resolve("seen-checkpoint"));
        report.heading("Asleep for %d s between two ledgers".formatted(ASLEEP.toSeconds()));
        report.columns("asleep at", "acknowledged by the other meanwhile", "entries", "found when awake");
        for (var point : POINTS) {
            var meanwhile = asleep(point, sleeper, other, token);
            Thread.sleep(2_000);
            report.row(
                    point,
                    meanwhile,
                    Recorders.entries(sleeper),
                    recorders.verdict(sleeper) + "; " + published.verified(Recorders.entries(sleeper)));
        }
        other.stop();
        sleeper.stop();
    }

    private int asleep(Point point, Running sleeper, Running other, String token) throws Exception {
        try (var _ = recorders.record(sleeper, token);
                var ambush = Ambush.of(DEBUG_PORT)) {
            if (!ambush.await(point, 0, Duration.ofSeconds(60)))
                throw new IllegalStateException("never came to " + point);
            var before = recorders.acknowledged();
            try (var _ = recorders.record(other, token)) {
                Thread.sleep(ASLEEP);
            }
            return recorders.acknowledged() - before;
        }
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
        Folders.remove(beside);
    }
}
