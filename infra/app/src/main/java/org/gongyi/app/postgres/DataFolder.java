package org.gongyi.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongyi.app.start.CannotStart;
import org.springframework.util.FileSystemUtils;

/// The folder of the records on disk, judged before PostgreSQL touches it.
final class DataFolder {

    /// What the first start unpacks and initialises, with room to work.
    private static final long MEGABYTES_FOR_A_FIRST_START = 400;

    private static final long MEGABYTES_FOR_A_START = 64;

    /// The binaries on the class path; their on-disk format is bound to this number.
    private static final String MAJOR_VERSION = "18";

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    void mustBeWritable() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", null));
        } catch (IOException e) {
            throw new CannotStart("""
                    数据文件夹 %1$s 不能写入(%2$s),公议簿没有启动。没有写入任何内容。
                    The data folder %1$s cannot be written (%2$s), so the ledger did not start. Nothing was written.""".formatted(folder, e), """
                    让运行公议簿的用户拥有这个文件夹,或用 --gongyi.folder=另一个文件夹 启动。
                    Give the folder to the user who runs the ledger, or start with --gongyi.folder=ANOTHER.""", e);
        }
    }

    void mustHaveRoom() throws IOException {
        var needed = isNew() ? MEGABYTES_FOR_A_FIRST_START : MEGABYTES_FOR_A_START;
        var free = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (free < needed) {
            throw new CannotStart("""
                    磁盘空间不足:%1$s 所在磁盘只剩 %2$d MB,启动至少需要 %3$d MB。公议簿没有启动,已有记录完好。
                    The disk of %1$s has only %2$d MB left and a start needs %3$d MB, so the ledger did not start. All records are intact.""".formatted(folder, free, needed), """
                    清理磁盘或扩容后再启动。不要删除数据文件夹里的任何文件。
                    Free or add space, then start again. Delete nothing inside the data folder.""");
        }
    }

    void mustBeOfThisVersion() throws IOException {
        var file = folder.resolve("PG_VERSION");
        var version = Files.exists(file) ? Files.readString(file).strip() : MAJOR_VERSION;
        if (!version.equals(MAJOR_VERSION)) {
            throw new CannotStart("""
                    数据文件夹 %1$s 属于 PostgreSQL %2$s,而本版公议簿内置 PostgreSQL %3$s,不能直接打开,没有启动。记录原样保留。
                    The data folder %1$s belongs to PostgreSQL %2$s, but this ledger brings PostgreSQL %3$s and cannot open it, so it did not start. The records are kept as they are.""".formatted(folder, version, MAJOR_VERSION), """
                    用原来的公议簿版本打开这个文件夹,或用 SPRING_DATASOURCE_URL 指向一台能打开它的 PostgreSQL %1$s;升级前先备份整个文件夹。
                    Open the folder with the ledger version that made it, or run a PostgreSQL %1$s on it and name that in SPRING_DATASOURCE_URL; back up the whole folder before any upgrade.""".formatted(version));
        }
    }

    /// A first start that was killed half way leaves a database that was never used and can never start.
    /// The mark is set before and removed after the first start, so that nothing with records in it is
    /// ever cleared away.
    void clearUnfinishedFirstStart() throws IOException {
        if (Files.exists(mark())) {
            FileSystemUtils.deleteRecursively(folder);
        }
        if (isNew()) {
            Files.writeString(mark(), "");
        }
        Files.createDirectories(folder);
    }

    void firstStartFinished() throws IOException {
        Files.deleteIfExists(mark());
    }

    private boolean isNew() {
        return !Files.exists(folder.resolve("PG_VERSION")) || Files.exists(mark());
    }

    private Path mark() {
        return folder.resolveSibling(folder.getFileName() + ".unfinished");
    }
}
