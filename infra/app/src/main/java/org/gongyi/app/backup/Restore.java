package org.gongyi.app.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.app.publish.LogRows;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.DurableFile;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;
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

    /// A ledger that was ever started has entries, accounts or a name.
    ///
    /// @throws Refused where there is anything of a ledger
    static void mustBeEmpty(Connection connection) throws SQLException {
        if (!exists(connection, "select to_regclass('ledger_entry') is not null")) return;
        if (exists(connection, "select exists (select from ledger_entry) or exists (select from log_origin)")
                || exists(connection, "select coalesce((select size from ledger_head), 0) > 0")
                || PrivateTables.anyRow(connection))
            throw new Refused(
                    "数据库里已经有账簿,没有恢复任何内容,原有内容没有改变。请恢复到空的数据库或新的数据文件夹。",
                    "The database holds a ledger already. Nothing was restored, and nothing was changed. Restore into an empty database or a new data folder.");
    }

    private boolean isNamed(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select origin from log_origin");
                var row = query.executeQuery()) {
            return row.next() && row.getString(1).equals(origin());
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var query = connection.prepareStatement(question);
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
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
            execute(connection, "lock table ledger_entry in exclusive mode");
            mustBeEmpty(connection);
            head(connection, entries(connection, Frontier.empty()));
            name(connection);
            mustGoOn(connection);
            if (passphrase != null && hasPrivatePart()) {
                opened(folder, passphrase, (table, json) -> PrivateTables.insert(connection, table, json));
                forgetWaiting(connection, shelf);
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
            execute(connection, "lock table ledger_entry in exclusive mode");
            var there = there(connection);
            new Verification(log, manifest.log()).contains(new Checkpoint(origin(), there.size(), there.root()));
            if (there.size() == size()) return 0;
            head(connection, entries(connection, there));
            mustGoOn(connection);
            ErasedAgain.from(connection, there.size());
            connection.commit();
            return size() - there.size();
        } finally {
            connection.rollback();
        }
    }

    private Frontier there(Connection connection) throws SQLException {
        if (!isNamed(connection))
            throw new Refused(
                    "数据库里的账簿不是 %s。没有恢复任何内容。".formatted(origin()),
                    "The ledger in the database is not %s. Nothing was restored.".formatted(origin()));
        var rows = new LogRows(connection);
        var head = rows.head();
        var edge = new Frontier[] {Frontier.empty()};
        rows.read(
                0,
                head.size(),
                part -> edge[0] = edge[0].append(
                        part.entries().stream().map(TreeHash::ofLeaf).toList()));
        if (!Arrays.equals(edge[0].root(), head.root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the rows do not lead to the root in the head of the database");
        return edge[0];
    }

    /// @param there what the database holds already
    private Frontier entries(Connection connection, Frontier there) throws SQLException {
        var frontier = there;
        try (var insert = connection.prepareStatement("""
                insert into ledger_entry (position, stream, seq, type, event_id, recorded_at, community, entry, leaf)
                values (?, ?, ?, ?, cast(? as uuid), cast(? as timestamptz), ?, ?, ?)""")) {
            while (frontier.size() < size()) {
                var first = frontier.size();
                var bundle = TileNodes.entries(log, TilePath.in(size(), TilePath.ENTRIES, first / TilePath.FULL));
                var entries = bundle.subList((int) (first % TilePath.FULL), bundle.size());
                var leaves = new ArrayList<byte[]>();
                for (var entry : entries) leaves.add(TreeHash.ofLeaf(entry));
                for (var i = 0; i < entries.size(); i++) bind(insert, first + i, entries.get(i), leaves.get(i));
                var unused = insert.executeBatch();
                frontier = frontier.append(leaves);
                progress.done(frontier.size(), size());
            }
        }
        return frontier;
    }

    private static void bind(PreparedStatement insert, long position, byte[] entry, byte[] leaf) throws SQLException {
        var told = Envelope.read(entry)
                .orElseThrow(
                        () -> new Rejected(Cause.BAD_FORM, "position %d is no entry of a ledger".formatted(position)));
        insert.setLong(1, position);
        insert.setString(2, told.stream());
        insert.setLong(3, told.seq());
        insert.setString(4, told.type());
        insert.setString(5, told.id());
        insert.setString(6, told.recordedAt());
        insert.setString(7, told.community());
        insert.setBytes(8, entry);
        insert.setBytes(9, leaf);
        insert.addBatch();
    }

    private void head(Connection connection, Frontier edge) throws SQLException {
        if (edge.size() == 0) return;
        if (!Arrays.equals(edge.root(), manifest.log().root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the entries do not lead to the root of the log any more");
        try (var update = connection.prepareStatement("update ledger_head set size = ?, root = ?, frontier = ?")) {
            update.setLong(1, edge.size());
            update.setBytes(2, edge.root());
            update.setBytes(3, edge.toBytes());
            update.executeUpdate();
        }
    }

    private void name(Connection connection) throws SQLException {
        try (var name = connection.prepareStatement("insert into log_origin (origin) values (?)")) {
            name.setString(1, origin());
            name.executeUpdate();
        }
    }

    /// Streams begin with 0 and go on by one: what decides on them would not, otherwise.
    private static void mustGoOn(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
                        select stream from (select stream, seq, row_number() over (partition by stream order by position) - 1 as place
                        from ledger_entry) placed where seq <> place limit 1""");
                var row = query.executeQuery()) {
            if (row.next()) throw new Rejected(Cause.BAD_FORM, "the stream %s has a gap".formatted(row.getString(1)));
        }
    }

    /// A file that was handed in and no entry named yet is not part of an export.
    private static void forgetWaiting(Connection connection, FileFolder shelf) throws SQLException {
        try (var query = connection.prepareStatement("select digest from kept_file");
                var remove = connection.prepareStatement("delete from kept_file where digest = ?");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                if (Files.exists(shelf.placeOf(rows.getString(1)))) continue;
                remove.setString(1, rows.getString(1));
                remove.executeUpdate();
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
