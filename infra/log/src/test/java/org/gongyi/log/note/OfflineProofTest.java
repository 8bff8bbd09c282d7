package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Vectors;
import org.junit.jupiter.api.Test;

/// What a resident takes home, and which witnesses it must name.
class OfflineProofTest {

    private static final VerifierKey LOG =
            VerifierKey.parse(Vectors.text("own-70000/vkey.txt").strip());
    private static final String WITNESS =
            Vectors.text("own-70000/witness.vkey.txt").strip();
    private static final byte[] PROOF = Vectors.bytes("own-70000/sample-cosigned.tlog-proof");
    private static final byte[] LEAF = TreeHash.ofLeaf(Vectors.bytes("own-70000/sample.leaf"));

    @Test
    void every_proof_of_the_vectors_is_read_or_refused() {
        var json = Vectors.json("tlog-proof.json");
        for (var row : Vectors.list(json.get("accept"))) {
            var bytes = row.get("text").asString().getBytes(UTF_8);
            var proof = OfflineProof.parse(bytes);
            assertThat(proof.index()).isEqualTo(row.get("index").asLong());
            assertThat(proof.hashes()).hasSize(row.get("hashes").asInt());
            assertThat(proof.toBytes()).isEqualTo(bytes);
        }
        for (var row : Vectors.list(json.get("reject")))
            assertThatThrownBy(() -> OfflineProof.parse(row.asString().getBytes(UTF_8)))
                    .as(row.asString())
                    .isInstanceOf(Rejected.class);
    }

    @Test
    void a_cosigned_proof_of_seventy_thousand_entries_verifies_offline() {
        var policy = Policy.parse(
                "log %s\nwitness w %s\nquorum w\n".formatted(LOG, WITNESS).getBytes(UTF_8));
        var signed = OfflineProof.parse(PROOF).verified(LEAF, LOG);
        assertThat(signed.checkpoint().size()).isEqualTo(70_000);
        assertThat(policy.cosigners(policy.open(signed.toBytes())))
                .containsExactly(VerifierKey.parse(WITNESS).cosigner());
    }

    @Test
    void one_flipped_bit_anywhere_in_a_proof_is_refused_with_its_cause() {
        var policy = Policy.parse(
                "log %s\nwitness w %s\nquorum w\n".formatted(LOG, WITNESS).getBytes(UTF_8));
        var causes = new TreeSet<Cause>();
        for (var i = 0; i < PROOF.length; i++) {
            var bad = PROOF.clone();
            bad[i] ^= (byte) (1 << i % 8);
            assertThatThrownBy(() -> policy.open(
                            OfflineProof.parse(bad).verified(LEAF, LOG).toBytes()))
                    .as("byte %d", i)
                    .isInstanceOfSatisfying(Rejected.class, refusal -> causes.add(refusal.why()));
        }
        assertThat(causes)
                .contains(
                        Cause.BAD_FORM,
                        Cause.BAD_TEXT,
                        Cause.BAD_BASE64,
                        Cause.ROOT_MISMATCH,
                        Cause.BAD_SIGNATURE,
                        Cause.WRONG_ORIGIN);
    }

    @Test
    void hashes_swapped_or_another_entry_are_refused() {
        var proof = OfflineProof.parse(PROOF);
        var swapped = new ArrayList<>(proof.hashes());
        Collections.swap(swapped, 3, 4);
        refused(
                Cause.ROOT_MISMATCH,
                () -> new OfflineProof(proof.extra(), proof.index(), swapped, proof.checkpoint()).verified(LEAF, LOG));
        refused(Cause.ROOT_MISMATCH, () -> proof.verified(TreeHash.ofLeaf(new byte[0]), LOG));
        refused(
                Cause.PROOF_LENGTH,
                () -> new OfflineProof(
                                proof.extra(), proof.index(), proof.hashes().subList(0, 16), proof.checkpoint())
                        .verified(LEAF, LOG));
    }

    @Test
    void a_quorum_counts_each_witness_once_and_not_one_less() {
        var keys = List.of(key("a"), key("b"), key("c"));
        var policy = Policy.parse(
                """
                # city
                log %s https://example.com/log
                witness a %s http://a.example/
                witness b %s
                witness c %s
                group two 2 a b c
                quorum two
                """.formatted(LOG, keys.get(0), keys.get(1), keys.get(2)).getBytes(UTF_8));
        assertThat(policy.quorum().reachedBy(Set.of(keys.get(0)))).isFalse();
        assertThat(policy.quorum().reachedBy(Set.of(keys.get(0), key("d")))).isFalse();
        assertThat(policy.quorum().reachedBy(Set.of(keys.get(0), keys.get(2)))).isTrue();
        assertThat(policy.witnesses().getFirst().url())
                .hasValueSatisfying(url -> assertThat(url.getHost()).isEqualTo("a.example"));
    }

    /// Whoever holds one key could reach a quorum of two alone.
    @Test
    void one_key_under_two_names_is_refused_as_a_witness_and_as_a_log() {
        var again = VerifierKey.of("other.example/w", KeyType.COSIGNATURE, raw(key("a")));
        refused(
                Cause.BAD_KEY,
                () -> Policy.parse("witness a %s\nwitness b %s\ngroup g 2 a b\nquorum g\n"
                        .formatted(key("a"), again)
                        .getBytes(UTF_8)));
        var other = VerifierKey.of("other.example/log", KeyType.LOG, raw(LOG));
        refused(
                Cause.BAD_KEY,
                () -> Policy.parse(
                        "log %s\nlog %s\nquorum none\n".formatted(LOG, other).getBytes(UTF_8)));
    }

    private static byte[] raw(VerifierKey key) {
        var typed = Base64.getDecoder().decode(key.toString().split("\\+", 3)[2]);
        return Arrays.copyOfRange(typed, 1, typed.length);
    }

    @Test
    void tabs_and_every_octet_above_ascii_may_stand_in_a_policy_and_no_other_control_character() {
        var policy = Policy.parse("\t# ÿþ\u0085\n \twitness\t监\u3000会 \t %s\t\nquorum 监\u3000会\n"
                .formatted(key("a"))
                .getBytes(UTF_8));
        assertThat(policy.witnesses().getFirst().name()).isEqualTo("监\u3000会");
        assertThat(policy.quorum()).isEqualTo(new Policy.Quorum.One(key("a")));

        var latin = "# caf\u00e9\nwitness \u00e9 %s\nwitness \u00e8 %s\nquorum \u00e8\n".formatted(key("a"), key("b"));
        assertThat(Policy.parse(latin.getBytes(ISO_8859_1)).quorum()).isEqualTo(new Policy.Quorum.One(key("b")));

        for (var control : List.of("\r", "\u000b", "\u007f", "\u0000"))
            refused(Cause.BAD_TEXT, () -> Policy.parse(("quorum none" + control + "\n").getBytes(UTF_8)));
        refused(Cause.BAD_FORM, () -> Policy.parse("\u3000quorum none\n".getBytes(UTF_8)));
    }

    @Test
    void a_checkpoint_without_the_quorum_is_refused() {
        var policy = Policy.parse(
                "log %s\nwitness w %s\nquorum w\n".formatted(LOG, WITNESS).getBytes(UTF_8));
        refused(Cause.NO_QUORUM, () -> policy.open(Vectors.bytes("own-70000/checkpoint")));
        assertThat(Policy.of(LOG)
                        .open(Vectors.bytes("own-70000/checkpoint"))
                        .checkpoint()
                        .size())
                .isEqualTo(70_000);
    }

    @Test
    void a_policy_that_says_two_things_or_nothing_is_refused() {
        var witness = "witness a " + key("a") + "\n";
        for (var text : List.of(
                "",
                "log " + LOG + "\n",
                "quorum a\n",
                witness + witness + "quorum a\n",
                witness + "group g 2 a\nquorum g\n",
                witness + "group g 0 a\nquorum g\n",
                witness + "group g 1 a a\nquorum g\n",
                witness + "group g all a b\nquorum g\n",
                witness + "quorum a\nquorum a\n",
                "log " + key("x") + "\nquorum none\n",
                "log " + LOG + " file:///etc/passwd\nquorum none\n",
                "log " + LOG + " ht!tp:// \nquorum none\n",
                "other\n"))
            assertThatThrownBy(() -> Policy.parse(text.getBytes(UTF_8)))
                    .as(text)
                    .isInstanceOf(Rejected.class);
        assertThat(Policy.parse(("log " + LOG + "\nquorum none\n").getBytes(UTF_8))
                        .quorum())
                .isEqualTo(new Policy.Quorum.None());
    }

    @Test
    void a_secret_key_is_read_back_and_signs_what_its_public_half_verifies() {
        var signer = NoteSigner.generate("example.org/log", KeyType.LOG, new SecureRandom());
        var read = NoteSigner.parse(signer.secret());
        assertThat(read.verifier()).isEqualTo(signer.verifier());
        var note = read.sign(new Checkpoint("example.org/log", 0, TreeHash.ofNothing()));
        assertThat(SignedCheckpoint.open(note.toBytes(), signer.verifier())
                        .checkpoint()
                        .size())
                .isZero();
        refused(Cause.BAD_KEY, () -> NoteSigner.parse(signer.secret().replace("example.org/log", "example.com/log")));
    }

    private static VerifierKey key(String name) {
        return NoteSigner.generate(name, KeyType.COSIGNATURE, new SeededRandom(name))
                .verifier();
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
