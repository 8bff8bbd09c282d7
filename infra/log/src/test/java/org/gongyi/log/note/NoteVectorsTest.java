package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The public vectors of notes, keys, checkpoints and cosignatures.
class NoteVectorsTest {

    @TestFactory
    Stream<DynamicTest> every_note_is_accepted_or_refused_as_its_source_says() {
        return Vectors.list(Vectors.json("notes.json")).stream()
                .map(json -> DynamicTest.dynamicTest(json.get("name").asString(), () -> {
                    var known = Vectors.list(json.get("vkeys")).stream()
                            .map(key -> VerifierKey.parse(key.asString()))
                            .toList();
                    var bytes = json.get("note").asString().getBytes(UTF_8);
                    if (!json.get("accept").asBoolean()) {
                        assertThatThrownBy(() -> SignedNote.parse(bytes).verified(known))
                                .isInstanceOf(Rejected.class);
                        return;
                    }
                    var note = SignedNote.parse(bytes);
                    assertThat(note.verified(known))
                            .extracting(VerifierKey::name)
                            .containsExactlyElementsOf(Vectors.list(json.get("verified_key_names")).stream()
                                    .map(name -> name.asString())
                                    .toList());
                    assertThat(note.toBytes()).isEqualTo(bytes);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_key() {
        var json = Vectors.json("vkeys.json");
        return Stream.concat(
                Vectors.list(json.get("accept")).stream()
                        .map(key -> key.asString().split(" ")[0])
                        .map(key -> DynamicTest.dynamicTest(
                                key, () -> assertThat(VerifierKey.parse(key)).hasToString(key))),
                Vectors.list(json.get("reject")).stream()
                        .map(key -> DynamicTest.dynamicTest(
                                key.asString(),
                                () -> assertThatThrownBy(() -> VerifierKey.parse(key.asString()))
                                        .isInstanceOf(Rejected.class))));
    }

    @TestFactory
    Stream<DynamicTest> every_checkpoint_body() {
        var json = Vectors.json("checkpoint-bodies.json");
        return Stream.concat(
                Vectors.list(json.get("accept")).stream()
                        .map(body -> DynamicTest.dynamicTest(
                                body.asString(),
                                () -> assertThat(Checkpoint.parse(body.asString())
                                                .body())
                                        .isEqualTo(body.asString()))),
                Vectors.list(json.get("reject")).stream()
                        .map(body -> DynamicTest.dynamicTest(
                                body.asString(),
                                () -> assertThatThrownBy(() -> Checkpoint.parse(body.asString()))
                                        .isInstanceOf(Rejected.class))));
    }

    @TestFactory
    Stream<DynamicTest> every_policy() {
        var json = Vectors.json("policies.json");
        return Stream.concat(
                Vectors.list(json.get("accept")).stream()
                        .map(policy -> DynamicTest.dynamicTest(
                                policy.get("why").asString(),
                                () -> assertThat(Policy.parse(policy.get("text")
                                                        .asString()
                                                        .getBytes(UTF_8))
                                                .witnesses())
                                        .extracting(Policy.Witness::name)
                                        .containsExactlyElementsOf(Vectors.list(policy.get("witnesses")).stream()
                                                .map(name -> name.asString())
                                                .toList()))),
                Vectors.list(json.get("reject")).stream()
                        .map(policy -> DynamicTest.dynamicTest(
                                policy.get("why").asString(),
                                () -> assertThatThrownBy(() -> Policy.parse(
                                                policy.get("text").asString().getBytes(UTF_8)))
                                        .isInstanceOf(Rejected.class))));
    }

    @Test
    void checkpoints_of_tessera_at_every_size_verify() {
        var key = VerifierKey.parse(Vectors.text("tessera-log/vkey.txt").strip());
        for (var size = 0; size <= 15; size++)
            assertThat(SignedCheckpoint.open(Vectors.bytes("tessera-log/checkpoint." + size), key)
                            .checkpoint()
                            .size())
                    .isEqualTo(size);
    }

    @Test
    void a_cosignature_beside_a_line_of_an_unknown_type_verifies_and_tells_its_time() {
        var note = SignedNote.parse(Vectors.bytes("sunlight-witness/checkpoint"));
        var witness = VerifierKey.parse(
                Vectors.text("sunlight-witness/witness.vkey.txt").strip());
        assertThat(note.verified(List.of(witness))).containsExactly(witness);
        assertThat(Cosignature.time(note.signatures().getLast())).isEqualTo(1_767_139_200);
    }

    @Test
    void a_mirror_cosigned_a_checkpoint_that_its_log_did_not_sign() {
        var note = SignedNote.parse(Vectors.bytes("sunlight-mirror/checkpoint"));
        var mirror = VerifierKey.parse(
                Vectors.text("sunlight-mirror/mirror.vkey.txt").strip());
        assertThat(note.verified(List.of(mirror))).containsExactly(mirror);
    }

    @Test
    void one_flipped_byte_in_a_checkpoint_is_refused() {
        var key = VerifierKey.parse(Vectors.text("own-70000/vkey.txt").strip());
        var bytes = Vectors.bytes("own-70000/checkpoint");
        for (var i = 0; i < bytes.length; i++) {
            for (var bit = 0; bit < 8; bit++) {
                var bad = bytes.clone();
                bad[i] ^= (byte) (1 << bit);
                assertThatThrownBy(() -> SignedCheckpoint.open(bad, key))
                        .as("byte %d bit %d", i, bit)
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                refusal -> assertThat(refusal.why())
                                        .isIn(
                                                Cause.BAD_TEXT,
                                                Cause.BAD_FORM,
                                                Cause.BAD_NUMBER,
                                                Cause.BAD_BASE64,
                                                Cause.BAD_KEY,
                                                Cause.BAD_SIGNATURE,
                                                Cause.NO_TRUSTED_SIGNATURE,
                                                Cause.BAD_HASH_LENGTH,
                                                Cause.WRONG_ORIGIN));
            }
        }
    }

    @Test
    void each_way_to_write_a_checkpoint_badly_has_its_cause() {
        var root = "TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=";
        refused(Cause.BAD_NUMBER, "Log\n007\n" + root + "\n");
        refused(Cause.BAD_NUMBER, "Log\n+7\n" + root + "\n");
        refused(Cause.BAD_NUMBER, "Log\n٧\n" + root + "\n");
        refused(Cause.BAD_NUMBER, "Log\n9223372036854775808\n" + root + "\n");
        refused(Cause.BAD_TEXT, "Log\r\n7\n" + root + "\n");
        refused(Cause.BAD_TEXT, "Lo\u00a0g\n7\n" + root + "\n");
        refused(Cause.BAD_BASE64, "Log\n7\n" + root.replace("b0=", "b1=") + "\n");
        refused(Cause.BAD_BASE64, "Log\n7\n" + root.replace("=", "") + "\n");
        refused(Cause.BAD_HASH_LENGTH, "Log\n7\nAAAA\n");
        refused(Cause.BAD_FORM, "Log\n7\n" + root);
    }

    private static void refused(Cause cause, String body) {
        assertThatThrownBy(() -> Checkpoint.parse(body))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
