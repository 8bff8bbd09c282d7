package org.gongyi.app.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/// How the camera was held, from the EXIF segment of a JPEG. Read from the bytes: ImageIO's own metadata gives up on
/// pictures whose segments stand in an order it does not know, and telephones make such pictures.
final class Standing {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private Standing() {}

    /// Empty where it stands upright, or does not say how it stands.
    static Optional<Orientation> of(Path jpeg) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(jpeg))) {
            in.readUnsignedShort();
            for (var marker = in.readUnsignedShort(); marker > 0xFF00; marker = in.readUnsignedShort()) {
                if (marker == START_OF_SCAN) return Optional.empty();
                var segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == APP1 && begins(segment)) return orientation(segment);
            }
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] segment) {
        return segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    private static Optional<Orientation> orientation(byte[] exif) {
        try {
            return Optional.ofNullable(ExifUtils.getOrientationFromExif(exif))
                    .filter(turned -> turned != Orientation.TOP_LEFT);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }
}
