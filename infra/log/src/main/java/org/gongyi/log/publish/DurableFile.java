package org.gongyi.log.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// Files that are there whole or not at all, also after the power fails: temporary file, fsync, rename,
/// fsync of the folder. An error of the disk is UNREACHABLE and leaves what was there before.
public final class DurableFile {

    /// A lock ends when nothing refers to it any more.
    private static final List<FileLock> HELD = new CopyOnWriteArrayList<>();

    private DurableFile() {}

    /// @throws Rejected TOO_LARGE or UNREACHABLE
    public static Optional<byte[]> read(Path file, int limit) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) throw new Rejected(Cause.TOO_LARGE, file.toString());
            return Optional.of(bytes);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot read " + file, broken);
        }
    }

    /// Puts these bytes in the place of whatever was there.
    public static void replace(Path file, byte[] bytes) {
        place(file, bytes, temporary -> Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /// Writes a file that only its owner may read, and never over another.
    ///
    /// @throws Rejected IMMUTABLE if there is one already
    public static void createSecret(Path file, byte[] bytes) {
        place(
                file,
                bytes,
                temporary -> {
                    try {
                        Files.createLink(file, temporary);
                    } catch (FileAlreadyExistsException there) {
                        throw new Rejected(Cause.IMMUTABLE, "already there: " + file, there);
                    } finally {
                        Files.deleteIfExists(temporary);
                    }
                },
                ownerOnly(file));
    }

    /// Writes a file that never changes. The same bytes again are no error.
    ///
    /// @throws Rejected IMMUTABLE if other bytes stand there
    public static void settle(Path file, byte[] bytes) {
        var there = read(file, Integer.MAX_VALUE - 8);
        if (there.isEmpty()) replace(file, bytes);
        else if (!Arrays.equals(there.get(), bytes))
            throw new Rejected(Cause.IMMUTABLE, "other bytes already stand in " + file);
    }

    /// Holds a lock file until the process ends, however it ends.
    ///
    /// @throws Rejected UNREACHABLE if somebody else holds it
    public static void hold(Path file) {
        try {
            createFolders(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder"));
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) throw new Rejected(Cause.UNREACHABLE, "another process holds " + file);
            HELD.add(lock);
        } catch (IOException | OverlappingFileLockException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot hold " + file, broken);
        }
    }

    /// A new folder is durable like the files in it.
    static void createFolderOf(Path file) {
        try {
            createFolders(Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder"));
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot make the folder of " + file, broken);
        }
    }

    private interface Placing {
        void put(Path temporary) throws IOException;
    }

    private static void place(Path file, byte[] bytes, Placing placing, FileAttribute<?>... rights) {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
        var temporary = folder.resolve(".%s.%d.%d.tmp"
                .formatted(
                        file.getFileName(),
                        ProcessHandle.current().pid(),
                        Thread.currentThread().threadId()));
        try {
            createFolders(folder);
            try {
                write(temporary, bytes, rights);
                placing.put(temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
            sync(folder);
        } catch (IOException broken) {
            throw new Rejected(Cause.UNREACHABLE, "cannot write " + file + ": " + broken.getMessage(), broken);
        }
    }

    private static void write(Path temporary, byte[] bytes, FileAttribute<?>... rights) throws IOException {
        Files.deleteIfExists(temporary);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = FileChannel.open(temporary, options, rights)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) out.write(buffer);
            out.force(true);
        }
    }

    /// A new folder is durable only when the folder above it is.
    private static void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        var above = folder.getParent();
        if (above != null) createFolders(above);
        Files.createDirectories(folder);
        if (above != null) sync(above);
    }

    private static void sync(Path folder) throws IOException {
        if (!posix(folder)) return;
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
