package org.gongyi.app.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a file is, told from its first bytes and from nothing else.
enum MediaType {
    JPEG("image/jpeg", "jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

    private static final Set<String> HEIC = Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "bmp");

    private final String name;
    private final String format;
    private final int[] begins;

    MediaType(String name, String format, int... begins) {
        this.name = name;
        this.format = format;
        this.begins = begins;
    }

    static Optional<MediaType> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(8);
            return Arrays.stream(values()).filter(type -> type.begins(first)).findFirst();
        }
    }

    /// A picture as telephones of one maker take them, which no browser shows (ISO/IEC 23008-12).
    static boolean isHeic(Path file) {
        try (var in = Files.newInputStream(file)) {
            var first = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
            return first.length() == 12 && first.startsWith("ftyp", 4) && HEIC.contains(first.substring(8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Whether a name does not say otherwise: a document that is called a picture is not what whoever hands it in
    /// thinks it is.
    boolean isNamed(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return isPicture() ? !ending.equals("pdf") : !PICTURES.contains(ending);
    }

    private boolean begins(byte[] first) {
        if (first.length < begins.length) return false;
        for (var i = 0; i < begins.length; i++) if ((first[i] & 0xFF) != begins[i]) return false;
        return true;
    }

    boolean isPicture() {
        return this != PDF;
    }

    /// As ImageIO calls it.
    String format() {
        return format;
    }

    @Override
    public String toString() {
        return name;
    }
}
