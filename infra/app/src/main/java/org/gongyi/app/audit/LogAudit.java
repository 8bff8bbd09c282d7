package org.gongyi.app.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.gongyi.app.audit.Rows.Head;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// One walk over the whole log, a bundle at a time: every row, leaf, tile and bundle against each other, and what they
/// lead to against head and signatures. Needs the memory of one bundle, however long the log is.
///
/// Rows do not change, so each bundle is read by itself and no transaction is held; what is recorded meanwhile is the
/// next audit's.
final class LogAudit {

    private final Rows rows;
    private final Published published;
    private final Attachments attachments;
    private final Found found;
    private final Told told;
    private final TallyAudit tallies;
    private final RowAudit each;
    private final TilesAbove tiles;
    private final Ends ends;
    private @Nullable Frontier frontier = Frontier.empty();

    /// Beyond what is published entry and leaf of a row stand against each other, and only the head knows who is right.
    private @Nullable Frontier byEntries = Frontier.empty();

    /// Is told how far the audit has come, and ends it by throwing.
    interface Told {
        void checked(long entries, long size);

        /// Something else than entries is compared; ends the audit in the same way.
        default void goesOn() {}
    }

    LogAudit(Rows rows, Published published, Attachments attachments, Found found, Told told) {
        this.rows = rows;
        this.published = published;
        this.attachments = attachments;
        this.found = found;
        this.told = told;
        this.tallies = new TallyAudit(rows, found);
        this.each = new RowAudit(tallies, attachments, found);
        this.tiles = new TilesAbove(published);
        this.ends = new Ends(published, found);
    }

    /// @return entries that there were
    long run() {
        var head = rows.head(found);
        if (head == null) return 0;
        var size = size(head);
        for (var from = 0L; from < size && !found.isFull(); from = next(from, size)) {
            check(from, next(from, size), head);
            if (frontier != null) ends.signed(frontier);
            told.checked(next(from, size), size);
        }
        rows.uncounted(found);
        if (found.isFull()) return size;
        ends.of(head, size, frontier, byEntries);
        tallies.end(size, each.newest());
        attachments.end();
        rows.streams(size, found);
        return size;
    }

    /// Where the size alone was changed, the other two columns still tell the true one.
    private static long size(Head head) {
        try {
            var edge = Frontier.fromBytes(head.frontier());
            return edge.size() != head.size() && Arrays.equals(edge.root(), head.root()) ? edge.size() : head.size();
        } catch (IllegalArgumentException none) {
            return head.size();
        }
    }

    /// Up to the end of the bundle, and no further than any size whose root is known.
    private long next(long from, long size) {
        var bundle = (from / TilePath.FULL + 1) * TilePath.FULL;
        return LongStream.concat(
                        LongStream.of(bundle, size),
                        published.signed().stream()
                                .mapToLong(signed -> signed.checkpoint().size()))
                .filter(end -> end > from)
                .min()
                .orElseThrow();
    }

    private void check(long from, long to, Head head) {
        var copies = copies(from, to);
        var truth = copies.truth(leaves -> isUnder(from, to, leaves, head));
        for (var i = 0; i < truth.size(); i++) each.check(from + i, copies, i, truth.get(i));
        files(from, copies, truth);
        frontier = grown(frontier, truth);
        byEntries = to <= published.size() ? frontier : grown(byEntries, copies.hashed());
        if (frontier != null && from < published.size()) tiles.add(truth, frontier.size());
    }

    private Copies copies(long from, long to) {
        var part = rows.part(from, to);
        if (from >= published.size()) return new Copies(part, null, null);
        var bundle = from / TilePath.FULL;
        return new Copies(part, cut(published.leaves(bundle), from, to), cut(published.entries(bundle), from, to));
    }

    /// A part begins within a bundle where the lock store knows another size than the folder.
    private static @Nullable List<byte[]> cut(@Nullable List<byte[]> bundle, long from, long to) {
        var first = (int) (from % TilePath.FULL);
        return bundle == null ? null : bundle.subList(first, first + (int) (to - from));
    }

    private boolean isUnder(long from, long to, List<byte[]> leaves, Head head) {
        if (to <= published.size() && leaves.size() == TilePath.FULL)
            return published.holds(from / TilePath.FULL, leaves);
        if (frontier == null || frontier.size() != from) return false;
        var root = frontier.append(leaves).root();
        return published.isRoot(to, root) || (to == head.size() && Arrays.equals(root, head.root()));
    }

    private void files(long from, Copies copies, List<byte @Nullable []> truth) {
        if (from >= published.size()) return;
        var bundle = from / TilePath.FULL;
        differing(from, truth, copies.tiled(), TilePath.in(published.size(), 0, bundle));
        differing(from, truth, copies.bundled(), TilePath.in(published.size(), TilePath.ENTRIES, bundle));
    }

    /// One finding a file, at the first position that differs.
    private void differing(long from, List<byte @Nullable []> truth, List<byte @Nullable []> stands, TilePath path) {
        for (var i = 0; i < truth.size(); i++) {
            var there = stands.get(i);
            var expected = truth.get(i);
            if (there == null || expected == null || Arrays.equals(there, expected)) continue;
            found.add(Kind.PUBLISHED_FILE, from + i, "", path.toString(), there, expected);
            return;
        }
    }

    /// Nothing where a row is gone that was never published: nobody knows the tree beyond it.
    private static @Nullable Frontier grown(@Nullable Frontier before, List<byte @Nullable []> more) {
        if (before == null) return null;
        var leaves = new ArrayList<byte[]>(more.size());
        for (var leaf : more) {
            if (leaf == null || leaf.length != TreeHash.LENGTH) return null;
            leaves.add(leaf);
        }
        return before.append(leaves);
    }
}
