package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.log.check.SampleLog.ORIGIN;
import static org.gongyi.log.check.SampleLog.entries;
import static org.gongyi.log.check.SampleLog.opened;
import static org.gongyi.log.check.SampleLog.publish;
import static org.gongyi.log.check.SampleLog.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.FolderSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen finds out without us.
class CheckTest {

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
        assertThat(verification().everything()).isEqualTo(new Verification.Verdict(700, 1));
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
    void a_tally_that_does_not_count_what_is_there_is_found() {
        var entries = new ArrayList<>(entries(0, 10));
        entries.add(tally(10, 9));
        publish(folder.resolve("other"), 0, entries);
        refused(
                Cause.TALLY_MISMATCH,
                () -> verification(folder.resolve("other")).everything());
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
