package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.log.check.SampleLog.ORIGIN;
import static org.gongyi.log.check.SampleLog.entries;
import static org.gongyi.log.check.SampleLog.entry;
import static org.gongyi.log.check.SampleLog.opened;
import static org.gongyi.log.check.SampleLog.part;
import static org.gongyi.log.check.SampleLog.publish;
import static org.gongyi.log.check.SampleLog.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Verification.SetBack;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.FolderSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen finds out without us.
class CheckTest {

    private int logs;

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void a_log_of_seven_hundred_entries() {
        log = folder.resolve("log");
        publish(log, 0, entries(0, 700));
    }

    @Test
    void a_log_in_order_is_found_in_order() {
        assertThat(verification().everything()).isEqualTo(new Verification.Verdict(700, 1, new SetBack(0, -1)));
    }

    @Test
    void every_changed_byte_of_a_bundle_or_tile_is_found() throws IOException {
        for (var name : List.of(
                "tile/entries/000", "tile/entries/002.p/188", "tile/0/000", "tile/0/002.p/188", "tile/1/000.p/2")) {
            var good = Files.readAllBytes(log.resolve(name));
            for (var i = 0; i < good.length; i += Math.max(1, good.length / 150)) {
                var bad = good.clone();
                bad[i] ^= (byte) (1 << i % 8);
                Files.write(log.resolve(name), bad);
                assertThatThrownBy(() -> verification().everything())
                        .as("%s byte %d", name, i)
                        .isInstanceOf(Rejected.class);
            }
            Files.write(log.resolve(name), good);
        }
        verification().everything();
    }

    @Test
    void the_first_bad_position_and_its_stream_are_named() throws IOException {
        var file = log.resolve("tile/entries/001");
        var text = new String(Files.readAllBytes(file), UTF_8);
        assertThat(text).contains("\"n\":300");
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, ISO_8859_1).indexOf("\"n\":300");
        bytes[at + 4]++;
        Files.write(file, bytes);
        assertThatThrownBy(() -> verification().everything())
                .hasMessageContaining("position 300,")
                .hasMessageContaining("resolution/6")
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.why()).isEqualTo(Cause.ENTRY_MISMATCH));
    }

    @Test
    void the_stream_of_an_entry_that_is_no_json_any_more_is_still_named() throws IOException {
        var file = log.resolve("tile/entries/000");
        var bytes = Files.readAllBytes(file);
        assertThat(bytes[2]).isEqualTo((byte) '{');
        bytes[2] = 'X';
        Files.write(file, bytes);
        assertThatThrownBy(() -> verification().everything())
                .hasMessageContaining("position 0, stream \"resolution/0\"");
    }

    @Test
    void a_clock_that_was_set_back_is_told_and_the_log_is_whole_all_the_same() {
        var entries = entries(0, 3);
        for (var time :
                List.of("10:00:00.000", "10:30:00.000", "10:29:00.000", "10:28:59.999", "09:31:00.000", "10:30:01.000"))
            entries.add(entry(7, "2026-03-05T" + time + "Z"));

        assertThat(tallied(entries).setBack()).isEqualTo(new SetBack(2, 6));
    }

    @Test
    void a_time_that_is_none_is_passed_over() {
        assertThat(tallied(List.of(
                                entry(1, "2026-03-05T10:00:00.000Z"),
                                entry(2, "yesterday"),
                                entry(3, "+1000000000-12-31T23:59:59Z")))
                        .setBack())
                .isEqualTo(new SetBack(0, -1));
    }

    @Test
    void a_tally_may_be_recorded_a_few_entries_after_the_last_it_counts() {
        assertThat(tallied(entries(0, 10), tally(10, 10)).tallies()).isEqualTo(1);
        assertThat(tallied(entries(0, 10), tally(7, 7)).tallies()).isEqualTo(1);
        assertThat(tallied(entries(0, 10), tally(0, Map.of())).tallies()).isEqualTo(1);
    }

    @Test
    void a_tally_counts_no_more_than_what_stands_before_it_and_leaves_out_no_more_than_the_window() {
        wrong(entries(0, 10), "position 10", tally(11, 10));
        wrong(entries(0, 10), "position 10", tally(-1, 0));
        var most = new Tallies();
        for (var i = 0; i < Tallies.WINDOW + 1; i++) most.next(i, new Tallies.Counted("c", Optional.empty()));
        var oneShort = new Tallies.Counted("", Optional.of(Map.of("upTo", 0L, "communities", Map.of())));
        assertThatThrownBy(() -> most.next(Tallies.WINDOW + 1, oneShort)).hasMessageContaining("position 1048577");
        var onTheEdge = new Tallies.Counted("", Optional.of(Map.of("upTo", 1L, "communities", Map.of("c", 1L))));
        most.next(Tallies.WINDOW + 1, onTheEdge);
        assertThat(most.checked()).isEqualTo(1);
    }

    @Test
    void a_tally_that_does_not_count_what_is_there_is_found_with_its_position_and_community() {
        wrong(
                entries(0, 10),
                "position 10: its tally says 9 entries of community \"510402001002\", the log holds 10",
                tally(10, 9));
        wrong(entries(0, 10), "says no entries of community \"510402001002\", the log holds 10", tally(10, Map.of()));
        wrong(
                entries(0, 10),
                "says 1 entries of community \"510402001003\", the log holds 0",
                tally(10, Map.of("510402001002", 10, "510402001003", 1)));
    }

    @Test
    void entries_of_no_community_count_up_to_the_position_alone() {
        assertThat(tallied(entries(0, 10), tally(10, 10), tally(11, 10)).tallies())
                .isEqualTo(2);
        wrong(entries(0, 10), "position 11", tally(10, 10), tally(11, 11));
    }

    @Test
    void a_tally_in_parts_is_whole_only_where_each_goes_on_from_the_one_before() {
        var first = part(10, "", "510402001001", Map.of());
        var second = part(10, "510402001001", "510402001002", Map.of("510402001002", 10));
        var third = part(10, "510402001002", "", Map.of());
        assertThat(tallied(entries(0, 10), first, second, third).tallies()).isEqualTo(1);

        wrong(entries(0, 10), "position 11: its tally begins after \"510402001002\"", first, third);
        wrong(entries(0, 10), "position 12: the tally of codes up to 510402001002 is not gone on with", first, second);
        wrong(entries(0, 10), "position 11", first, entry(10), second, third);
        wrong(entries(0, 10), "position 10: its tally begins after \"510402001001\"", second, third);
        wrong(entries(0, 10), "position 11", first, part(9, "510402001001", "", Map.of("510402001002", 9)));
        wrong(entries(0, 10), "says no entries of community", part(10, "", "510402001002", Map.of()), third);
    }

    private Verification.Verdict tallied(List<byte[]> entries, byte[]... more) {
        var all = new ArrayList<>(entries);
        all.addAll(List.of(more));
        var other = folder.resolve("tallied-" + logs++);
        publish(other, 0, all);
        return verification(other).everything();
    }

    private void wrong(List<byte[]> entries, String what, byte[]... more) {
        assertThatThrownBy(() -> tallied(entries, more))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(Cause.TALLY_MISMATCH))
                .hasMessageContaining(what);
    }

    @Test
    void a_log_that_grew_contains_the_one_seen_and_another_history_does_not() {
        var seen = opened(log).checkpoint();
        publish(log, 700, entries(700, 900));
        assertThat(verification().since(seen).entries()).isEqualTo(200);
        refused(Cause.SHRUNK, () -> verification(log).since(new Checkpoint(ORIGIN, 901, new byte[32])));
        refused(Cause.NOT_CONSISTENT, () -> verification(log).since(new Checkpoint(ORIGIN, 700, new byte[32])));
        refused(Cause.FORK, () -> verification(log).since(new Checkpoint(ORIGIN, 900, new byte[32])));
    }

    @Test
    void where_entry_and_leaf_differ_it_is_told_which_of_them_is_not_the_signed_one() throws IOException {
        for (var name : List.of("tile/entries/000", "tile/entries/002.p/188")) {
            flipped(name, 40, Cause.ENTRY_MISMATCH);
        }
        for (var name : List.of("tile/0/000", "tile/0/002.p/188")) {
            flipped(name, 40, Cause.TILE_MISMATCH);
        }
    }

    private void flipped(String name, int at, Cause cause) throws IOException {
        var good = Files.readAllBytes(log.resolve(name));
        var bad = good.clone();
        bad[at] ^= 1;
        Files.write(log.resolve(name), bad);
        refused(cause, () -> verification().everything());
        Files.write(log.resolve(name), good);
    }

    @Test
    void how_far_a_check_is_is_told_up_to_the_last_entry() {
        var told = new ArrayList<Long>();
        new Verification(new FolderSource(log), opened(log).checkpoint(), told::add).everything();
        assertThat(told).isSorted().last().isEqualTo(700L);
    }

    /// `-Dverify.entries=1000000`; the time is printed.
    @Test
    @EnabledIfSystemProperty(named = "verify.entries", matches = "[0-9]+")
    void a_million_entries_are_verified_within_twenty_seconds() {
        var large = folder.resolve("large");
        var total = Long.getLong("verify.entries");
        for (var from = 0L; from < total; from += 100_000)
            publish(large, from, entries(from, Math.min(total, from + 100_000)));
        var start = System.nanoTime();
        var verdict = verification(large).everything();
        var millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("verified " + verdict + " in " + millis + " ms");
        assertThat(millis).isLessThan(20_000);
    }

    private Verification verification() {
        return verification(log);
    }

    private static Verification verification(Path folder) {
        return new Verification(new FolderSource(folder), opened(folder).checkpoint());
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
