package org.gongyi.web.sheet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/// A sheet as a request brings it: a part of a form, or its body.
public final class SentSheet {

    /// One byte more than a sheet may have, so that a longer one is told apart.
    private static final int MOST = 10 * 1024 * 1024 + 1;

    private SentSheet() {}

    /// Nothing where no file was chosen.
    public static Optional<byte[]> in(HttpServletRequest request, String name) throws IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) return Optional.empty();
        try {
            var part = request.getPart(name);
            if (part == null || part.getSize() == 0) return Optional.empty();
            try (var bytes = part.getInputStream()) {
                return Optional.of(read(bytes));
            }
        } catch (ServletException broken) {
            throw new IOException(broken);
        }
    }

    public static byte[] read(InputStream bytes) throws IOException {
        return bytes.readNBytes(MOST);
    }
}
