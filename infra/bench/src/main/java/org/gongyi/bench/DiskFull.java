package org.gongyi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/// Fills a disk of the ledger to the last byte for a minute while sixteen clients record, and empties it again: the
/// one disk of everything, then one that holds the tables, the write-ahead log or the published folder alone. As root,
/// who may mount.
final class DiskFull implements AutoCloseable {

    private static final int PORT = 18_330;
    private static final String DEVICE = "gongyi-full";
    private static final int SECONDS_FULL = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Disk disk;
    private final Path room;
    private final Path folder;
    private final Path mount;
    private final Recorders recorders = new Recorders();

    private enum Disk {
        EVERYTHING("", 1_024),
        TABLES("postgres/base", 128),
        WRITE_AHEAD_LOG("postgres/pg_wal", 128),
        PUBLISHED("log", 64);

        /// Within the folder of the ledger.
        private final String path;
        private final int megabytes;

        Disk(String path, int megabytes) {
            this.path = path;
            this.megabytes = megabytes;
        }
    }

    /// What was seen while the disk was full.
    private record Meanwhile(int notReady, int acknowledged, String published) {}

    static void each(Report report) throws Exception {
        report.heading("A disk full for %d s while recording".formatted(SECONDS_FULL));
        report.columns(
                "full",
                "not ready, of %d looks".formatted(SECONDS_FULL),
                "acknowledged meanwhile",
                "published meanwhile",
                "acknowledged again after s",
                "entries",
                "found");
        for (var disk : Disk.values())
            try (var full = new DiskFull(disk)) {
                full.run(report);
            }
    }

    private DiskFull(Disk disk) throws IOException {
        this.disk = disk;
        this.room = Files.createTempDirectory("gongyi-full-");
        this.folder = Files.createDirectory(room.resolve("ledger"));
        this.mount = folder.resolve(disk.path);
    }

    private void run(Report report) throws Exception {
        var token = Clerk.tokenOfTownship(PORT, folder, Recorders.TOWNSHIP);
        moveToItsOwnDisk();
        var ledger = Running.up(PORT, folder, Map.of());
        var published = new Published(ledger, room.resolve("seen-checkpoint"));
        Meanwhile meanwhile;
        Duration again;
        try (var _ = recorders.record(ledger, token)) {
            awaitMoreThan(200);
            published.verified(Recorders.entries(ledger));
            meanwhile = full(ledger, published);
            again = emptied();
            ledger.awaitReady();
        }
        report.row(
                disk,
                meanwhile.notReady,
                meanwhile.acknowledged,
                meanwhile.published,
                again.toMillis() / 1e3,
                Recorders.entries(ledger),
                recorders.verdict(ledger) + "; " + published.verified(Recorders.entries(ledger)));
        ledger.stop();
    }

    private void moveToItsOwnDisk() throws IOException, InterruptedException {
        var aside = Files.createDirectory(room.resolve("aside"));
        command("cp", "-a", mount + "/.", aside.toString());
        var size = "size=%dm,mode=700".formatted(disk.megabytes);
        command("mount", "-t", "tmpfs", "-o", size, DEVICE, mount.toString());
        command("cp", "-a", aside + "/.", mount.toString());
    }

    /// Filled again whenever anything gives room.
    private Meanwhile full(Running ledger, Published published) throws Exception {
        fill();
        if (disk == Disk.WRITE_AHEAD_LOG) useUpSegments(ledger);
        var before = recorders.acknowledged();
        var notReady = 0;
        for (var look = 0; look < SECONDS_FULL; look++) {
            Thread.sleep(1_000);
            fill();
            if (!ledger.isReady()) notReady++;
        }
        return new Meanwhile(notReady, recorders.acknowledged() - before, published.verified(1));
    }

    /// Those that are there already are written without room; of the first that is not the server dies.
    private static void useUpSegments(Running ledger) throws IOException, InterruptedException {
        for (var segment = 0; segment < 20; segment++) {
            try (var connection = DriverManager.getConnection(ledger.databaseUrl());
                    var query = connection.createStatement()) {
                query.execute("select pg_switch_wal()");
            } catch (SQLException died) {
                return;
            }
            Thread.sleep(500);
        }
        throw new IOException("the write-ahead log goes on without room");
    }

    private Path filler() {
        return mount.resolve("filler");
    }

    private void fill() throws IOException {
        var page = new byte[4_096];
        try (var filler = Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) filler.write(page);
        } catch (IOException full) {
            if (mount.toFile().getUsableSpace() >= page.length) throw full;
        }
    }

    private Duration emptied() throws IOException, InterruptedException {
        var start = System.nanoTime();
        Files.delete(filler());
        awaitMoreThan(recorders.acknowledged());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitMoreThan(int acknowledged) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (recorders.acknowledged() <= acknowledged) {
            if (System.nanoTime() > end) throw new IOException("nothing is acknowledged any more: " + disk);
            Thread.sleep(20);
        }
    }

    private static void command(String... words) throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", words) + ": " + said.strip());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (Files.exists(mount) && Files.getFileStore(mount).name().equals(DEVICE))
            command("umount", "--lazy", mount.toString());
        Folders.remove(room);
    }
}
