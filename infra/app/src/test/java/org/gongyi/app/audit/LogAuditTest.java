package org.gongyi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Whoever may switch triggers off, and change files, changes something: the audit names the position, the stream and
/// the part, and nothing else.
@OwnDatabaseTest
class LogAuditTest {

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private Path disk;

    private AuditedLog log;

    /// 600 entries signed and published, 100 more that are not yet.
    @BeforeEach
    void begin() {
        log = new AuditedLog(server, disk);
        log.record(600);
        log.publish();
        log.record(100);
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void an_erased_attachment_that_is_still_there_or_there_again_is_named_once_it_should_have_left() {
        var digest = AuditedLog.sha256(AuditedLog.attachment(150));
        log.recordErasure(digest);
        log.rows.update("insert into unfinished_erasure values (900, array[?])", digest);
        assertThat(log.audit()).noneMatch(one -> one.kind() == Kind.ATTACHMENT);

        log.rows.update("delete from unfinished_erasure");
        assertThat(log.audit())
                .filteredOn(one -> one.kind() == Kind.ATTACHMENT)
                .containsExactly(
                        new Finding(Kind.ATTACHMENT, 150, AuditedLog.stream(150), digest, "STILL_THERE", "ERASED"));
    }

    @Test
    void an_untouched_log_is_in_order() {
        assertThat(log.audit()).isEmpty();
        log.publish();
        assertThat(log.audit()).isEmpty();
    }

    @Test
    void a_byte_changed_in_a_published_entry_is_found_at_its_position() {
        log.tamper("update ledger_entry set entry = set_byte(entry, 40, 55) where position = 301");
        found(Kind.ENTRY, 301, "resolution/1", "entry");
    }

    @Test
    void a_byte_changed_in_an_entry_not_yet_published_is_found_at_its_position() {
        log.tamper("update ledger_entry set entry = set_byte(entry, 40, 55) where position = 650");
        found(Kind.ENTRY, 650, "resolution/0", "entry");
    }

    @Test
    void an_entry_changed_together_with_its_leaf_is_found_by_what_was_published() {
        var lie = AuditedLog.entry(9_301);
        log.tamper("update ledger_entry set entry = ?, leaf = ? where position = 301", lie, TreeHash.ofLeaf(lie));
        found(Kind.ENTRY, 301, "resolution/1", "entry");
    }

    @Test
    void a_leaf_changed_alone_is_told_from_a_changed_entry() {
        log.tamper("update ledger_entry set leaf = set_byte(leaf, 3, 1) where position = 301");
        found(Kind.COLUMN, 301, "resolution/1", "leaf");
    }

    @Test
    void a_leaf_changed_alone_is_told_from_a_changed_entry_also_before_it_is_published() {
        log.tamper("update ledger_entry set leaf = set_byte(leaf, 3, 1) where position = 620");
        found(Kind.COLUMN, 620, "resolution/0", "leaf");
    }

    @Test
    void a_row_that_was_deleted_is_found_with_the_event_it_held() {
        log.tamper("delete from ledger_entry where position = 301");
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position, Finding::stream, Finding::part, Finding::expected)
                .contains(tuple(
                        Kind.ROW_GONE,
                        301L,
                        "resolution/1",
                        "position",
                        AuditedLog.id(301).toString()));
        // the next row of its stream does not follow on
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position, Finding::part, Finding::stands, Finding::expected)
                .contains(tuple(Kind.SEQUENCE, 303L, "seq", "151", "150"))
                .hasSize(2);
    }

    @Test
    void the_last_row_deleted_before_it_was_published_is_found() {
        log.tamper("delete from ledger_entry where position = 699");
        found(Kind.ROW_GONE, 699, "", "position");
    }

    @Test
    void two_rows_that_changed_places_are_both_found() {
        swap(100, 302);
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.ENTRY, 100L), tuple(Kind.ENTRY, 302L))
                .filteredOn(one -> one.toList().getFirst() == Kind.ENTRY)
                .hasSize(2);
    }

    @Test
    void a_row_slipped_in_with_an_old_date_is_not_counted_by_the_head() {
        log.tamper("""
                insert into ledger_entry select 700, 'resolution/9', 0, type, gen_random_uuid(),
                recorded_at - interval '1 year', community, entry, leaf from ledger_entry where position = 10""");
        found(Kind.ROW_UNCOUNTED, 700, "resolution/9", "position");
    }

    @Test
    void a_row_slipped_in_with_an_old_date_and_counted_is_told_by_its_date_and_by_its_stream() {
        var entry = AuditedLog.entry(10);
        var grown = frontier().append(List.of(TreeHash.ofLeaf(entry)));
        log.tamper("""
                insert into ledger_entry select 700, 'resolution/9', 5, type, event_id, recorded_at, community, entry, leaf
                from ledger_entry where position = 10""");
        head(grown);
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position, Finding::stream, Finding::part)
                .contains(
                        tuple(Kind.TIME, 700L, "resolution/9", "recorded_at"),
                        tuple(Kind.SEQUENCE, 700L, "resolution/9", "seq"),
                        tuple(Kind.COLUMN, 700L, "resolution/9", "stream"));
    }

    @Test
    void a_column_that_says_something_else_than_the_entry_is_found() {
        log.tamper("update ledger_entry set community = '510402001003' where position = 301");
        found(Kind.COLUMN, 301, "resolution/1", "community");
        log.tamper("update ledger_entry set community = '510402001002' where position = 301");
        log.tamper("update ledger_entry set recorded_at = recorded_at - interval '1 second' where position = 650");
        found(Kind.COLUMN, 650, "resolution/0", "recorded_at");
    }

    @Test
    void every_column_of_the_head_is_compared() {
        log.tamper("update ledger_head set root = set_byte(root, 3, 1)");
        found(Kind.HEAD, Finding.NO_POSITION, "", "root");
        head(frontier());
        log.tamper("update ledger_head set size = 701");
        found(Kind.HEAD, Finding.NO_POSITION, "", "size");
        head(frontier());
        log.tamper("update ledger_head set frontier = set_byte(frontier, 20, get_byte(frontier, 20) # 1)");
        found(Kind.HEAD, Finding.NO_POSITION, "", "frontier");
    }

    @Test
    void a_database_put_back_to_yesterday_is_smaller_than_what_was_signed() {
        log.tamper("delete from ledger_entry where position >= 500");
        head(edge(500));
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::part, Finding::stands, Finding::expected)
                .contains(
                        tuple(Kind.CHECKPOINT, "checkpoint", "500", "600"),
                        tuple(Kind.CHECKPOINT, "log.signed", "500", "600"))
                .hasSize(2);
    }

    @Test
    void a_tile_and_a_bundle_that_were_changed_are_named_by_their_path() throws Exception {
        spoil(new TilePath(0, 1, 256), 45 * 32);
        found(Kind.PUBLISHED_FILE, 256 + 45, "", "tile/0/001");
        mend(new TilePath(0, 1, 256), 45 * 32);
        spoil(new TilePath(TilePath.ENTRIES, 1, 256), 10);
        found(Kind.PUBLISHED_FILE, 256, "", "tile/entries/001");
        mend(new TilePath(TilePath.ENTRIES, 1, 256), 10);
        spoil(new TilePath(0, 2, 88), 5);
        found(Kind.PUBLISHED_FILE, 512, "", "tile/0/002.p/88");
        mend(new TilePath(0, 2, 88), 5);
        spoil(new TilePath(1, 0, 2), 32);
        found(Kind.PUBLISHED_FILE, 256, "", "tile/1/000.p/2");
    }

    @Test
    void an_attachment_that_is_gone_or_has_other_bytes_is_found_at_the_entry_that_names_it() throws Exception {
        var gone = log.shelf().placeOf(AuditedLog.sha256(AuditedLog.attachment(150)));
        Files.delete(gone);
        found(Kind.ATTACHMENT, 150, "resolution/0", gone.getFileName().toString());
        Files.writeString(gone, "other");
        found(Kind.ATTACHMENT, 150, "resolution/0", gone.getFileName().toString());
    }

    @Test
    void a_daily_tally_is_counted_again() {
        tallied(690);
        assertThat(log.audit()).isEmpty();
        tallied(689);
        found(Kind.TALLY, 690, "resolution/0", "facts");
    }

    @Test
    void entries_that_no_tally_counts_for_more_than_two_days_are_told_and_accuse_nobody() {
        recordedLast(Duration.ofDays(2));
        assertThat(log.audit()).isEmpty();
        recordedLast(Duration.ofDays(2).plusMillis(1));
        found(Kind.UNCHECKED, 0, "resolution/0", "ledger.tallied.v1");
        tallied(690);
        assertThat(log.audit()).as("691 came after the first").isEmpty();
        recordedLast(Duration.ofDays(3));
        found(Kind.UNCHECKED, 691, "resolution/1", "ledger.tallied.v1");
    }

    /// The last entry, that much later than the first.
    private void recordedLast(Duration later) {
        var end = log.rows.queryForObject("select max(position) from ledger_entry", Long.class);
        var first = log.rows.queryForObject(
                "select recorded_at from ledger_entry where position = 0", java.time.OffsetDateTime.class);
        var at = new java.time.format.DateTimeFormatterBuilder()
                .appendInstant(3)
                .toFormatter()
                .format(first.toInstant().plus(later));
        var entry = new String(AuditedLog.entry(end), StandardCharsets.UTF_8)
                .replaceFirst("\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"" + at + "\"");
        log.tamper(
                "update ledger_entry set entry = ?, recorded_at = cast(? as timestamptz) where position = ?",
                entry.getBytes(StandardCharsets.UTF_8),
                at,
                end);
        log.rehash();
    }

    @Test
    void a_tally_whose_last_part_is_missing_at_the_end_is_found() {
        var end = log.rows.queryForObject("select max(position) from ledger_entry", Long.class);
        var entry = new String(AuditedLog.entry(end), StandardCharsets.UTF_8)
                .replace("\"community\":\"510402001002\",", "")
                .replace(
                        "{\"n\":%d}".formatted(end),
                        "{\"communities\":{\"510402001002\":%1$d},\"until\":\"510402001002\",\"upTo\":%1$d}"
                                .formatted(end))
                .replace("x.v1", "ledger.tallied.v1");
        log.tamper(
                "update ledger_entry set community = null, type = 'ledger.tallied.v1', entry = ? where position = ?",
                entry.getBytes(StandardCharsets.UTF_8),
                end);
        log.rehash();
        found(Kind.TALLY, end, "", "facts");
    }

    /// The entry at 690 says how many there are before it; of itself the ledger speaks for no community.
    private void tallied(int count) {
        var entry = new String(AuditedLog.entry(690), StandardCharsets.UTF_8)
                .replace("\"community\":\"510402001002\",", "")
                .replace("{\"n\":690}", "{\"communities\":{\"510402001002\":%d},\"upTo\":690}".formatted(count))
                .replace("x.v1", "ledger.tallied.v1");
        log.tamper(
                "update ledger_entry set community = null, type = 'ledger.tallied.v1', entry = ? where position = 690",
                (Object) entry.getBytes(StandardCharsets.UTF_8));
        log.rehash();
    }

    @Test
    void a_published_file_that_is_gone_is_named() throws Exception {
        Files.delete(log.folder().resolve("tile/entries/000"));
        found(Kind.PUBLISHED_FILE, 0, "", "tile/entries/000");
    }

    @Test
    void a_history_exchanged_whole_differs_from_what_was_signed() throws Exception {
        var lie = AuditedLog.entry(9_301);
        log.tamper("update ledger_entry set entry = ?, leaf = ? where position = 301", lie, TreeHash.ofLeaf(lie));
        var folder = new StaticFolder(disk.resolve("forged"));
        var entries = new ArrayList<byte[]>();
        for (var position = 0; position < 600; position++)
            entries.add(position == 301 ? lie : AuditedLog.entry(position));
        folder.append(0, entries);
        log.exchange(disk.resolve("forged"));
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position, Finding::part)
                .contains(tuple(Kind.CHECKPOINT, 599L, "checkpoint"), tuple(Kind.CHECKPOINT, 599L, "log.signed"));
    }

    private Frontier frontier() {
        return edge(700);
    }

    private static Frontier edge(int size) {
        var leaves = new ArrayList<byte[]>();
        for (var position = 0; position < size; position++) leaves.add(TreeHash.ofLeaf(AuditedLog.entry(position)));
        return Frontier.empty().append(leaves);
    }

    private void head(Frontier edge) {
        log.tamper("update ledger_head set size = ?, root = ?, frontier = ?", edge.size(), edge.root(), edge.toBytes());
    }

    private void swap(long one, long other) {
        log.tamper("alter table ledger_entry drop constraint ledger_entry_position_check");
        log.tamper("update ledger_entry set position = -1 where position = ?", one);
        log.tamper("update ledger_entry set position = ? where position = ?", one, other);
        log.tamper("update ledger_entry set position = ? where position = -1", other);
    }

    private void spoil(TilePath path, int at) throws Exception {
        var file = log.folder().resolve(path.toString());
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private void mend(TilePath path, int at) throws Exception {
        spoil(path, at);
        assertThat(log.audit()).isEmpty();
    }

    private void found(Kind kind, long position, String stream, String part) {
        assertThat(log.audit())
                .extracting(Finding::kind, Finding::position, Finding::stream, Finding::part)
                .containsExactly(tuple(kind, position, stream, part));
    }
}
