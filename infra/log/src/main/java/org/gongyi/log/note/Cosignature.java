package org.gongyi.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// What a witness says: at that time this was the largest consistent tree it had seen. C2SP
/// tlog-cosignature v1.0.1.
public final class Cosignature {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    private Cosignature() {}

    /// Seconds since 1970 that the witness put into its line, authentic once the line has been verified.
    public static long time(NoteSignature line) {
        if (line.bytes().length != LENGTH)
            throw new Rejected(Cause.BAD_FORM, "a cosignature has %d bytes".formatted(LENGTH));
        return ByteBuffer.wrap(line.bytes()).getLong();
    }

    static byte[] message(long time, String body) {
        return ("cosignature/v1\ntime " + time + '\n' + body).getBytes(UTF_8);
    }

    static byte[] bytes(long time, byte[] signature) {
        return ByteBuffer.allocate(LENGTH).putLong(time).put(signature).array();
    }

    static boolean verifies(byte[] key, String body, byte[] bytes) {
        if (bytes.length != LENGTH) return false;
        var time = ByteBuffer.wrap(bytes).getLong();
        return time >= 0
                && Ed25519.verifies(key, message(time, body), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
    }
}
