package org.gongyi.app.files;

import static org.gongyi.app.files.PlaceOfPicture.isTold;
import static org.gongyi.app.files.PlaceOfPicture.stands;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import org.gongyi.app.files.PlaceOfPicture.Divided;
import org.gongyi.app.files.PlaceOfPicture.Part;

/// The chunks of a PNG (ISO/IEC 15948), up to its end.
final class PngParts {

    private static final int SIGNATURE = 8;
    /// Length, type and checksum.
    private static final int AROUND = 12;
    private static final Set<String> BESIDE = Set.of("eXIf", "tEXt", "zTXt", "iTXt");
    private static final byte[] XMP = "XML:com.adobe.xmp".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "Raw profile type".getBytes(StandardCharsets.US_ASCII);

    private PngParts() {}

    /// @throws IndexOutOfBoundsException where it ends in the middle
    static Divided of(ByteBuffer bytes) {
        var kept = new ArrayList<Part>();
        kept.add(new Part(0, SIGNATURE));
        var told = false;
        var type = "";
        int at = SIGNATURE;
        while (!type.equals("IEND")) {
            int from = at;
            type = type(bytes, from);
            at = Math.addExact(from, Math.addExact(AROUND, length(bytes, from)));
            if (at > bytes.limit()) throw new IndexOutOfBoundsException(at);
            if (BESIDE.contains(type)) told |= isTold(bytes, from, at) || isPacked(bytes, from + 8, at);
            else kept.add(new Part(from, at));
        }
        return new Divided(kept, told || at < bytes.limit());
    }

    private static int length(ByteBuffer bytes, int at) {
        int length = bytes.getInt(at);
        if (length < 0 || length > bytes.limit()) throw new IndexOutOfBoundsException(length);
        return length;
    }

    private static String type(ByteBuffer bytes, int at) {
        var type = new byte[4];
        bytes.get(at + 4, type);
        return new String(type, StandardCharsets.US_ASCII);
    }

    /// Compressed or in hexadecimal, so that no mark is seen in it.
    private static boolean isPacked(ByteBuffer bytes, int from, int until) {
        return stands(bytes, from, until, XMP) || stands(bytes, from, until, PROFILE);
    }
}
