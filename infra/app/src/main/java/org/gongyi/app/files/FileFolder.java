package org.gongyi.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.gongyi.web.file.FileRefused;

/// A folder of files by what they contain: `sha256/3f/9c/3f9c….` A file is there whole or not at all,
/// also after a power cut; the same bytes are there once.
public final class FileFolder {

    private final Path folder;

    public FileFolder(Path folder) {
        this.folder = folder;
    }

    /// Removes what a killed process was writing.
    void clearDrafts(Instant before) throws IOException {
        var drafts = folder.resolve("drafts");
        if (!Files.isDirectory(drafts)) return;
        try (var left = Files.newDirectoryStream(
                drafts, draft -> Files.getLastModifiedTime(draft).toInstant().isBefore(before))) {
            for (var draft : left) Files.deleteIfExists(draft);
        }
    }

    /// A file that is not yet one of the folder. Closing it without [#keep] leaves nothing.
    public final class Draft implements AutoCloseable {
        private final Path path;
        private final String digest;
        private final long bytes;

        private Draft(Path path, String digest, long bytes) {
            this.path = path;
            this.digest = digest;
            this.bytes = bytes;
        }

        Path path() {
            return path;
        }

        public String digest() {
            return digest;
        }

        long bytes() {
            return bytes;
        }

        public void keep() {
            try {
                var place = placeOf(digest);
                Files.createDirectories(place.getParent());
                force(path, StandardOpenOption.WRITE);
                Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
                for (var above = place.getParent();
                        above != null && above.startsWith(folder);
                        above = above.getParent()) force(above, StandardOpenOption.READ);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /// Writes what may become a file. Stops behind the bound, so that [Draft#bytes] tells that it was passed.
    Draft write(InputStream in, long most) throws IOException {
        return draft(out -> copy(in, out, most + 1));
    }

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public Draft draft(Content content) throws IOException {
        var drafts = folder.resolve("drafts");
        Files.createDirectories(drafts);
        var path = Files.createTempFile(drafts, "file", null);
        try {
            var sha = sha256();
            try (var out = new DigestOutputStream(Files.newOutputStream(path), sha)) {
                content.writeTo(out);
            }
            return new Draft(path, HexFormat.of().formatHex(sha.digest()), Files.size(path));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /// Where the bytes of a digest are, or would be.
    public Path placeOf(String digest) {
        return folder.resolve("sha256", digest.substring(0, 2), digest.substring(2, 4), digest);
    }

    void remove(String digest) {
        try {
            Files.deleteIfExists(placeOf(digest));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (var file = FileChannel.open(path, access)) {
            file.force(true);
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        for (var left = most; left > 0; ) {
            var read = read(in, buffer, (int) Math.min(buffer.length, left));
            if (read < 0) return;
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /// Who breaks off is told from a disk that is full.
    private static int read(InputStream in, byte[] buffer, int most) {
        try {
            return in.read(buffer, 0, most);
        } catch (IOException gone) {
            throw new FileRefused(FileRefused.Reason.BROKEN_OFF, gone);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
