package org.gongyi.log;

import static org.gongyi.log.TreeHash.ofNode;

import java.security.MessageDigest;
import java.util.List;

/// Verifies proofs by RFC 9162 §2.1.3.2 and §2.1.4.2, including the final checks that the proof was used up
/// exactly.
public final class Proofs {

    private Proofs() {}

    /// @throws Rejected unless `leaf` is the leaf hash at `index` of the tree with this size and root
    public static void inclusion(long index, long size, byte[] leaf, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size)
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no leaf %d in a tree of %d".formatted(index, size));
        lengths(proof, leaf, root);
        var fn = index;
        var sn = size - 1;
        var r = leaf;
        for (var p : proof) {
            if (sn == 0) throw new Rejected(Cause.PROOF_LENGTH, "the proof goes on beyond the root");
            if ((fn & 1) == 1 || fn == sn) {
                r = ofNode(p, r);
                var shift = (fn & 1) == 1 ? 0 : Long.numberOfTrailingZeros(fn);
                fn = shifted(fn, shift);
                sn = shifted(sn, shift);
            } else {
                r = ofNode(r, p);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) throw new Rejected(Cause.PROOF_LENGTH, "the proof ends below the root");
        if (!MessageDigest.isEqual(r, root)) throw new Rejected(Cause.ROOT_MISMATCH, "the proof leads to another root");
    }

    /// From the empty tree there is nothing to prove, so a caller that knows nothing yet must not ask. The
    /// roots are only compared, so their length is for whoever read them to check, as a checkpoint does.
    ///
    /// @throws Rejected unless the tree of `size` and `root` begins with the tree of `old` and `oldRoot`
    public static void consistency(long old, long size, List<byte[]> proof, byte[] oldRoot, byte[] root) {
        if (old < 0 || old > size)
            throw new Rejected(Cause.INDEX_OUT_OF_TREE, "no tree of %d in one of %d".formatted(old, size));
        lengths(proof);
        if (old == 0 || old == size) trivial(old, size, proof, oldRoot, root);
        else climb(old, size, proof, oldRoot, root);
    }

    private static void trivial(long old, long size, List<byte[]> proof, byte[] oldRoot, byte[] root) {
        if (!proof.isEmpty()) throw new Rejected(Cause.PROOF_LENGTH, "between these sizes a proof is empty");
        if (old == 0 && size > 0)
            throw new Rejected(Cause.NOT_CONSISTENT, "every tree begins with the empty one, which proves nothing");
        if (old == 0 && !MessageDigest.isEqual(oldRoot, TreeHash.ofNothing()))
            throw new Rejected(Cause.NOT_CONSISTENT, "this is not the root of the empty tree");
        if (old == size && !MessageDigest.isEqual(oldRoot, root))
            throw new Rejected(Cause.NOT_CONSISTENT, "one size with two roots");
    }

    private static void climb(long old, long size, List<byte[]> proof, byte[] oldRoot, byte[] root) {
        if (proof.isEmpty()) throw new Rejected(Cause.PROOF_LENGTH, "the proof is empty");
        var shift = Long.numberOfTrailingZeros(old);
        var fn = shifted(old - 1, shift);
        var sn = shifted(size - 1, shift);
        var perfect = Long.bitCount(old) == 1;
        var fr = perfect ? oldRoot : proof.getFirst();
        var sr = fr;
        for (var c : perfect ? proof : proof.subList(1, proof.size())) {
            if (sn == 0) throw new Rejected(Cause.PROOF_LENGTH, "the proof goes on beyond the root");
            if ((fn & 1) == 1 || fn == sn) {
                fr = ofNode(c, fr);
                sr = ofNode(c, sr);
                var zeros = (fn & 1) == 1 ? 0 : Long.numberOfTrailingZeros(fn);
                fn = shifted(fn, zeros);
                sn = shifted(sn, zeros);
            } else {
                sr = ofNode(sr, c);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) throw new Rejected(Cause.PROOF_LENGTH, "the proof ends below the root");
        if (!MessageDigest.isEqual(fr, oldRoot) || !MessageDigest.isEqual(sr, root))
            throw new Rejected(Cause.NOT_CONSISTENT, "the proof leads to other roots");
    }

    /// A shift by 64, which `fn == 0` asks for, leaves nothing.
    private static long shifted(long number, int by) {
        return by >= Long.SIZE ? 0 : number >>> by;
    }

    private static void lengths(List<byte[]> proof, byte[]... hashes) {
        if (proof.size() > Long.SIZE) throw new Rejected(Cause.PROOF_LENGTH, "no proof has more than 64 hashes");
        for (var hash : hashes) TreeHash.check(hash);
        proof.forEach(TreeHash::check);
    }
}
