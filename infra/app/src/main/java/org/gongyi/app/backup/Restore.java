package org.gongyi.app.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.gongyi.app.files.FileFolder;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.jspecify.annotations.Nullable;

/// Brings an export into an empty database. Everything is verified before the first byte is written: every file against
/// the manifest, every entry against the tree, the tree against its root and against the checkpoint that was signed.
///
/// Attachments come first, each under its digest, where they harm nobody; all rows come in one transaction, so an
/// interrupted restore has restored nothing and is begun again.
final class Restore {

    static final String PRIVATE = "private.locked";

    private final Path folder;
    private final LogSource log;
    private final Progress progress;
    private final Manifest manifest;
    private final Optional<Policy> policy;

    private Restore(Path folder, LogSource log, Progress progress, Manifest manifest, Optional<Policy> policy) {
        this.folder = folder;
        this.log = log;
        this.progress = progress;
        this.manifest = manifest;
        this.policy = policy;
    }

    /// From a mirror or the folder a log was published in: entries and nothing else. Sealed values, attachments and
    /// accounts are in no mirror.
    ///
    /// @param policy whose log signed the checkpoint
    /// @throws Rejected naming the position
    static Restore ofLog(Path folder, Policy policy, Progress progress) {
        var log = new FolderSource(folder);
        var signed = Keys.open(log.checkpoint(), policy).checkpoint();
        var unused = new Verification(log, signed, done -> progress.done(done, signed.size())).everything();
        return new Restore(folder, log, progress, new Manifest(signed, List.of()), Optional.of(policy));
    }

    /// A log as it is published or mirrored, and no export.
    static boolean isLog(Path folder) {
        return Files.isRegularFile(folder.resolve("checkpoint")) && !Files.exists(folder.resolve("manifest"));
    }

    /// @param passphrase absent only where what is private is to be left out
    /// @throws Refused in words, naming the file
    /// @throws Rejected naming the position
    static Restore verified(Path folder, char @Nullable [] passphrase, Progress progress)
            throws IOException, SQLException {
        var manifest = Manifest.read(folder);
        manifest.check(folder);
        var log = new FolderSource(folder.resolve("log"));
        var verification = new Verification(
                log, manifest.log(), done -> progress.done(done, manifest.log().size()));
        var unused = verification.everything();
        var policy =
                DurableFile.read(folder.resolve("log/policy"), Policy.LIMIT).map(Policy::parse);
        signed(folder, policy).ifPresent(checkpoint -> verification.contains(checkpoint.checkpoint()));
        if (passphrase != null && manifest.has(PRIVATE)) opened(folder, passphrase, (_, _) -> {});
        return new Restore(folder, log, progress, manifest, policy);
    }

    private static Optional<SignedCheckpoint> signed(Path folder, Optional<Policy> policy) {
        var checkpoint = DurableFile.read(folder.resolve("log/checkpoint"), SignedNote.LIMIT);
        if (checkpoint.isPresent() && policy.isEmpty())
            throw new Refused(
                    "导出里有检查点,却没有公开规则 log/policy。没有恢复任何内容。",
                    "The export has a checkpoint and no log/policy. Nothing was restored.");
        return checkpoint.map(bytes -> Keys.open(bytes, policy.orElseThrow()));
    }

    private static void opened(Path folder, char[] passphrase, PrivateTables.Row row) throws IOException, SQLException {
        var file = new BufferedInputStream(Files.newInputStream(folder.resolve(PRIVATE)));
        try (var in = LockedFile.reading(file, passphrase)) {
            PrivateTables.read(in, row);
        }
    }

    long size() {
        return manifest.log().size();
    }

    String origin() {
        return manifest.log().origin();
    }

    /// Entries only.
    boolean isOfALog() {
        return isLog(folder);
    }

    boolean hasPrivatePart() {
        return manifest.has(PRIVATE);
    }

    /// Keys that signed the log, the latest not necessarily last.
    List<VerifierKey> keys() {
        return policy.stream()
                .flatMap(one -> one.logs().stream())
                .map(Policy.Log::key)
                .filter(key -> key.name().equals(origin()))
                .toList();
    }

    /// @return attachments that were restored
    long attachments(FileFolder to) throws IOException {
        var from = new FileFolder(folder.resolve("files"));
        var restored = 0L;
        for (var file : manifest.files()) {
            if (!file.path().startsWith("files/sha256/")) continue;
            var digest = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (!Files.exists(to.placeOf(digest)) && !Shelves.copy(digest, from, to))
                throw new Refused(
                        "附件 %s 与它的名称不符。没有恢复任何记录。".formatted(file.path()),
                        "The attachment %s is not what its name says. No record was restored.".formatted(file.path()));
            restored++;
        }
        return restored;
    }

    /// All rows, or none.
    ///
    /// @param connection of the owner of the tables, which are empty
    /// @param shelf with the attachments restored before
    void rows(Connection connection, FileFolder shelf, char @Nullable [] passphrase) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            var target = new Target(connection);
            target.takeAlone();
            target.mustBeEmpty();
            entries(connection, Frontier.empty());
            target.name(origin());
            target.mustGoOn();
            if (passphrase != null && hasPrivatePart()) {
                opened(folder, passphrase, (table, json) -> PrivateTables.insert(connection, table, json));
                target.forgetWaiting(shelf);
                PrivateTables.goOn(connection);
            }
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    /// What the database lacks of this log, or nothing at all. What it has must be how the log begins;
    /// every row is hashed again for that.
    ///
    /// @param connection of the owner of the tables
    /// @return entries that were added
    /// @throws Rejected naming the position, or NOT_CONSISTENT, FORK or SHRUNK where the log begins otherwise
    long rest(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var target = new Target(connection);
            target.takeAlone();
            var there = target.edge(origin());
            new Verification(log, manifest.log()).contains(new Checkpoint(origin(), there.size(), there.root()));
            if (there.size() == size()) return 0;
            entries(connection, there);
            target.mustGoOn();
            ErasedAgain.from(connection, there.size());
            connection.commit();
            return size() - there.size();
        } finally {
            connection.rollback();
        }
    }

    private void entries(Connection connection, Frontier there) throws SQLException {
        new RestoredEntries(log, manifest.log(), progress).into(connection, there);
    }
}
