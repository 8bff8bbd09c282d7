package org.gongyi.log.tile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// Entries one after the other, each after its length in two bytes.
public final class Bundle {

    /// Bytes that an entry may have.
    public static final int LONGEST = 65_535;

    private Bundle() {}

    /// @param width as the path says
    /// @throws Rejected unless the bytes are exactly so many entries
    public static List<byte[]> parse(byte[] bytes, int width) {
        var in = ByteBuffer.wrap(bytes);
        var entries = new ArrayList<byte[]>(width);
        for (var i = 0; i < width; i++) {
            if (in.remaining() < Short.BYTES) throw new Rejected(Cause.BAD_FORM, "the bundle ends before entry " + i);
            var length = Short.toUnsignedInt(in.getShort());
            if (length > in.remaining()) throw new Rejected(Cause.BAD_FORM, "the bundle ends within entry " + i);
            var entry = new byte[length];
            in.get(entry);
            entries.add(entry);
        }
        if (in.hasRemaining()) throw new Rejected(Cause.BAD_FORM, "the bundle goes on beyond entry " + width);
        return entries;
    }

    public static byte[] toBytes(List<byte[]> entries) {
        var out = ByteBuffer.allocate(
                entries.stream().mapToInt(entry -> Short.BYTES + length(entry)).sum());
        for (var entry : entries) out.putShort((short) entry.length).put(entry);
        return out.array();
    }

    private static int length(byte[] entry) {
        if (entry.length > LONGEST) throw new Rejected(Cause.TOO_LARGE, "an entry of %d bytes".formatted(entry.length));
        return entry.length;
    }
}
