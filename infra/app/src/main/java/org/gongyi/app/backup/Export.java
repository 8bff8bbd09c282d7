package org.gongyi.app.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.app.audit.Erasures;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.app.publish.LogRows;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.publish.StaticFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Writes one moment of a ledger, which may go on recording: the entries as anybody's verifier reads them, the last
/// checkpoint that was published, the attachments that these entries name, and what is private behind a passphrase.
///
/// Rows are hashed again while they are read and must lead to the head: what could not be restored is not exported.
final class Export {

    private static final List<String> PUBLIC = List.of("checkpoint", "vkey", "policy");

    private final Connection connection;
    private final Path published;
    private final FileFolder shelf;
    private final Progress progress;

    /// @param connection of its own; it stays in one transaction, which sees one moment
    /// @param published the folder the log is published in
    /// @param shelf of the attachments
    Export(Connection connection, Path published, FileFolder shelf, Progress progress) {
        this.connection = connection;
        this.published = published;
        this.shelf = shelf;
        this.progress = progress;
    }

    /// @param signed entries that the checkpoint covers; the rest was recorded in the last moment
    /// @param missing digests of attachments that an entry names, no entry erased, and nobody has any more
    record Exported(long entries, long signed, long attachments, List<String> missing) {}

    /// @param passphrase for what is private; without one it is left out
    /// @throws Refused or Rejected with the folder left unfinished, so that nothing can be restored from it
    Exported to(Path folder, char @Nullable [] passphrase) throws SQLException, IOException {
        mustBeEmpty(folder);
        var signed = describe(folder);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            var rows = new LogRows(connection);
            var head = rows.head();
            if (signed > head.size())
                throw new Rejected(
                        Cause.SHRUNK, "the database has %d entries, but %d were signed".formatted(head.size(), signed));
            var attachments = entries(rows, head, folder);
            if (passphrase != null) lock(folder, head.size(), passphrase);
            var unused = Manifest.write(folder, new Checkpoint(origin(), head.size(), head.root()));
            return new Exported(head.size(), signed, attachments.copied, List.copyOf(attachments.missing));
        } finally {
            connection.rollback();
        }
    }

    private static void mustBeEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var there = Files.list(folder)) {
            if (there.findAny().isPresent())
                throw new Refused(
                        "文件夹 %s 不是空的,没有导出。请换一个空的或新的文件夹。".formatted(folder),
                        "The folder %s is not empty, so nothing was exported. Name an empty or a new one."
                                .formatted(folder));
        }
    }

    /// What everybody may know of the log, as it is published. The checkpoint is read before the rows are, so they hold
    /// all that it covers.
    private long describe(Path folder) {
        for (var name : PUBLIC)
            read(name)
                    .ifPresent(
                            bytes -> DurableFile.replace(folder.resolve("log").resolve(name), bytes));
        var checkpoint = read("checkpoint");
        var policy = read("policy");
        if (checkpoint.isEmpty() || policy.isEmpty()) return 0;
        return Keys.open(checkpoint.get(), Policy.parse(policy.get()))
                .checkpoint()
                .size();
    }

    private Optional<byte[]> read(String name) {
        return DurableFile.read(published.resolve(name), name.equals("policy") ? Policy.LIMIT : SignedNote.LIMIT);
    }

    private static final class Attachments {
        private final Erasures erasures;
        private final Set<String> missing = new LinkedHashSet<>();
        private long copied;

        Attachments(Erasures erasures) {
            this.erasures = erasures;
            erasures.readOn();
        }
    }

    /// @param original whose erasure takes its copy along
    /// @param position of the entry that names it
    private record Named(String digest, String original, long position) {}

    private Attachments entries(LogRows rows, LogRows.Head head, Path folder) throws SQLException {
        var log = new StaticFolder(folder.resolve("log"));
        var files = new FileFolder(folder.resolve("files"));
        var attachments =
                new Attachments(new Erasures(new JdbcTemplate(new SingleConnectionDataSource(connection, true))));
        var root = new byte[][] {TreeHash.ofNothing()};
        rows.read(0, head.size(), part -> {
            root[0] = log.append(part.from(), part.entries());
            var position = part.from();
            for (var entry : part.entries()) attach(position++, entry, files, attachments);
            progress.done(part.from() + part.entries().size(), head.size());
        });
        if (!Arrays.equals(root[0], head.root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the rows do not lead to the root in the head of the log");
        return attachments;
    }

    private void attach(long position, byte[] entry, FileFolder to, Attachments attachments) {
        for (var file : Envelope.read(entry).map(Envelope::files).orElse(List.of())) {
            attach(new Named(file.digest(), file.digest(), position), to, attachments);
            if (file.copy() != null) attach(new Named(file.copy(), file.digest(), position), to, attachments);
        }
    }

    /// What was erased by law is in no export, even where it is still on the shelf, and is missed by nobody.
    private void attach(Named file, FileFolder to, Attachments attachments) {
        if (attachments.erasures.known(file.original, file.position)) return;
        if (!file.digest.matches("[0-9a-f]{64}") || Files.exists(to.placeOf(file.digest))) return;
        if (Shelves.copy(file.digest, shelf, to)) attachments.copied++;
        else attachments.missing.add(file.digest);
    }

    private void lock(Path folder, long size, char[] passphrase) throws IOException, SQLException {
        var file = folder.resolve(Restore.PRIVATE);
        try (var out = LockedFile.writing(
                new BufferedOutputStream(Files.newOutputStream(file)), passphrase, new SecureRandom())) {
            PrivateTables.write(connection, size, out);
        }
        try (var written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private String origin() throws SQLException {
        try (var query = connection.prepareStatement("select origin from log_origin");
                var row = query.executeQuery()) {
            if (row.next()) return row.getString(1);
            throw new Refused("这本账簿还没有启动过,没有可以导出的内容。", "This ledger was never started, so there is nothing to export.");
        }
    }
}
