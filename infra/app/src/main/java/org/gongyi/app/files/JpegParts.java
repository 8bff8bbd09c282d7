package org.gongyi.app.files;

import static org.gongyi.app.files.PlaceOfPicture.isTold;
import static org.gongyi.app.files.PlaceOfPicture.stands;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.gongyi.app.files.PlaceOfPicture.Divided;
import org.gongyi.app.files.PlaceOfPicture.Part;

/// The segments of a JPEG (ITU-T T.81, annex B), up to the end of its first picture. A telephone may put a second
/// picture or a film behind it.
final class JpegParts {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private JpegParts() {}

    /// @throws IndexOutOfBoundsException where it ends in the middle
    static Divided of(ByteBuffer bytes) {
        var kept = new ArrayList<Part>();
        kept.add(new Part(0, 2));
        var told = false;
        int at = 2;
        while (marker(bytes, at) != END) {
            int from = at;
            int marker = marker(bytes, at);
            at = until(bytes, at, marker);
            if (isBeside(marker, bytes, from)) told |= isTold(bytes, from, at);
            else kept.add(new Part(from, at));
        }
        kept.add(new Part(at, at + 2));
        return new Divided(kept, told || at + 2 < bytes.limit());
    }

    private static int marker(ByteBuffer bytes, int at) {
        if ((bytes.get(at) & 0xFF) != 0xFF) throw new IndexOutOfBoundsException(at);
        return bytes.get(at + 1) & 0xFF;
    }

    /// Where a segment ends, with the pixels behind the head of a scan. Filling and a marker without a length are
    /// segments of their own.
    private static int until(ByteBuffer bytes, int at, int marker) {
        if (marker == 0xFF) return at + 1;
        if (marker == 1 || isRestart(marker)) return at + 2;
        int until = at + 2 + (bytes.getShort(at + 2) & 0xFFFF);
        if (until > bytes.limit()) throw new IndexOutOfBoundsException(until);
        return marker == SCAN ? behindPixels(bytes, until) : until;
    }

    private static int behindPixels(ByteBuffer bytes, int from) {
        int at = from;
        while ((bytes.get(at) & 0xFF) != 0xFF || bytes.get(at + 1) == 0 || isRestart(bytes.get(at + 1) & 0xFF)) at++;
        return at;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /// What no reader needs for the pixels and their colours.
    private static boolean isBeside(int marker, ByteBuffer bytes, int from) {
        if (marker == COMMENT) return true;
        if (marker < APP0 || marker > APP15) return false;
        return switch (marker) {
            case APP0, APP14 -> false;
            case APP2 -> !stands(bytes, from + 4, bytes.limit(), COLOURS);
            default -> true;
        };
    }

    /// A segment that says how the camera was held, and nothing else.
    static byte[] standing(Optional<Orientation> turned) {
        return turned.map(way -> ByteBuffer.allocate(36)
                        .putShort((short) 0xFFE1)
                        .putShort((short) 34)
                        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) number(way))
                        .array())
                .orElse(new byte[0]);
    }

    private static int number(Orientation way) {
        return IntStream.rangeClosed(1, 8)
                .filter(number -> Orientation.typeOf(number) == way)
                .findFirst()
                .orElse(1);
    }
}
