package org.gongyi.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gongyi.app.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL processes that a killed ledger left behind in its folder.
///
/// They are known by their working directory, which PostgreSQL sets to its data folder: a number in `postmaster.pid`
/// may belong to somebody else by now. To be called only while holding the folder's lock.
final class Orphans {

    private static final Logger log = LoggerFactory.getLogger(Orphans.class);

    private final Path folder;
    private final Duration patience;

    Orphans(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    /// Stops them as a normal shutdown would (fast mode: open transactions are rolled back, a checkpoint is written).
    void stop() throws IOException, InterruptedException {
        if (!living().isEmpty()) {
            log.info("上次没有正常关闭,正在停止遗留的数据库进程 · The last run was killed; stopping the database it left behind");
            interruptPostmaster();
            awaitEnd();
        }
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    private void interruptPostmaster() throws IOException, InterruptedException {
        var postmaster = postmaster();
        if (postmaster.isPresent()) {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.get().pid()))
                    .start()
                    .waitFor();
        }
    }

    /// Without a living postmaster its children end by themselves, and must have ended before a new one starts.
    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var number = Files.readAllLines(file).getFirst().strip();
        return living().stream()
                .filter(process -> Long.toString(process.pid()).equals(number))
                .findFirst();
    }

    private void awaitEnd() throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!living().isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw stillThere();
            }
            Thread.sleep(50);
        }
    }

    private List<ProcessHandle> living() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return process.info().command().orElse("").endsWith("/postgres")
                    && Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException _) {
            return false; // ended meanwhile, or somebody else's
        }
    }

    private CannotStart stillThere() {
        var numbers =
                living().stream().map(process -> Long.toString(process.pid())).toList();
        return new CannotStart("""
                上次运行遗留的数据库进程 %1$s 在 %2$d 秒内没有停止,公议簿没有启动。已有记录完好。
                The database processes %1$s left by the last run did not stop within %2$d seconds, so the ledger did not start. All records are intact.""".formatted(numbers, patience.toSeconds()), """
                稍后再试;仍不行就重新启动这台机器。不要删除数据文件夹。
                Try again later; if that does not help, restart the machine. Do not delete the data folder.""");
    }
}
