package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.log.check.SampleLog.DISCLOSURE;
import static org.gongyi.log.check.SampleLog.ORIGIN;
import static org.gongyi.log.check.SampleLog.POLICY;
import static org.gongyi.log.check.SampleLog.SIGNER;
import static org.gongyi.log.check.SampleLog.entry;
import static org.gongyi.log.check.SampleLog.opened;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.Vectors;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.OfflineProof;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.TileNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a resident takes home.
class ReceiptTest {

    @TempDir
    private Path log;

    @BeforeEach
    void a_log_of_seven_hundred_entries() {
        SampleLog.publish(log, 0, SampleLog.entries(0, 700));
    }

    @Test
    void a_receipt_shows_the_entry_and_the_values_it_seals() {
        var verdict = Receipt.check(receipt(), POLICY);
        assertThat(verdict.position()).isEqualTo(5);
        assertThat(verdict.bytes()).isEqualTo(entry(5));
        assertThat(verdict.text("stream")).isEqualTo("resolution/5");
        assertThat(verdict.disclosed()).containsExactly(new Receipt.Disclosed("facts/name", "王秀英"));
    }

    @Test
    void a_receipt_of_a_large_log_with_three_witnesses_stays_below_four_thousand_bytes() {
        var adopted = Vectors.resource("entries/resolution.adopted.v1.json");
        assertThat(adopted).hasSizeGreaterThan(1_590);
        var folder = log.resolve("large");
        var entries = LongStream.range(0, 70_000)
                .mapToObj(i -> i == 31_337 ? adopted : Long.toString(i).getBytes(UTF_8))
                .toList();
        var root = new StaticFolder(folder).append(0, entries);
        var checkpoint = new Checkpoint(ORIGIN, 70_000, root);
        var cosigned = SignedCheckpoint.open(SIGNER.sign(checkpoint).toBytes(), SIGNER.verifier())
                .with(Stream.of("w1", "w2", "w3")
                        .map(name -> NoteSigner.generate(
                                        "witness.example/" + name, KeyType.COSIGNATURE, new SeededRandom(name))
                                .cosign(checkpoint, 1_800_000_000))
                        .toList());
        var hashes = new Prover(new TileNodes(new FolderSource(folder), 70_000)).inclusion(31_337, 70_000);

        var receipt = Receipt.write(31_337, adopted, List.of(), hashes, cosigned);
        assertThat(Receipt.check(receipt, POLICY).bytes()).isEqualTo(adopted);
        assertThat(receipt).hasSizeLessThan(4_000);
    }

    @Test
    void every_flipped_byte_of_a_receipt_is_refused() {
        var good = receipt();
        for (var i = 0; i < good.length; i++) {
            var bad = good.clone();
            bad[i] ^= (byte) (1 << i % 8);
            assertThatThrownBy(() -> Receipt.check(bad, POLICY))
                    .as("byte %d", i)
                    .isInstanceOf(Rejected.class);
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
        var forged = extra("{\"disclosures\":[\"WyJhIiwiYiIsMV0\"],\"entry\":%s}".formatted(quoted(entry(5))));
        refused(Cause.UNKNOWN_DISCLOSURE, () -> Receipt.check(forged, POLICY));
    }

    @Test
    void whoever_may_have_a_value_gets_the_same_proof_with_its_disclosure() {
        var without = Receipt.write(5, entry(5), List.of(), prover().inclusion(5, 700), opened(log));
        var with = Receipt.opening(without, List.of(DISCLOSURE));
        assertThat(with).isEqualTo(receipt());
        assertThat(Receipt.opening(with, List.of())).isEqualTo(without);
        assertThat(Receipt.check(without, POLICY).disclosed()).isEmpty();
    }

    @Test
    void no_disclosure_with_one_bit_changed_is_put_into_a_receipt() {
        var good = DISCLOSURE.getBytes(UTF_8);
        for (var i = 0; i < good.length; i++)
            for (var bit = 0; bit < 7; bit++) {
                var bad = good.clone();
                bad[i] ^= (byte) (1 << bit);
                refused(Cause.UNKNOWN_DISCLOSURE, () -> Receipt.opening(receipt(), List.of(new String(bad, UTF_8))));
            }
    }

    @Test
    void what_stands_beside_the_proof_has_one_way_only_to_be_written() {
        var entry = quoted(entry(5));
        assertThat(Receipt.check(extra("{\"disclosures\":[],\"entry\":" + entry + "}"), POLICY)
                        .bytes())
                .isEqualTo(entry(5));
        for (var other : List.of(
                "{\"disclosures\":[], \"entry\":" + entry + "}",
                "{\"entry\":" + entry + ",\"disclosures\":[]}",
                "{\"disclosures\":[],\"entry\":" + entry + ",\"more\":1}",
                "{\"disclosures\":[],\"entry\":" + entry.replace("/", "\\/") + "}",
                "{\"disclosures\":[1],\"entry\":" + entry + "}",
                "{\"entry\":" + entry + "}",
                "[]",
                "")) refused(Cause.BAD_FORM, () -> Receipt.check(extra(other), POLICY));
    }

    @Test
    void what_stands_beside_the_proof_uncompressed_is_refused() {
        var json = "{\"disclosures\":[],\"entry\":" + quoted(entry(5)) + "}";
        refused(Cause.DIGEST_MISMATCH, () -> Receipt.check(beside(json.getBytes(UTF_8)), POLICY));
        refused(Cause.DIGEST_MISMATCH, () -> Receipt.check(beside(new byte[0]), POLICY));
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

    @Test
    void a_proof_under_a_later_checkpoint_than_it_was_made_for_is_refused() {
        var hashes = prover().inclusion(5, 700);
        SampleLog.publish(log, 700, SampleLog.entries(700, 1_200));
        var moved = Receipt.write(5, entry(5), List.of(), hashes, opened(log));
        refused(Cause.PROOF_LENGTH, () -> Receipt.check(moved, POLICY));
    }

    @Test
    void a_proof_that_others_made_is_held_against_an_entry_given_beside_it() {
        var policy =
                Policy.of(VerifierKey.parse(Vectors.text("own-70000/vkey.txt").strip()));
        var proof = Vectors.bytes("own-70000/sample-cosigned.tlog-proof");
        var leaf = Vectors.bytes("own-70000/sample.leaf");
        assertThat(Receipt.check(proof, leaf, policy).position()).isEqualTo(31_337);
        refused(Cause.BAD_FORM, () -> Receipt.check(proof, policy));
        refused(Cause.ROOT_MISMATCH, () -> Receipt.check(proof, entry(5), policy));
        assertThat(Receipt.check(receipt(), entry(5), POLICY).disclosed()).hasSize(1);
        refused(Cause.ENTRY_MISMATCH, () -> Receipt.check(receipt(), entry(6), POLICY));
    }

    @Test
    void a_value_of_any_shape_is_shown_as_it_would_stand_in_an_entry() {
        var value = "{\"a\":[1,-2,true,null,\"\\\"\\\\\\n\\u0001\"],\"b\":{},\"c\":[]}";
        assertThat(new Receipt.Disclosed("facts", Json.parse(value)).json()).isEqualTo(value);
        for (var number : List.of("007", "-0", "1.0", "1e3", "--1", "9223372036854775808"))
            refused(Cause.BAD_FORM, () -> Json.parse(number));
    }

    private byte[] receipt() {
        return Receipt.write(5, entry(5), List.of(DISCLOSURE), prover().inclusion(5, 700), opened(log));
    }

    private byte[] extra(String text) {
        return beside(Packed.of(text.getBytes(UTF_8)));
    }

    private byte[] beside(byte[] extra) {
        var proof = OfflineProof.parse(receipt());
        return new OfflineProof(Optional.of(extra), 5, proof.hashes(), proof.checkpoint()).toBytes();
    }

    private static String quoted(byte[] entry) {
        return Canonical.of(new String(entry, UTF_8));
    }

    private Prover prover() {
        return new Prover(new TileNodes(new FolderSource(log), 700));
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
