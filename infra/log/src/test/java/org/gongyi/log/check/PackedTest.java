package org.gongyi.log.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.tile.Bundle;
import org.junit.jupiter.api.Test;

/// What a receipt brings along comes out as it went in, or is refused with the cause.
class PackedTest {

    private static final byte[] CONTENT = "关于修缮文化广场的决议".repeat(40).getBytes(UTF_8);

    @Test
    void what_is_packed_comes_out_again() {
        var noise = new byte[Packed.LONGEST];
        new Random(3).nextBytes(noise);
        for (var content : new byte[][] {CONTENT, {}, noise})
            assertThat(Packed.unpacked(Packed.of(content))).isEqualTo(content);
        assertThat(Packed.of(CONTENT)).hasSizeLessThan(CONTENT.length / 4);
    }

    @Test
    void the_longest_entry_fits_in_however_json_escapes_it_and_beside_it_what_it_seals() {
        var entry = Canonical.of("\"".repeat(Bundle.LONGEST)).length();
        var sealed = Bundle.LONGEST * 4 / 3;
        assertThat(entry + sealed).isLessThan(Packed.LONGEST);
    }

    @Test
    void a_bomb_is_refused_and_nobody_can_make_one() {
        refused(Cause.TOO_LARGE, () -> Packed.unpacked(digested(deflated(new byte[64 << 20]))));
        refused(Cause.TOO_LARGE, () -> Packed.unpacked(digested(deflated(new byte[Packed.LONGEST + 1]))));
        refused(Cause.TOO_LARGE, () -> Packed.of(new byte[Packed.LONGEST + 1]));
    }

    @Test
    void a_stream_cut_anywhere_is_refused() {
        var stream = deflated(CONTENT);
        for (var i = 0; i < stream.length; i++) {
            var part = Arrays.copyOf(stream, i);
            refused(Cause.BAD_FORM, () -> Packed.unpacked(digested(part)));
        }
    }

    @Test
    void nothing_stands_behind_the_stream() {
        var stream = deflated(CONTENT);
        for (var more : new int[] {1, 5_000})
            refused(Cause.BAD_FORM, () -> Packed.unpacked(digested(Arrays.copyOf(stream, stream.length + more))));
    }

    @Test
    void a_stream_that_wants_a_dictionary_or_is_none_is_refused() {
        var deflater = new Deflater();
        deflater.setDictionary(CONTENT);
        refused(Cause.BAD_FORM, () -> Packed.unpacked(digested(deflated(deflater, CONTENT))));
        refused(Cause.BAD_FORM, () -> Packed.unpacked(digested(deflated(new Deflater(9, true), CONTENT))));
        refused(Cause.BAD_FORM, () -> Packed.unpacked(digested(CONTENT)));
    }

    @Test
    void every_flipped_bit_is_refused() {
        var good = Packed.of(CONTENT);
        for (var i = 0; i < 8 * good.length; i++) {
            var bad = good.clone();
            bad[i / 8] ^= (byte) (1 << i % 8);
            refused(Cause.DIGEST_MISMATCH, () -> Packed.unpacked(bad));
        }
    }

    @Test
    void a_bit_that_means_nothing_to_deflate_is_guarded_by_the_digest_alone() {
        var stream = HexFormat.of().parseHex("789c030000000001");
        var flipped = HexFormat.of().parseHex("789c038000000001");
        assertThat(Packed.unpacked(digested(stream))).isEmpty();
        assertThat(Packed.unpacked(digested(flipped))).isEmpty();
        refused(Cause.DIGEST_MISMATCH, () -> Packed.unpacked(joined(Sha256.of(stream), flipped)));
    }

    private static byte[] digested(byte[] stream) {
        return joined(Sha256.of(stream), stream);
    }

    private static byte[] joined(byte[] digest, byte[] stream) {
        var packed = Arrays.copyOf(digest, digest.length + stream.length);
        System.arraycopy(stream, 0, packed, digest.length, stream.length);
        return packed;
    }

    private static byte[] deflated(byte[] content) {
        return deflated(new Deflater(), content);
    }

    private static byte[] deflated(Deflater how, byte[] content) {
        try (how) {
            how.setInput(content);
            how.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[8_192];
            while (!how.finished()) out.write(part, 0, how.deflate(part));
            return out.toByteArray();
        }
    }

    private static void refused(Cause cause, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }
}
