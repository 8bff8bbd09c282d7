package org.gongyi.log;

import static org.gongyi.log.TreeHash.ofNode;

import java.util.ArrayList;
import java.util.List;

/// Makes roots and proofs as RFC 9162 §2.1 defines them. Reads a number of nodes that grows with the
/// logarithm of the size.
public final class Prover {

    private final Nodes nodes;

    public Prover(Nodes nodes) {
        this.nodes = nodes;
    }

    /// The Merkle Tree Hash of the first `size` leaves.
    public byte[] root(long size) {
        if (size < 0) throw new Rejected(Cause.BAD_NUMBER, "a tree has no size " + size);
        return size == 0 ? TreeHash.ofNothing() : range(0, size);
    }

    /// The siblings from the leaf up to the root, RFC 9162 §2.1.3.1.
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size)
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no leaf %d in a tree of %d".formatted(index, size));
        var path = new ArrayList<byte[]>();
        var from = 0L;
        var to = size;
        while (to - from > 1) {
            var middle = from + split(to - from);
            if (index < middle) {
                path.add(range(middle, to));
                to = middle;
            } else {
                path.add(range(from, middle));
                from = middle;
            }
        }
        return path.reversed();
    }

    /// That the first `old` leaves of the tree of `size` are the tree of `old`, RFC 9162 §2.1.4.1. Empty
    /// where both are equal or the old tree is empty.
    public List<byte[]> consistency(long old, long size) {
        if (old < 0 || old > size)
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no tree of %d in one of %d".formatted(old, size));
        if (old == 0 || old == size) return List.of();
        var path = new ArrayList<byte[]>();
        var from = 0L;
        var to = size;
        while (old != to) {
            var middle = from + split(to - from);
            if (old <= middle) {
                path.add(range(middle, to));
                to = middle;
            } else {
                path.add(range(from, middle));
                from = middle;
            }
        }
        if (from != 0) path.add(range(from, to));
        return path.reversed();
    }

    private byte[] range(long from, long to) {
        var width = to - from;
        if (Long.bitCount(width) == 1) {
            var level = Long.numberOfTrailingZeros(width);
            return nodes.hash(level, from >>> level);
        }
        var middle = from + split(width);
        return ofNode(range(from, middle), range(middle, to));
    }

    /// The largest power of two that is smaller.
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
