package org.gongyi.log;

/// The hashes of an RFC 6962 tree. A leaf and a node begin with different bytes, so neither can pass for
/// the other.
public final class TreeHash {

    /// Bytes in a hash.
    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private TreeHash() {}

    /// The root of a tree without leaves.
    public static byte[] ofNothing() {
        return Sha256.of();
    }

    /// @param entry the exact bytes that are stored and published
    public static byte[] ofLeaf(byte[] entry) {
        return Sha256.of(LEAF, entry);
    }

    public static byte[] ofNode(byte[] left, byte[] right) {
        return Sha256.of(NODE, left, right);
    }

    /// @throws Rejected unless it is as long as a hash
    public static byte[] check(byte[] hash) {
        if (hash.length != LENGTH) throw new Rejected(Cause.BAD_HASH_LENGTH, "a hash has 32 bytes, not " + hash.length);
        return hash;
    }
}
