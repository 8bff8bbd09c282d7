package org.gongyi.app.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.LockStore;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.web.proof.AuditBook.Finding;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// A log of made-up entries in a database of its own, published in a folder of its own. Two streams take turns.
public final class AuditedLog implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Instant BEGAN = Instant.parse("2026-03-05T08:00:00Z");

    private final JdbcConnectionDetails details;
    private final HikariDataSource pool;
    private final Path disk;
    private final NoteSigner signer = NoteSigner.generate("example.org/log", KeyType.LOG, new SecureRandom());
    public final JdbcTemplate rows;

    public AuditedLog(JdbcConnectionDetails server, Path disk) {
        this.details = OwnDatabase.migrated(server, "audited_" + DATABASES.incrementAndGet());
        this.pool = OwnDatabase.pool(details, 1);
        this.rows = new JdbcTemplate(pool);
        this.disk = disk;
        rows.update("insert into log_origin (origin) values ('example.org/log')");
    }

    static String stream(long position) {
        return "resolution/" + position % 2;
    }

    static UUID id(long position) {
        return new UUID(0x019cbeef00007000L, 0x8000000000000000L | position);
    }

    public static byte[] entry(long position) {
        return """
                {"community":"510402001002","facts":{"n":%1$d},"files":[%5$s],"id":"%2$s","recordedAt":"%3$s",\
                "seq":%6$d,"stream":"%4$s","type":"x.v1","v":1}""".formatted(position, id(position), at(position), stream(position), file(position), position / 2)
                .getBytes(UTF_8);
    }

    /// Every hundredth entry names a file.
    private static String file(long position) {
        return position % 100 == 50
                ? "{\"bytes\":%d,\"digest\":\"%s\",\"name\":\"x\",\"type\":\"text/plain\"}"
                        .formatted(attachment(position).length, sha256(attachment(position)))
                : "";
    }

    static byte[] attachment(long position) {
        return ("附件 " + position).getBytes(UTF_8);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String at(long position) {
        return BEGAN.plusMillis(1 + position * 1_000).toString();
    }

    /// As the writer of the ledger leaves them.
    public void record(int more) {
        var size = head().size();
        var all = LongStream.range(size, size + more).boxed().toList();
        append("x.v1", all.stream().map(AuditedLog::entry).toList());
        all.stream().filter(position -> position % 100 == 50).forEach(position -> keep(attachment(position)));
    }

    /// The next entry is an erasure by law; its publication is not provided for.
    ///
    /// @param attachments digests of originals
    public void recordErasure(String... attachments) {
        var facts = "\"facts\":{\"attachments\":[\"%s\"],\"digests\":[],\"position\":0}"
                .formatted(String.join("\",\"", attachments));
        var like = new String(entry(head().size()), UTF_8);
        append(
                "fact.erased.v1",
                List.of(like.replaceFirst("\"facts\":\\{[^}]*}", facts)
                        .replace("x.v1", "fact.erased.v1")
                        .getBytes(UTF_8)));
    }

    private Frontier head() {
        return Frontier.fromBytes(rows.queryForObject("select frontier from ledger_head", byte[].class));
    }

    private void append(String type, List<byte[]> entries) {
        var before = head();
        var grown = before.append(entries.stream().map(TreeHash::ofLeaf).toList());
        var all = new ArrayList<Object[]>();
        for (var entry : entries) all.add(row(before.size() + all.size(), type, entry));
        insert(all);
        rows.update(
                "update ledger_head set size = ?, root = ?, frontier = ?", grown.size(), grown.root(), grown.toBytes());
    }

    private static Object[] row(long position, String type, byte[] entry) {
        return new Object[] {
            position, stream(position), position / 2, type, id(position), at(position), entry, TreeHash.ofLeaf(entry)
        };
    }

    private void insert(List<Object[]> all) {
        rows.batchUpdate(
                "insert into ledger_entry values (?, ?, ?, ?, ?, cast(? as timestamptz), '510402001002', ?, ?)", all);
    }

    /// Signs and writes what is recorded, as the publisher does.
    public void publish() {
        publish(List.of());
    }

    /// @param closing entries that are not like the others
    public void publish(List<byte[]> closing) {
        var lock = new LockStore(lock(), List.of(signer.verifier()));
        var last = lock.latest().map(SignedCheckpoint::checkpoint);
        var old = last.map(Checkpoint::size).orElse(0L);
        var size = rows.queryForObject("select size from ledger_head", Long.class);
        var folder = new StaticFolder(folder());
        var root = folder.append(
                old,
                Stream.concat(
                                LongStream.range(old, size - closing.size()).mapToObj(AuditedLog::entry),
                                closing.stream())
                        .toList());
        folder.describe("vkey", signer.verifier() + "\n");
        folder.describe("policy", "log %s\nquorum none\n".formatted(signer.verifier()));
        folder.publish(lock.sign(last, new Checkpoint("example.org/log", size, root), signer));
    }

    /// Puts the files of another history in the place of those that were published, under the checkpoint that was
    /// signed.
    void exchange(Path other) throws IOException {
        Files.copy(folder().resolve("checkpoint"), other.resolve("checkpoint"));
        FileSystemUtils.deleteRecursively(folder());
        Files.move(other, folder());
    }

    /// Leads leaves and head to whatever the entries are now.
    public void rehash() {
        tamper("update ledger_entry set leaf = sha256('\\x00'::bytea || entry)");
        var leaves = rows.queryForList("select leaf from ledger_entry order by position", byte[].class);
        var edge = Frontier.empty().append(leaves);
        tamper("update ledger_head set root = ?, frontier = ?", edge.root(), edge.toBytes());
    }

    public Path folder() {
        return disk.resolve("log");
    }

    public Path lock() {
        return disk.resolve("log.signed");
    }

    /// As somebody does who may switch triggers off.
    public void tamper(String statement, Object... values) {
        for (var table : List.of("ledger_entry", "ledger_head"))
            rows.execute("alter table " + table + " disable trigger all");
        rows.update(statement, values);
        for (var table : List.of("ledger_entry", "ledger_head"))
            rows.execute("alter table " + table + " enable trigger all");
    }

    public List<Finding> audit() {
        var found = new Found();
        audit(found, (_, _) -> {});
        return found.kept();
    }

    void audit(Found found, LogAudit.Told told) {
        var published = Published.read(new FolderSource(folder()), lock(), List.of(signer.verifier()), found);
        new LogAudit(
                        new Rows(rows),
                        published,
                        new Attachments(this::attachment, new Erasures(rows), found),
                        found,
                        told)
                .run();
    }

    public DataSource pool() {
        return pool;
    }

    public FileFolder shelf() {
        return new FileFolder(disk.resolve("files"));
    }

    private void keep(byte[] bytes) {
        try (var draft = shelf().draft(out -> out.write(bytes))) {
            draft.keep();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public JdbcConnectionDetails details() {
        return details;
    }

    private Optional<Path> attachment(String digest) {
        return Optional.of(shelf().placeOf(digest)).filter(Files::exists);
    }

    @Override
    public void close() {
        pool.close();
    }
}
