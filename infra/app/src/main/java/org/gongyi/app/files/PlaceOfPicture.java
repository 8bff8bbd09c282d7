package org.gongyi.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongyi.app.files.FileFolder.Content;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.file.FileRefused.Reason;

/// Where a picture was taken is not kept, as nobody needs it to know what hung on a board. A picture that says it, or
/// that has something behind its end, is kept without all that stands beside its pixels; any other is kept to the bit.
///
/// Not the data is understood but its mark is looked for, so that a directory in an unusual place is not overlooked.
final class PlaceOfPicture {

    /// A pointer to the GPS directory, in either order of bytes: tag 8825, a long or an IFD.
    private static final List<byte[]> MARKS = List.of(
            new byte[] {(byte) 0x88, 0x25, 0, 4},
            new byte[] {(byte) 0x88, 0x25, 0, 13},
            new byte[] {0x25, (byte) 0x88, 4, 0},
            new byte[] {0x25, (byte) 0x88, 13, 0},
            "GPS".getBytes(StandardCharsets.US_ASCII));

    private PlaceOfPicture() {}

    /// A part of a file.
    record Part(int from, int until) {}

    /// @param kept what is needed to see the picture
    /// @param told whether the rest may say where it was taken
    record Divided(List<Part> kept, boolean told) {}

    /// How to write the picture without the place; empty where it names none.
    ///
    /// @throws FileRefused where the file contradicts itself
    static Optional<Content> leftOut(Path picture, MediaType type) throws IOException {
        return divided(picture, type).told() ? Optional.of(out -> write(picture, type, out)) : Optional.empty();
    }

    private static Divided divided(Path picture, MediaType type) throws IOException {
        try (var file = FileChannel.open(picture)) {
            return divided(mapped(file), type);
        }
    }

    private static Divided divided(ByteBuffer bytes, MediaType type) {
        try {
            return type == MediaType.JPEG ? JpegParts.of(bytes) : PngParts.of(bytes);
        } catch (IndexOutOfBoundsException broken) {
            throw new FileRefused(Reason.BROKEN, broken);
        }
    }

    private static void write(Path picture, MediaType type, OutputStream out) throws IOException {
        try (var file = FileChannel.open(picture)) {
            var bytes = mapped(file);
            var to = Channels.newChannel(out);
            for (var part : divided(bytes, type).kept()) {
                to.write(bytes.slice(part.from(), part.until() - part.from()));
                if (part.from() == 0 && type == MediaType.JPEG) out.write(JpegParts.standing(Standing.of(picture)));
            }
        }
    }

    private static ByteBuffer mapped(FileChannel file) throws IOException {
        return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
    }

    static boolean isTold(ByteBuffer bytes, int from, int until) {
        for (int at = from; at < until; at++) for (var mark : MARKS) if (stands(bytes, at, until, mark)) return true;
        return false;
    }

    static boolean stands(ByteBuffer bytes, int at, int until, byte[] mark) {
        if (at + mark.length > until) return false;
        for (int i = 0; i < mark.length; i++) if (bytes.get(at + i) != mark[i]) return false;
        return true;
    }
}
