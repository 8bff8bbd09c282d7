package org.gongyi.log;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The right edge of an RFC 6962 tree: all that is needed to add leaves and to know the root. One hash for
/// each bit set in the size, so 64 hashes at most, however long the log.
public final class Frontier {

    private final long size;

    /// Roots of the perfect subtrees that the tree falls into, the largest first.
    private final List<byte[]> peaks;

    private Frontier(long size, List<byte[]> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /// The right edge of a tree whose nodes are known.
    public static Frontier of(Nodes nodes, long size) {
        var peaks = new ArrayList<byte[]>();
        for (var left = size; left != 0; left -= Long.highestOneBit(left)) {
            var width = Long.highestOneBit(left);
            peaks.add(nodes.hash(Long.numberOfTrailingZeros(width), (size - left) / width));
        }
        return new Frontier(size, List.copyOf(peaks));
    }

    /// Reads what [#toBytes()] wrote. Bytes that cannot be a frontier are an error.
    public static Frontier fromBytes(byte[] bytes) {
        if (bytes.length < Long.BYTES) throw new IllegalArgumentException("a frontier begins with its size");
        var in = ByteBuffer.wrap(bytes);
        var size = in.getLong();
        if (size < 0 || in.remaining() != Long.bitCount(size) * TreeHash.LENGTH)
            throw new IllegalArgumentException("no frontier of size %d has %d bytes".formatted(size, bytes.length));
        var peaks = new ArrayList<byte[]>();
        while (in.hasRemaining()) {
            var peak = new byte[TreeHash.LENGTH];
            in.get(peak);
            peaks.add(peak);
        }
        return new Frontier(size, List.copyOf(peaks));
    }

    /// The size, eight bytes with the highest first, then the peaks.
    public byte[] toBytes() {
        var out =
                ByteBuffer.allocate(Long.BYTES + peaks.size() * TreeHash.LENGTH).putLong(size);
        peaks.forEach(out::put);
        return out.array();
    }

    /// How many leaves there are, and so the position of the next.
    public long size() {
        return size;
    }

    /// The frontier after these leaf hashes, in their order. This one stays as it is.
    public Frontier append(List<byte[]> leaves) {
        Deque<byte[]> grown = new ArrayDeque<>();
        peaks.forEach(grown::addLast);
        var next = size;
        for (var leaf : leaves) push(grown, leaf, next++);
        return new Frontier(next, List.copyOf(grown));
    }

    /// Each bit set at the low end of the position is a perfect subtree that the new leaf completes.
    private static void push(Deque<byte[]> peaks, byte[] leaf, long position) {
        if (leaf.length != TreeHash.LENGTH) throw new IllegalArgumentException("a leaf hash has 32 bytes");
        var right = leaf.clone();
        for (var bits = position; (bits & 1) == 1; bits >>= 1) right = TreeHash.ofNode(peaks.removeLast(), right);
        peaks.addLast(right);
    }

    public byte[] root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> TreeHash.ofNode(left, right))
                .map(byte[]::clone)
                .orElseGet(TreeHash::ofNothing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toBytes());
    }
}
