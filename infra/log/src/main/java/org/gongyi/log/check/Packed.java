package org.gongyi.log.check;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Sha256;
import org.gongyi.log.TreeHash;

/// How a receipt holds what it brings along: the SHA-256 of a zlib stream (RFC 1950), then that stream. Some bits
/// of deflate mean nothing; by the digest a change of these is refused like every other.
public final class Packed {

    /// Bytes that may be packed: the longest entry, should JSON escape all of it, and as much again for its
    /// disclosures.
    public static final int LONGEST = 1 << 18;

    private static final int PART = 1 << 13;

    private Packed() {}

    /// @throws Rejected TOO_LARGE for what nobody could unpack
    public static byte[] of(byte[] content) {
        if (content.length > LONGEST) throw tooLarge();
        var stream = deflated(content);
        var packed = Arrays.copyOf(Sha256.of(stream), TreeHash.LENGTH + stream.length);
        System.arraycopy(stream, 0, packed, TreeHash.LENGTH, stream.length);
        return packed;
    }

    private static byte[] deflated(byte[] content) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[PART];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
            return out.toByteArray();
        }
    }

    /// @throws Rejected DIGEST_MISMATCH; TOO_LARGE as soon as more comes out than may; BAD_FORM unless one whole
    ///     stream stands there and nothing behind it
    public static byte[] unpacked(byte[] packed) {
        var stream = Arrays.copyOfRange(packed, Math.min(TreeHash.LENGTH, packed.length), packed.length);
        if (!Arrays.equals(Sha256.of(stream), Arrays.copyOf(packed, TreeHash.LENGTH)))
            throw new Rejected(Cause.DIGEST_MISMATCH, "the digest is not that of the stream behind it");
        return inflated(stream);
    }

    private static byte[] inflated(byte[] stream) {
        try (var inflater = new Inflater()) {
            inflater.setInput(stream);
            var out = new byte[LONGEST + 1];
            var length = inflater.inflate(out);
            if (length > LONGEST) throw tooLarge();
            if (!inflater.finished()) throw new Rejected(Cause.BAD_FORM, "the zlib stream is cut");
            if (inflater.getRemaining() > 0) throw new Rejected(Cause.BAD_FORM, "bytes behind the zlib stream");
            return Arrays.copyOf(out, length);
        } catch (DataFormatException broken) {
            throw new Rejected(Cause.BAD_FORM, "no zlib stream: " + broken.getMessage(), broken);
        }
    }

    private static Rejected tooLarge() {
        return new Rejected(Cause.TOO_LARGE, "more than %d bytes are packed in it".formatted(LONGEST));
    }
}
