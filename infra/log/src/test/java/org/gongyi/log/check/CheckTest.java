package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.TileNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What a citizen finds out without us.
class CheckTest {

    private static final String ORIGIN = "example.org/log";
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("log"));
    private static final Policy POLICY = Policy.of(SIGNER.verifier());
    private static final String DISCLOSURE = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("[\"c2FsdHNhbHRzYWx0c2FsdA\",\"facts/name\",\"王秀英\"]".getBytes(UTF_8));

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
    void a_mirror_has_the_same_log_and_goes_on_from_where_it_was() throws IOException {
        var copy = folder.resolve("copy");
        assertThat(new Mirror(new FolderSource(log), copy, POLICY).update()).isEqualTo(700);
        publish(log, 700, entries(700, 900));
        assertThat(new Mirror(new FolderSource(log), copy, POLICY).update()).isEqualTo(200);
        assertThat(new Mirror(new FolderSource(log), copy, POLICY).update()).isZero();
        assertThat(verification(copy).everything()).isEqualTo(verification().everything());
        assertThat(Files.readAllBytes(copy.resolve("tile/0/000")))
                .isEqualTo(Files.readAllBytes(log.resolve("tile/0/000")));
    }

    @Test
    void a_mirror_keeps_nothing_of_a_log_that_left_its_history() {
        var copy = folder.resolve("copy");
        new Mirror(new FolderSource(log), copy, POLICY).update();
        var other = folder.resolve("other");
        publish(other, 0, entries(1, 900));
        refused(Cause.NOT_CONSISTENT, () -> new Mirror(new FolderSource(other), copy, POLICY).update());
        assertThat(verification(copy).everything().entries()).isEqualTo(700);
    }

    @Test
    void a_receipt_shows_the_entry_and_the_values_it_seals() {
        var verdict = Receipt.check(receipt(), POLICY);
        assertThat(verdict.position()).isEqualTo(5);
        assertThat(verdict.text("stream")).isEqualTo("resolution/5");
        assertThat(verdict.disclosed()).containsExactly(new Receipt.Disclosed("facts/name", "王秀英"));
        assertThat(receipt().length).isLessThan(4_000);
    }

    @Test
    void every_flipped_bit_of_a_receipt_is_refused() {
        var good = receipt();
        for (var i = 0; i < good.length * 8; i++) {
            var bad = good.clone();
            bad[i / 8] ^= (byte) (1 << i % 8);
            assertThatThrownBy(() -> Receipt.check(bad, POLICY)).as("bit %d", i).isInstanceOf(Rejected.class);
        }
        for (var cut = 0; cut < good.length; cut++) {
            var part = Arrays.copyOf(good, cut);
            assertThatThrownBy(() -> Receipt.check(part, POLICY))
                    .as("cut at %d", cut)
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void a_receipt_with_a_value_that_the_entry_does_not_seal_is_refused() {
        var hashes = prover().inclusion(6, 700);
        refused(
                Cause.UNKNOWN_DISCLOSURE,
                () -> Receipt.write(6, entry(6), List.of(DISCLOSURE.replace('W', 'X')), hashes, opened(log)));
    }

    @Test
    void a_receipt_of_another_log_is_refused() {
        var other = NoteSigner.generate("example.com/other", KeyType.LOG, new SeededRandom("other"))
                .verifier();
        refused(Cause.WRONG_ORIGIN, () -> Receipt.check(receipt(), Policy.of(other)));
        var impostor = NoteSigner.generate(ORIGIN, KeyType.LOG, new SeededRandom("impostor"))
                .verifier();
        refused(Cause.NO_TRUSTED_SIGNATURE, () -> Receipt.check(receipt(), Policy.of(impostor)));
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

    private byte[] receipt() {
        return Receipt.write(5, entry(5), List.of(DISCLOSURE), prover().inclusion(5, 700), opened(log));
    }

    private Prover prover() {
        return new Prover(new TileNodes(new FolderSource(log), 700));
    }

    private Verification verification() {
        return verification(log);
    }

    private static Verification verification(Path folder) {
        return new Verification(new FolderSource(folder), opened(folder).checkpoint());
    }

    private static SignedCheckpoint opened(Path folder) {
        return POLICY.open(new FolderSource(folder).checkpoint());
    }

    private static void publish(Path folder, long old, List<byte[]> entries) {
        var log = new StaticFolder(folder);
        var root = log.append(old, entries);
        var signed = SIGNER.sign(new Checkpoint(ORIGIN, old + entries.size(), root));
        log.publish(SignedCheckpoint.open(signed.toBytes(), SIGNER.verifier()));
    }

    /// Position 500 is a tally.
    private static List<byte[]> entries(long from, long to) {
        var entries = new ArrayList<byte[]>();
        for (var i = from; i < to; i++) entries.add(i == 500 && from == 0 ? tally(500, 500) : entry(i));
        return entries;
    }

    private static byte[] entry(long i) {
        return """
                {"by":{"office":"supervision-committee","person":"p-1"},"checks":[],"community":"510402001002",\
                "facts":{"n":%d,"title":"关于修缮文化广场的决议"},"hash":"sha-256","late":false,\
                "occurredOn":"2026-03-05","sealed":["%s"],"seq":%d,"stream":"resolution/%d",\
                "type":"resolution.adopted.v1","v":1}""".formatted(i, Receipt.digest(DISCLOSURE), i % 7, i % 7).getBytes(UTF_8);
    }

    private static byte[] tally(long position, long counted) {
        return """
                {"facts":{"communities":{"510402001002":%d},"upTo":%d},"type":"ledger.tallied.v1","v":1}""".formatted(counted, position).getBytes(UTF_8);
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
