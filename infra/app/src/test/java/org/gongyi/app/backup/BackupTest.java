package org.gongyi.app.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.audit.AuditedLog;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.migration.Migrations;
import org.gongyi.app.publish.LogRows;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Mirror;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.TileNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// What is exported comes back the same; what was damaged is refused in words, and nothing is written.
@OwnDatabaseTest
class BackupTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final char[] PASSPHRASE = "a long passphrase".toCharArray();
    private static final String EVERY_ROW = "select e::text from ledger_entry e order by position";
    private static final String HEAD = "select h::text from ledger_head h";

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private Path disk;

    private AuditedLog log;
    private Path folder;

    /// 600 entries signed, 100 more that are not yet, an account, an answer that was given.
    @BeforeEach
    void begin() {
        log = new AuditedLog(server, disk);
        log.record(600);
        log.publish();
        log.record(100);
        log.rows.update(
                "insert into account (login, name, password, administrator, created_at) values ('wang', '王', 'x', true, now())");
        log.rows.update("insert into access_event (at, kind) values (now(), 'LOGGED_IN')");
        log.rows.update(
                "insert into idempotency values ('a', 'k', 'h', 's', 5, now()), ('a', 'later', 'h', 's', 700, now())");
        log.rows.update("""
                insert into kept_file (digest, bytes, type, community, handed_in_by, handed_in_at, waiting_since)
                values (repeat('0', 64), 1, 'text/plain', '510402001002', 'p-1', now(), now())""");
        folder = disk.resolve("export");
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void what_was_exported_comes_back_with_the_same_positions_leaves_root_and_streams() throws Exception {
        var done = export();
        assertThat(done).isEqualTo(new Export.Exported(700, 600, 7, List.of()));

        var target = OwnDatabase.empty(server, "restored_" + DATABASES.incrementAndGet());
        try (var connection = connect(target)) {
            new Target(connection).mustBeEmpty();
        }
        Migrations.run(target);
        restoredInto(target).close();
        var restored = OwnDatabase.asOwner(target);
        assertThat(restored.queryForList(EVERY_ROW, String.class))
                .isEqualTo(log.rows.queryForList(EVERY_ROW, String.class));
        assertThat(restored.queryForList(HEAD, String.class)).isEqualTo(log.rows.queryForList(HEAD, String.class));
        assertThat(restored.queryForObject("select origin from log_origin", String.class))
                .isEqualTo("example.org/log");
        assertThat(files(disk.resolve("restored"))).isEqualTo(files(disk.resolve("files")));
    }

    @Test
    void accounts_come_back_behind_a_passphrase_and_what_came_after_the_export_does_not() throws Exception {
        export();
        assertThat(Files.readString(folder.resolve("private.locked"), ISO_8859_1))
                .doesNotContain("wang", "LOGGED_IN");
        var restored = restored();
        assertThat(restored.queryForList("select login from account", String.class))
                .containsExactly("wang");
        assertThat(restored.queryForList("select key from idempotency", String.class))
                .containsExactly("k");
        assertThat(restored.queryForList("select digest from kept_file", String.class))
                .isEmpty();
        restored.update("insert into access_event (at, kind) values (now(), 'LOGGED_IN')");
        assertThat(restored.queryForList("select id from access_event", Long.class))
                .containsExactly(1L, 2L);
    }

    @Test
    void another_passphrase_opens_nothing() throws Exception {
        export();
        refused("private.locked", "a wrong passphrase".toCharArray());
    }

    @Test
    void an_export_published_again_gives_the_same_files() throws Exception {
        export();
        log.publish();
        var again = disk.resolve("again");
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        try (var connection = restoredInto(target)) {
            connection.setAutoCommit(false);
            new LogRows(connection).read(0, 700, part -> new StaticFolder(again).append(part.from(), part.entries()));
        }
        assertThat(bytes(again.resolve("tile/entries/002.p/188")))
                .isEqualTo(bytes(log.folder().resolve("tile/entries/002.p/188")));
        assertThat(bytes(again.resolve("tile/1/000.p/2")))
                .isEqualTo(bytes(log.folder().resolve("tile/1/000.p/2")));
    }

    @Test
    void an_export_is_of_one_moment_while_the_ledger_goes_on_recording() throws Exception {
        try (var connection = connect(log.details())) {
            var export = new Export(connection, log.folder(), log.shelf(), (done, all) -> {
                if (done == 700) log.record(50);
            });
            assertThat(export.to(folder, null).entries()).isEqualTo(700);
        }
        assertThat(log.rows.queryForObject("select size from ledger_head", Long.class))
                .isEqualTo(750);
        assertThat(restored(null).queryForObject("select count(*) from ledger_entry", Long.class))
                .isEqualTo(700);
    }

    @Test
    void every_kind_of_damage_is_refused_naming_the_file_before_anything_is_written() throws Exception {
        export();
        for (var file : List.of(
                "log/tile/entries/001",
                "log/tile/0/001",
                "log/tile/1/000.p/2",
                "log/tile/entries/002.p/188",
                "log/checkpoint",
                "log/policy",
                "private.locked")) {
            var before = bytes(folder.resolve(file));
            flip(file);
            refused(file, PASSPHRASE);
            Files.write(folder.resolve(file), Arrays.copyOf(before, before.length - 1));
            refused(file, PASSPHRASE);
            Files.delete(folder.resolve(file));
            refused(file, PASSPHRASE);
            Files.write(folder.resolve(file), before);
        }
        var attachment = files(folder.resolve("files")).getFirst();
        flip("files/" + attachment);
        refused(attachment, PASSPHRASE);
    }

    @Test
    void an_export_without_its_manifest_or_with_another_is_refused() throws Exception {
        export();
        var manifest = folder.resolve("manifest");
        var before = bytes(manifest);
        flip("manifest");
        refused("manifest", PASSPHRASE);
        Files.write(manifest, Arrays.copyOf(before, before.length / 2));
        refused("manifest", PASSPHRASE);
        Files.delete(manifest);
        refused("manifest", PASSPHRASE);
    }

    /// A disk that fails is no damage of the export, and mended otherwise.
    @Test
    void a_manifest_that_the_disk_does_not_give_is_not_told_as_altered() throws Exception {
        export();
        Files.delete(folder.resolve("manifest"));
        Files.createDirectories(folder.resolve("manifest"));
        assertThatThrownBy(() -> Restore.verified(folder, null, (_, _) -> {}))
                .isInstanceOfSatisfying(
                        Rejected.class, broken -> assertThat(broken.why()).isEqualTo(Cause.UNREACHABLE));
    }

    @Test
    void a_log_exchanged_together_with_its_manifest_does_not_lead_to_what_was_signed() throws Exception {
        export();
        var signed = bytes(folder.resolve("log/checkpoint"));
        var policy = bytes(folder.resolve("log/policy"));
        try (var other = new AuditedLog(server, disk.resolve("other"))) {
            other.record(700);
            other.tamper(
                    "update ledger_entry set entry = convert_to(replace(convert_from(entry, 'UTF8'), '\"n\":3}', '\"n\":4}'), 'UTF8') where position = 3");
            other.rehash();
            FileSystemUtils.deleteRecursively(folder);
            try (var connection = connect(other.details())) {
                new Export(connection, other.folder(), other.shelf(), (_, _) -> {}).to(folder, null);
            }
        }
        Files.write(folder.resolve("log/checkpoint"), signed);
        Files.write(folder.resolve("log/policy"), policy);
        Files.delete(folder.resolve("manifest"));
        Manifest.write(folder, new Checkpoint("example.org/log", 700, root(folder)));
        assertThatThrownBy(() -> Restore.verified(folder, null, (_, _) -> {})).isInstanceOf(Rejected.class);
    }

    @Test
    void a_database_that_holds_a_ledger_is_left_as_it_is() throws Exception {
        export();
        var restore = Restore.verified(folder, PASSPHRASE, (_, _) -> {});
        try (var other = new AuditedLog(server, disk.resolve("other"));
                var connection = connect(other.details())) {
            assertThatThrownBy(() -> new Target(connection).mustBeEmpty()).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> restore.rows(connection, other.shelf(), PASSPHRASE))
                    .isInstanceOf(Refused.class);
            assertThat(other.rows.queryForObject("select count(*) from ledger_entry", Long.class))
                    .isZero();
        }
    }

    @Test
    void a_restore_that_is_interrupted_has_restored_nothing() throws Exception {
        export();
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        var restore = Restore.verified(folder, PASSPHRASE, new Progress() {
            private int times;

            @Override
            public void done(long entries, long all) {
                if (entries == 512 && times++ == 0) throw new IllegalStateException("killed");
            }
        });
        try (var connection = connect(target)) {
            assertThatThrownBy(() -> restore.rows(connection, log.shelf(), PASSPHRASE))
                    .hasMessage("killed");
        }
        assertThat(OwnDatabase.asOwner(target).queryForObject("select count(*) from ledger_entry", Long.class))
                .isZero();
        try (var connection = connect(target)) {
            new Target(connection).mustBeEmpty();
            restore.rows(connection, log.shelf(), PASSPHRASE);
        }
    }

    @Test
    void a_spoiled_row_is_not_exported_and_its_position_is_named() throws Exception {
        log.tamper("update ledger_entry set entry = set_byte(entry, 40, 55) where position = 301");
        assertThatThrownBy(this::export).isInstanceOf(Rejected.class).hasMessageContaining("position 301");
        refused("manifest", PASSPHRASE);
    }

    @Test
    void an_export_goes_into_an_empty_folder_only() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("mine"), "x");
        assertThatThrownBy(this::export).isInstanceOf(Refused.class);
        assertThat(folder.resolve("mine")).hasContent("x");
    }

    @Test
    void an_attachment_nobody_has_any_more_is_told_and_the_rest_is_exported() throws Exception {
        var gone = files(disk.resolve("files")).getFirst();
        Files.delete(disk.resolve("files").resolve(gone));
        assertThat(export().missing()).containsExactly(gone.substring(gone.lastIndexOf('/') + 1));
        assertThat(restored().queryForObject("select count(*) from ledger_entry", Long.class))
                .isEqualTo(700);
    }

    @Test
    void an_attachment_that_was_erased_by_law_is_not_told_as_missing() throws Exception {
        var gone = files(disk.resolve("files")).getFirst();
        Files.delete(disk.resolve("files").resolve(gone));
        log.recordErasure(gone.substring(gone.lastIndexOf('/') + 1));
        assertThat(export().missing()).isEmpty();
    }

    /// 600 of the 700 entries are signed; whoever has a mirror has those.
    @Test
    void a_mirror_comes_back_as_the_same_log_and_is_signed_on() throws Exception {
        var mirror = disk.resolve("mirror");
        new Mirror(new FolderSource(log.folder()), mirror, policy()).update();
        assertThat(Restore.isLog(mirror)).isTrue();
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        try (var connection = connect(target)) {
            Restore.ofLog(mirror, policy(), (_, _) -> {}).rows(connection, log.shelf(), null);
        }
        var restored = OwnDatabase.asOwner(target);
        assertThat(restored.queryForList(EVERY_ROW, String.class))
                .isEqualTo(log.rows.queryForList(EVERY_ROW, String.class).subList(0, 600));
        assertThat(restored.queryForObject("select root from ledger_head", byte[].class))
                .isEqualTo(new Prover(new TileNodes(new FolderSource(mirror), 600)).root(600));
        assertThat(restored.queryForObject("select origin from log_origin", String.class))
                .isEqualTo("example.org/log");
    }

    @Test
    void a_backup_that_is_behind_the_mirror_is_gone_on_with_and_then_has_what_was_signed() throws Exception {
        export();
        log.record(200);
        log.publish();
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        restoredInto(target, PASSPHRASE).close();
        try (var connection = connect(target)) {
            var rest = Restore.ofLog(log.folder(), policy(), (_, _) -> {});
            assertThat(rest.rest(connection)).isEqualTo(200);
            assertThat(rest.rest(connection)).isZero();
        }
        var restored = OwnDatabase.asOwner(target);
        assertThat(restored.queryForList(EVERY_ROW, String.class))
                .isEqualTo(log.rows.queryForList(EVERY_ROW, String.class));
        assertThat(restored.queryForList(HEAD, String.class)).isEqualTo(log.rows.queryForList(HEAD, String.class));
    }

    @Test
    void a_database_with_another_history_than_the_mirror_is_left_as_it_is() throws Exception {
        log.publish();
        try (var other = new AuditedLog(server, disk.resolve("other"))) {
            other.record(300);
            other.tamper(
                    "update ledger_entry set entry = convert_to(replace(convert_from(entry, 'UTF8'), '\"n\":3}', '\"n\":4}'), 'UTF8') where position = 3");
            other.rehash();
            var rest = Restore.ofLog(log.folder(), policy(), (_, _) -> {});
            try (var connection = connect(other.details())) {
                assertThatThrownBy(() -> rest.rest(connection)).isInstanceOf(Rejected.class);
            }
            assertThat(other.rows.queryForObject("select size from ledger_head", Long.class))
                    .isEqualTo(300);
        }
    }

    @Test
    void a_mirror_that_was_altered_is_refused_before_anything_is_written() throws Exception {
        var bundle = log.folder().resolve("tile/entries/001");
        var bytes = bytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);
        assertThatThrownBy(() -> Restore.ofLog(log.folder(), policy(), (_, _) -> {}))
                .isInstanceOf(Rejected.class);
    }

    /// The backup still has the value, and the file is still on the shelf.
    @Test
    void what_was_erased_after_the_backup_is_erased_again_with_the_rest_of_the_log() throws Exception {
        log.rows.update("insert into person_key values ('00000000-0000-0000-0000-000000000001', 'p-1', '\\x00')");
        log.rows.update("""
                insert into sealed_fact (digest, position, path, key, box)
                values (repeat('g', 43), 0, 'facts/x', '00000000-0000-0000-0000-000000000001', '\\x00')""");
        export();
        log.recordErasure("a".repeat(64));
        log.tamper(
                "update ledger_entry set entry = convert_to(replace(convert_from(entry, 'UTF8'), '\"digests\":[]', '\"digests\":[\""
                        + "g".repeat(43) + "\"]'), 'UTF8') where position = 700");
        log.rehash();
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        restoredInto(target, PASSPHRASE).close();
        var restored = OwnDatabase.asOwner(target);
        assertThat(restored.queryForObject("select count(*) from sealed_fact", Long.class))
                .isEqualTo(1);

        var erasure = log.rows.queryForObject("select entry from ledger_entry where position = 700", byte[].class);
        log.publish(List.of(erasure));
        try (var connection = connect(target)) {
            assertThat(Restore.ofLog(log.folder(), policy(), (_, _) -> {}).rest(connection))
                    .isEqualTo(1);
        }
        assertThat(restored.queryForObject("select count(*) from sealed_fact", Long.class))
                .isZero();
        assertThat(restored.queryForObject("select count(*) from person_key", Long.class))
                .isZero();
        assertThat(restored.queryForList(
                        "select attachments::text from unfinished_erasure where position = 700", String.class))
                .containsExactly("{" + "a".repeat(64) + "}");
    }

    private Policy policy() throws Exception {
        return Policy.parse(bytes(log.folder().resolve("policy")));
    }

    @Test
    void an_attachment_that_was_erased_by_law_and_is_still_on_the_shelf_is_in_no_export() throws Exception {
        var erased = files(disk.resolve("files")).getFirst();
        log.recordErasure(erased.substring(erased.lastIndexOf('/') + 1));
        assertThat(export().attachments()).isEqualTo(6);
        assertThat(files(folder.resolve("files"))).hasSize(6).doesNotContain(erased);
    }

    private Export.Exported export() throws Exception {
        try (var connection = connect(log.details())) {
            return new Export(connection, log.folder(), log.shelf(), (_, _) -> {}).to(folder, PASSPHRASE);
        }
    }

    private JdbcTemplate restored() throws Exception {
        return restored(PASSPHRASE);
    }

    private JdbcTemplate restored(char[] passphrase) throws Exception {
        var target = OwnDatabase.migrated(server, "restored_" + DATABASES.incrementAndGet());
        restoredInto(target, passphrase).close();
        return OwnDatabase.asOwner(target);
    }

    private Connection restoredInto(JdbcConnectionDetails target) throws Exception {
        return restoredInto(target, PASSPHRASE);
    }

    private Connection restoredInto(JdbcConnectionDetails target, char[] passphrase) throws Exception {
        var restore = Restore.verified(folder, passphrase, (_, _) -> {});
        var connection = connect(target);
        new Target(connection).mustBeEmpty();
        var shelf = new FileFolder(disk.resolve("restored"));
        restore.attachments(shelf);
        restore.rows(connection, shelf, passphrase);
        return connection;
    }

    private static byte[] root(Path folder) {
        return new Prover(new TileNodes(new FolderSource(folder.resolve("log")), 700)).root(700);
    }

    private void refused(String file, char[] passphrase) {
        assertThatThrownBy(() -> Restore.verified(folder, passphrase, (_, _) -> {}))
                .as(file)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(file);
    }

    private void flip(String file) throws Exception {
        var bytes = bytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
    }

    private static byte[] bytes(Path file) throws Exception {
        return Files.readAllBytes(file);
    }

    private static List<String> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Connection connect(JdbcConnectionDetails database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
