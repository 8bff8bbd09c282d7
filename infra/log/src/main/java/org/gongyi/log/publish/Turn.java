package org.gongyi.log.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// What only one may do at a time, of all threads and all processes on this file system. Nobody waits for
/// ever: a process that was stopped in the middle of its turn keeps it, and the others say so.
///
/// @param file the lock file, made where it is absent and never removed
/// @param patience for the others
record Turn(Path file, Duration patience) {

    static final Duration USUAL = Duration.ofSeconds(5);

    private static final long BETWEEN_MILLIS = 20;

    /// The system gives a lock to the process and takes it back when any of its channels on the file is
    /// closed, so a second thread may not even open the file.
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    /// @throws Rejected UNREACHABLE where the turn did not come in time, and nothing was done
    <T> T take(Supplier<T> work) {
        var thread = THREADS.computeIfAbsent(file.toAbsolutePath().normalize(), _ -> new ReentrantLock());
        try {
            if (!thread.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) throw taken();
            try {
                return amongProcesses(work);
            } finally {
                thread.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Rejected(Cause.UNREACHABLE, "stopped while waiting for " + file, stopped);
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot lock " + file, broken);
        }
    }

    /// @throws Rejected UNREACHABLE where the turn did not come in time, and nothing was done
    void take(Runnable work) {
        var unused = take(() -> {
            work.run();
            return true;
        });
    }

    private <T> T amongProcesses(Supplier<T> work) throws IOException, InterruptedException {
        DurableFile.createFolderOf(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var left = patience.toMillis(); ; left -= BETWEEN_MILLIS) {
                var held = held(channel);
                if (held.isPresent()) return done(work, held.get());
                if (left <= 0) throw taken();
                Thread.sleep(BETWEEN_MILLIS);
            }
        }
    }

    private static <T> T done(Supplier<T> work, FileLock held) throws IOException {
        try (held) {
            return work.get();
        }
    }

    private static Optional<FileLock> held(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException within) {
            return Optional.empty();
        }
    }

    private Rejected taken() {
        return new Rejected(Cause.UNREACHABLE, "somebody else has held %s for %s".formatted(file, patience));
    }
}
