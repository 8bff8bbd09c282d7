package org.gongyi.web.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that ends with the digest of every file in it, as `sha256sum -c SHA256SUMS` reads it, and with the digest of
/// that list. Equal files give equal bytes: a file bears no time.
final class SummedZip implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";
    static final String SUM_OF_SUMS = "SHA256SUMS.sha256";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    SummedZip(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
    }

    /// What a file is written by.
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void file(String name, byte[] bytes) throws IOException {
        file(name, out -> out.write(bytes));
    }

    void file(String name, Content content) throws IOException {
        sums.append(put(name, content)).append("  ").append(name).append('\n');
    }

    private String put(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        var digest = sha256();
        content.to(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    /// With the digests, which come last.
    @Override
    public void close() throws IOException {
        var listed = sums.toString().getBytes(UTF_8);
        var sum = put(SUMS, out -> out.write(listed));
        put(SUM_OF_SUMS, out -> out.write((sum + "  " + SUMS + "\n").getBytes(UTF_8)));
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /// Whoever writes a file may close what he writes to; the zip goes on.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
