package org.gongyi.app.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// A file behind a passphrase: PBKDF2-HMAC-SHA256 with 600,000 rounds and a fresh salt, then AES-256-GCM in parts, each
/// bound to its number and to whether it is the last. So nothing can be read, changed, cut or put in another order
/// without the passphrase.
final class LockedFile {

    private static final byte[] MAGIC = "gongyi locked v1".getBytes(US_ASCII);
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int PART = 64 * 1024;
    private static final int TAG = 16;

    private LockedFile() {}

    /// Closing writes the last part; without it the file cannot be opened.
    static OutputStream writing(OutputStream file, char[] passphrase, SecureRandom random) throws IOException {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var out = new DataOutputStream(file);
        out.write(MAGIC);
        out.write(salt);
        return new Parts(out, key(passphrase, salt));
    }

    private static final class Parts extends FilterOutputStream {
        private final DataOutputStream file;
        private final SecretKey key;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
        private long number;
        private boolean closed;

        Parts(DataOutputStream file, SecretKey key) {
            super(file);
            this.file = file;
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            part.write(one);
            if (part.size() == PART) put(false);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var done = 0; done < length; ) {
                var more = Math.min(PART - part.size(), length - done);
                part.write(bytes, from + done, more);
                done += more;
                if (part.size() == PART) put(false);
            }
        }

        @Override
        public void flush() {}

        private void put(boolean last) throws IOException {
            var locked = crypt(Cipher.ENCRYPT_MODE, key, number++, last, part.toByteArray());
            file.writeInt(locked.length);
            file.write(locked);
            part.reset();
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            try (file) {
                put(true);
                file.flush();
            }
        }
    }

    /// @throws Refused for another passphrase, or an altered file
    static InputStream reading(InputStream file, char[] passphrase) throws IOException {
        var in = new DataInputStream(file);
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) throw wrong();
        return new Opened(in, key(passphrase, in.readNBytes(SALT)));
    }

    private static final class Opened extends InputStream {
        private final DataInputStream file;
        private final SecretKey key;
        private ByteBuffer part = ByteBuffer.allocate(0);
        private long number;
        private boolean ended;

        Opened(DataInputStream file, SecretKey key) {
            this.file = file;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            return more() ? part.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) return 0;
            if (!more()) return -1;
            var read = Math.min(length, part.remaining());
            part.get(bytes, from, read);
            return read;
        }

        /// A part of less than the full length is the last; a file that ends before it was cut.
        private boolean more() throws IOException {
            while (!part.hasRemaining()) {
                if (ended) return false;
                var head = file.readNBytes(Integer.BYTES);
                var length =
                        head.length == Integer.BYTES ? ByteBuffer.wrap(head).getInt() : -1;
                if (length < TAG || length > PART + TAG) throw wrong();
                var locked = file.readNBytes(length);
                ended = locked.length < PART + TAG;
                part = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, key, number++, ended, locked));
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static byte[] crypt(int mode, SecretKey key, long number, boolean last, byte[] bytes) {
        try {
            var nonce =
                    ByteBuffer.allocate(12).putLong(number).putInt(last ? 1 : 0).array();
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
            return cipher.doFinal(bytes);
        } catch (AEADBadTagException none) {
            throw wrong();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has AES-GCM", absent);
        }
    }

    private static SecretKey key(char[] passphrase, byte[] salt) {
        try {
            var wish = new PBEKeySpec(passphrase, salt, ROUNDS, 256);
            var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(wish)
                    .getEncoded();
            return new SecretKeySpec(bytes, "AES");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has PBKDF2", absent);
        }
    }

    private static Refused wrong() {
        return new Refused(
                "口令不对,或者加密文件 private.locked 被截断、改动。没有恢复任何内容。",
                "The passphrase is wrong, or the encrypted file private.locked was cut or altered. Nothing was restored.");
    }
}
