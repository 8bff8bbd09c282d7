package org.gongyi.log;

import java.util.ArrayList;
import java.util.List;

/// The tree and its proofs as RFC 6962 §2.1 writes them down, slow and plain.
final class NaiveTree {

    private NaiveTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return TreeHash.ofNothing();
        if (leaves.size() == 1) return leaves.getFirst();
        var split = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /// PATH(m, D[n]) of RFC 6962 §2.1.1.
    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) return List.of();
        var k = Integer.highestOneBit(leaves.size() - 1);
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k ? joined(path(m, left), root(right)) : joined(path(m - k, right), root(left));
    }

    /// PROOF(m, D[n]) of RFC 6962 §2.1.2.
    static List<byte[]> growth(int m, List<byte[]> leaves) {
        return m == 0 || m == leaves.size() ? List.of() : subproof(m, leaves, true);
    }

    private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
        if (m == leaves.size()) return whole ? List.of() : List.of(root(leaves));
        var k = Integer.highestOneBit(leaves.size() - 1);
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k
                ? joined(subproof(m, left, whole), root(right))
                : joined(subproof(m - k, right, false), root(left));
    }

    private static List<byte[]> joined(List<byte[]> proof, byte[] last) {
        var all = new ArrayList<>(proof);
        all.add(last);
        return all;
    }
}
