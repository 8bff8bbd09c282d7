package org.gongyi.log.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.gongyi.log.Cause;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.Tile;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;

/// Recomputes a log from its entries: every leaf against its tile, every tile against the one above, the
/// top against the checkpoint. Together they say that the root covers exactly these entries.
public final class Verification {

    private static final int AT_ONCE = 32;

    private final LogSource source;
    private final Checkpoint checkpoint;
    private final LongConsumer progress;

    /// What was found in order.
    ///
    /// @param entries that were recomputed
    /// @param tallies that were recounted, none where the check began later than at the first entry
    public record Verdict(long entries, long tallies, SetBack setBack) {}

    /// Entries that say they were recorded more than a minute before one that stands earlier: a clock was set
    /// back. The log is whole all the same.
    ///
    /// @param first the first of them, -1 where there is none
    public record SetBack(long entries, long first) {}

    private record Looked(Tallies.Counted counted, long recordedAt) {}

    private record Checked(List<Looked> entries, Optional<Rejected> refusal) {}

    /// @param checkpoint whose signatures were verified
    public Verification(LogSource source, Checkpoint checkpoint) {
        this(source, checkpoint, _ -> {});
    }

    /// @param progress is told now and then how many entries were recomputed
    public Verification(LogSource source, Checkpoint checkpoint, LongConsumer progress) {
        this.source = source;
        this.checkpoint = checkpoint;
        this.progress = progress;
    }

    /// @throws Rejected with the first position or tile that is not in order
    public Verdict everything() {
        return from(0);
    }

    /// That the log contains the one seen before, and everything that came since.
    ///
    /// @throws Rejected SHRUNK, FORK or NOT_CONSISTENT for another history, else as [#everything()]
    public Verdict since(Checkpoint seen) {
        contains(seen);
        return from(seen.size());
    }

    /// That the log contains the one seen before, and nothing more.
    ///
    /// @throws Rejected SHRUNK, FORK or NOT_CONSISTENT for another history
    public void contains(Checkpoint seen) {
        new Growth(source, checkpoint).from(seen);
    }

    private Verdict from(long first) {
        var tallies = new Tallies();
        var times = new Times();
        var bundles = (checkpoint.size() + TilePath.FULL - 1) / TilePath.FULL;
        for (var n = first / TilePath.FULL; n < bundles; n += AT_ONCE) {
            var begin = n;
            var checked = LongStream.range(n, Math.min(n + AT_ONCE, bundles))
                    .parallel()
                    .mapToObj(this::bundle)
                    .toList();
            for (var i = 0; i < checked.size(); i++)
                taken(checked.get(i), (begin + i) * TilePath.FULL, first, tallies, times);
            progress.accept(Math.min((begin + checked.size()) * TilePath.FULL, checkpoint.size()) - first);
        }
        tallies.end();
        for (var level = 0; level < 8; level++) above(level, first);
        if (!Arrays.equals(prover().root(checkpoint.size()), checkpoint.root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the tiles lead to another root than the checkpoint's");
        return new Verdict(checkpoint.size() - first, tallies.checked(), times.setBack());
    }

    private static void taken(Checked checked, long position, long first, Tallies tallies, Times times) {
        checked.refusal().ifPresent(refusal -> {
            throw refusal;
        });
        var at = position;
        for (var entry : checked.entries()) {
            if (at >= first) times.next(at, entry.recordedAt());
            if (first == 0) tallies.next(at, entry.counted());
            at++;
        }
    }

    private Checked bundle(long n) {
        try {
            var entries = TileNodes.entries(source, TilePath.in(checkpoint.size(), TilePath.ENTRIES, n));
            var leaves = TileNodes.hashes(source, TilePath.in(checkpoint.size(), 0, n));
            var read = new ArrayList<Looked>(entries.size());
            for (var i = 0; i < entries.size(); i++) {
                if (!Arrays.equals(TreeHash.ofLeaf(entries.get(i)), leaves.get(i)))
                    return new Checked(List.of(), Optional.of(differing(n, i, entries.get(i), leaves)));
                read.add(looked(Entry.read(entries.get(i))));
            }
            return new Checked(read, Optional.empty());
        } catch (Rejected refusal) {
            var where = new Rejected(
                    refusal.why(),
                    "position %d and on: %s".formatted(n * TilePath.FULL, refusal.getMessage()),
                    refusal);
            return new Checked(List.of(), Optional.of(where));
        }
    }

    private static Looked looked(Entry entry) {
        return new Looked(Tallies.Counted.of(entry), Times.of(entry));
    }

    /// Entry and leaf are not of each other; where the tile is that of the tree, it is the entry that is
    /// wrong.
    private Rejected differing(long n, int i, byte[] entry, List<byte[]> leaves) {
        var where = "position %d, stream %s".formatted(n * TilePath.FULL + i, Strict.shown(Entry.stream(entry)));
        return ofTheTree(n, leaves)
                ? new Rejected(Cause.ENTRY_MISMATCH, where + ": the entry is not the one that was recorded")
                : new Rejected(Cause.TILE_MISMATCH, where + ": its leaf is not in the tree that was signed");
    }

    private boolean ofTheTree(long n, List<byte[]> leaves) {
        return leaves.size() == TilePath.FULL
                ? Arrays.equals(Tile.root(leaves), new TileNodes(source, checkpoint.size()).hash(8, n))
                : Arrays.equals(prover().root(checkpoint.size()), checkpoint.root());
    }

    /// Every full tile of a level against its hash in the level above.
    private void above(int level, long first) {
        var width = 8 * (level + 1);
        var tiles = width >= Long.SIZE ? 0 : checkpoint.size() >>> width;
        var nodes = new TileNodes(source, checkpoint.size());
        for (var n = tiles == 0 ? 0 : first >>> width; n < tiles; n++) {
            var tile = TileNodes.hashes(source, TilePath.in(checkpoint.size(), level, n));
            if (!Arrays.equals(Tile.root(tile), nodes.hash(width, n)))
                throw new Rejected(
                        Cause.TILE_MISMATCH,
                        "%s, positions from %d: not what the tile above says"
                                .formatted(TilePath.in(checkpoint.size(), level, n), n << width));
        }
    }

    private Prover prover() {
        return new Prover(new TileNodes(source, checkpoint.size()));
    }
}
