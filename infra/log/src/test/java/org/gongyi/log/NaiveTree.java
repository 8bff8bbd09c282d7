package org.gongyi.log;

import java.util.List;

/// The Merkle Tree Hash as RFC 6962 §2.1 writes it down, slow and plain.
final class NaiveTree {

    private NaiveTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return TreeHash.ofNothing();
        if (leaves.size() == 1) return leaves.getFirst();
        var split = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }
}
