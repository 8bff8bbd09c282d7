package org.gongyi.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The one hash of every format of the log.
public final class Sha256 {

    private Sha256() {}

    /// Of the parts one after the other, as if they were one.
    public static byte[] of(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) sha.update(part);
            return sha.digest();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
