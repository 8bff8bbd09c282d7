package org.gongyi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Ours against the plain definition. `-Dtrees=10000 -Dleaves=5000 -Dsteps=70000` is the long run.
class ProofDifferentialTest {

    private static final int TREES = Integer.getInteger("trees", 400);
    private static final int LEAVES = Integer.getInteger("leaves", 500);
    private static final int STEPS = Integer.getInteger("steps", 7_000);

    private final Random random = new Random(Long.getLong("seed", 9_162));

    @Test
    void roots_and_proofs_are_those_of_the_plain_definition() {
        for (var tree = 0; tree < TREES; tree++) {
            var leaves = leaves(1 + random.nextInt(LEAVES));
            var prover = new Prover((level, index) -> naive(leaves, level, index));
            var size = 1 + random.nextInt(leaves.size());
            var root = NaiveTree.root(leaves.subList(0, size));
            assertThat(prover.root(size)).isEqualTo(root);

            var index = random.nextInt(size);
            var path = prover.inclusion(index, size);
            assertThat(path).containsExactlyElementsOf(NaiveTree.path(index, leaves.subList(0, size)));
            Proofs.inclusion(index, size, leaves.get(index), path, root);

            var old = random.nextInt(size + 1);
            var growth = prover.consistency(old, size);
            assertThat(growth).containsExactlyElementsOf(NaiveTree.growth(old, leaves.subList(0, size)));
            if (old > 0) Proofs.consistency(old, size, growth, NaiveTree.root(leaves.subList(0, old)), root);
        }
    }

    @Test
    void one_entry_after_the_other_gives_the_root_of_all_at_once() {
        var leaves = leaves(STEPS);
        var frontier = Frontier.empty();
        var seen = frontier.root();
        for (var size = 1; size <= STEPS; size++) {
            frontier = frontier.append(leaves.subList(size - 1, size));
            if (size % 997 != 0 && size != STEPS) continue;
            var grown = leaves.subList(0, size);
            assertThat(frontier.root()).isEqualTo(NaiveTree.root(grown)).isNotEqualTo(seen);
            assertThat(Frontier.of((level, index) -> naive(grown, level, index), size))
                    .isEqualTo(frontier);
            seen = frontier.root();
        }
    }

    @Test
    void every_proof_of_every_small_tree_is_accepted_and_stands_for_nothing_else() {
        var leaves = leaves(20);
        var prover = new Prover((level, index) -> naive(leaves, level, index));
        for (var size = 1; size <= 20; size++) {
            var root = prover.root(size);
            for (var index = 0; index < size; index++) {
                var path = prover.inclusion(index, size);
                for (var claimed = 0; claimed < size; claimed++) {
                    if (claimed == index) Proofs.inclusion(claimed, size, leaves.get(index), path, root);
                    else refused(claimed, size, leaves.get(index), path, root);
                }
            }
        }
    }

    @Test
    void one_flipped_bit_in_a_proof_is_refused() {
        var leaves = leaves(37);
        var prover = new Prover((level, index) -> naive(leaves, level, index));
        var root = prover.root(37);
        var path = prover.inclusion(21, 37);
        var growth = prover.consistency(13, 37);
        var oldRoot = prover.root(13);
        for (var i = 0; i < path.size() * 32; i++) refused(21, 37, leaves.get(21), flipped(path, i), root);
        for (var i = 0; i < growth.size() * 32; i++) {
            var bad = flipped(growth, i);
            assertThatThrownBy(() -> Proofs.consistency(13, 37, bad, oldRoot, root))
                    .isInstanceOfSatisfying(
                            Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(Cause.NOT_CONSISTENT));
        }
    }

    @Test
    void the_largest_positions_do_not_overflow() {
        var max = Long.MAX_VALUE;
        var hash = new byte[32];
        refused(max - 1, max, hash, List.of(), hash);
        refused(max, max, hash, List.of(), hash);
        refused(-1, max, hash, List.of(), hash);
        assertThatThrownBy(() -> Proofs.consistency(1L << 62, max, List.of(hash), hash, hash))
                .isInstanceOf(Rejected.class);
    }

    private static void refused(long index, long size, byte[] leaf, List<byte[]> path, byte[] root) {
        assertThatThrownBy(() -> Proofs.inclusion(index, size, leaf, path, root))
                .as("%d of %d", index, size)
                .isInstanceOf(Rejected.class);
    }

    private List<byte[]> flipped(List<byte[]> proof, int at) {
        var bad = new ArrayList<>(proof.stream().map(byte[]::clone).toList());
        bad.get(at / 32)[at % 32] ^= (byte) (1 << random.nextInt(8));
        return bad;
    }

    private List<byte[]> leaves(int number) {
        var leaves = new ArrayList<byte[]>();
        for (var i = 0; i < number; i++) {
            var leaf = new byte[32];
            random.nextBytes(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

    private static byte[] naive(List<byte[]> leaves, int level, long index) {
        var from = (int) (index << level);
        return NaiveTree.root(leaves.subList(from, from + (1 << level)));
    }
}
