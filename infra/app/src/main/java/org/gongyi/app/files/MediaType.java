package org.gongyi.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a file is, told from its first bytes and from nothing else.
enum MediaType {
    JPEG("image/jpeg", "jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", "png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-');

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
