package org.gongyi.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes of an RFC 6962 tree. A leaf and a node begin with different bytes, so neither can pass for
/// the other.
public final class TreeHash {

    /// Bytes in a hash.
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /// The root of a tree without leaves.
    public static byte[] ofNothing() {
        return sha256().digest();
    }

    /// @param entry the exact bytes that are stored and published
    public static byte[] ofLeaf(byte[] entry) {
        var sha = sha256();
        sha.update(LEAF);
        return sha.digest(entry);
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        var sha = sha256();
        sha.update(NODE);
        sha.update(left);
        return sha.digest(right);
    }

    /// @throws Rejected unless it is as long as a hash
    public static byte[] check(byte[] hash) {
        if (hash.length != LENGTH) throw new Rejected(Cause.BAD_HASH_LENGTH, "a hash has 32 bytes, not " + hash.length);
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
