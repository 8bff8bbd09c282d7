package org.gongyi.app.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongyi.app.start.CannotStart;
import org.jspecify.annotations.Nullable;

/// At most one living ledger per folder. The operating system drops the lock with the process, however it ends, so a
/// killed ledger never locks its successor out.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @param file of the lock, beside what it protects; holds the number of the owning process
    static FolderLock on(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw inUse(file, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new FolderLock(channel);
    }

    /// Whether a living process has it. Leaves no trace.
    static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static CannotStart inUse(Path file, String owner) {
        return new CannotStart("""
                数据文件夹 %1$s 正由另一个公议簿进程使用(进程号 %2$s),本次没有启动。正在运行的那一个不受影响。
                The data folder %1$s is in use by another running ledger (process %2$s), so this one did not start. The running one is not affected.""".formatted(file.resolveSibling(""), owner), """
                直接使用正在运行的那一个;或先停止它(kill %1$s);或用 --gongyi.folder=另一个文件夹 启动一个独立的公议簿。
                Use the running one; or stop it first (kill %1$s); or start a separate ledger with --gongyi.folder=ANOTHER.""".formatted(owner));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
