package org.gongyi.app.audit;

import static org.gongyi.web.proof.AuditBook.Finding.NO_POSITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.gongyi.app.audit.Published.Signed;
import org.gongyi.app.audit.Rows.Head;
import org.gongyi.app.audit.Rows.Row;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.check.Tallies;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TilePath;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// One walk over the whole log, a bundle at a time: every row, leaf, tile and bundle against each other, and what they
/// lead to against head and signatures. Needs the memory of one bundle, however long the log is.
///
/// Rows do not change, so each bundle is read by itself and no transaction is held; what is recorded meanwhile is the
/// next audit's.
final class LogAudit {

    /// Clocks of several instances differ, and acts of one moment are stored in any order.
    private static final Duration BACKWARDS = Duration.ofMinutes(10);

    /// The ledger counts itself in the first hour of a day; it may have stood still for one.
    private static final Duration UNCOUNTED = Duration.ofDays(2);

    private final Rows rows;
    private final Published published;
    private final Attachments attachments;
    private final Found found;
    private final Told told;
    private final List<List<byte[]>> levels = new ArrayList<>();
    private @Nullable Frontier frontier = Frontier.empty();

    /// Beyond what is published entry and leaf of a row stand against each other, and only the head knows who is right.
    private @Nullable Frontier byEntries = Frontier.empty();

    private @Nullable Tallies tallies = new Tallies();
    private Instant newest = Instant.MIN;

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
    }

    /// @return entries that there were
    long run() {
        var head = rows.head(found);
        if (head == null) return 0;
        var size = size(head);
        for (var from = 0L; from < size && !found.isFull(); from = next(from, size)) {
            check(from, next(from, size), head);
            signedAt(frontier == null ? NO_POSITION : frontier.size());
            told.checked(next(from, size), size);
        }
        rows.uncounted(found);
        if (found.isFull()) return size;
        ends(head, size);
        tallied(size);
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
        for (var i = 0; i < truth.size(); i++) row(from + i, copies, i, truth.get(i));
        files(from, copies, truth);
        frontier = grown(frontier, truth);
        byEntries = to <= published.size() ? frontier : grown(byEntries, copies.hashed());
        if (frontier != null && from < published.size()) tiles(truth);
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

    private void row(long position, Copies copies, int i, byte @Nullable [] truth) {
        var row = copies.row(i);
        var bytes = copies.entry(i, truth);
        var recorded = bytes.flatMap(Envelope::read).orElse(null);
        tally(position, recorded, bytes);
        if (row == null) {
            var stream = recorded == null ? "" : recorded.stream();
            found.add(Kind.ROW_GONE, position, stream, "position", "", recorded == null ? "" : recorded.id());
            return;
        }
        var hashed = Objects.requireNonNull(copies.hashed().get(i), "a row has an entry");
        if (truth != null && !Arrays.equals(hashed, truth)) {
            found.add(Kind.ENTRY, position, row.stream(), "entry", hashed, truth);
            return;
        }
        if (!Arrays.equals(hashed, row.leaf()))
            found.add(Kind.COLUMN, position, row.stream(), "leaf", row.leaf(), hashed);
        if (recorded == null) found.add(Kind.ENTRY, position, row.stream(), "entry", "BAD_FORM", "");
        else told(row, recorded);
    }

    /// Goes on over rows that are gone, as long as somebody still has their entry. A tally that does not add up makes
    /// those after it worthless.
    private void tally(long position, @Nullable Envelope entry, Optional<byte[]> bytes) {
        if (tallies == null) return;
        if (entry == null) {
            tallies = null;
            return;
        }
        try {
            var community = Objects.requireNonNullElse(entry.community(), "");
            tallies.next(position, community, bytes.filter(_ -> entry.type().equals(Tallies.TYPE)));
        } catch (Rejected wrong) {
            tallies = null;
            found.add(Kind.TALLY, position, entry.stream(), "facts", String.valueOf(wrong.getMessage()), "");
        }
    }

    /// A tally of which a part is missing is wrong. Where none came for days though acts were recorded, the
    /// entries are not wrong, but nobody can count those of his community: told, and nobody accused.
    private void tallied(long size) {
        var counted = tallies;
        if (counted == null) return;
        try {
            counted.end();
        } catch (Rejected wrong) {
            found.add(Kind.TALLY, size - 1, "", "facts", String.valueOf(wrong.getMessage()), "");
            return;
        }
        rows.firstUncounted(counted.upTo(), size)
                .filter(first -> first.recordedAt().plus(UNCOUNTED).isBefore(newest))
                .ifPresent(first -> found.add(
                        Kind.UNCHECKED, first.position(), first.stream(), Tallies.TYPE, counted.upTo(), size));
    }

    private void told(Row row, Envelope entry) {
        row.compare(entry, found);
        attachments.look(row.position(), entry);
        var back = row.recordedAt().plus(BACKWARDS).isBefore(newest);
        if (back) found.add(Kind.TIME, row.position(), row.stream(), "recorded_at", row.recordedAt(), newest);
        if (back || row.recordedAt().isAfter(newest)) newest = row.recordedAt(); // told once for each time it went back
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

    private void tiles(List<byte[]> leaves) {
        above(0, leaves);
        if (Objects.requireNonNull(frontier, "grown by these leaves").size() == published.size()) edges();
    }

    /// Gathers the hashes of each level, and compares each tile above the leaves when it is full.
    private void above(int level, List<byte[]> more) {
        if (levels.size() == level) levels.add(new ArrayList<>());
        var tile = levels.get(level);
        tile.addAll(more);
        if (tile.size() < TilePath.FULL) return;
        if (level > 0) compare(level);
        var root = Tile.root(tile);
        tile.clear();
        above(level + 1, List.of(root));
    }

    /// The last tile of each level, where what is published ends.
    private void edges() {
        for (var level = 1; level < levels.size(); level++)
            if (!levels.get(level).isEmpty()) compare(level);
    }

    private void compare(int level) {
        var hashes = Objects.requireNonNull(frontier, "a tile has leaves").size() >>> 8 * level;
        published.compare(level, (hashes - 1) / TilePath.FULL, levels.get(level));
    }

    private void signedAt(long size) {
        for (var signed : published.signed()) if (signed.checkpoint().size() == size) compare(signed);
    }

    private void compare(Signed signed) {
        var root = Objects.requireNonNull(frontier, "a size has a root").root();
        if (!Arrays.equals(root, signed.checkpoint().root()))
            found.add(
                    Kind.CHECKPOINT,
                    signed.checkpoint().size() - 1,
                    "",
                    signed.where(),
                    root,
                    signed.checkpoint().root());
    }

    private void ends(Head head, long size) {
        for (var signed : published.signed())
            if (signed.checkpoint().size() > size)
                found.add(
                        Kind.CHECKPOINT,
                        NO_POSITION,
                        "",
                        signed.where(),
                        size,
                        signed.checkpoint().size());
        if (byEntries != null && !isOf(head, frontier) && isOf(head, byEntries)) {
            found.leavesNotEntries(published.size());
            frontier = byEntries;
        }
        if (frontier == null) return;
        if (head.size() != frontier.size()) found.add(Kind.HEAD, NO_POSITION, "", "size", head.size(), frontier.size());
        if (!Arrays.equals(head.root(), frontier.root()))
            found.add(Kind.HEAD, NO_POSITION, "", "root", head.root(), frontier.root());
        if (!Arrays.equals(head.frontier(), frontier.toBytes()))
            found.add(Kind.HEAD, NO_POSITION, "", "frontier", head.frontier(), frontier.toBytes());
    }

    private static boolean isOf(Head head, @Nullable Frontier edge) {
        return edge != null && Arrays.equals(head.root(), edge.root());
    }
}
