package org.gongyi.app.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM: a nonce of 12 random bytes, the ciphertext, a tag of 16. What the box is of is bound to it, so that one
/// box put in the place of another does not open.
final class Box {

    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Box() {}

    static byte[] close(byte[] key, String of, byte[] content, SecureRandom random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, of, nonce).doFinal(content);
            var box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
            return box;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has AES-GCM", absent);
        }
    }

    /// @throws DoesNotOpen where the key is another, or anything in or about the box was changed
    static byte[] open(byte[] key, String of, byte[] box) {
        if (box.length < NONCE_BYTES + TAG_BITS / 8) throw new DoesNotOpen("cut short");
        try {
            return cipher(Cipher.DECRYPT_MODE, key, of, Arrays.copyOf(box, NONCE_BYTES))
                    .doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        } catch (AEADBadTagException _) {
            throw new DoesNotOpen("another key, or changed");
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has AES-GCM", absent);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String of, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(of.getBytes(UTF_8));
        return cipher;
    }

    /// Nothing of the content was seen.
    static final class DoesNotOpen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DoesNotOpen(String why) {
            super(why);
        }
    }
}
