package org.gongyi.log.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Proofs;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;

/// A copy that any web server can serve. Nothing is written before it is proved to belong to the
/// checkpoint, and the checkpoint is written last.
public final class Mirror {

    private static final long STEP = 64L * TilePath.FULL;

    private final LogSource source;
    private final Path folder;
    private final Policy policy;

    public Mirror(LogSource source, Path folder, Policy policy) {
        this.source = source;
        this.folder = folder;
        this.policy = policy;
    }

    /// Brings the copy up to date.
    ///
    /// @return entries that are new
    /// @throws Rejected SHRUNK, FORK or NOT_CONSISTENT if the log left its history; the copy stays as it
    ///     was
    public long update() {
        var next = policy.open(source.checkpoint());
        var kept = kept();
        kept.ifPresent(seen -> new Growth(source, next.checkpoint()).from(seen));
        var old = kept.map(Checkpoint::size).orElse(0L);
        copy(old, next);
        new StaticFolder(folder).publish(next);
        return next.checkpoint().size() - old;
    }

    private Optional<Checkpoint> kept() {
        try {
            return Optional.of(
                    policy.open(new FolderSource(folder).checkpoint()).checkpoint());
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.MISSING) return Optional.empty();
            throw refusal;
        }
    }

    private void copy(long old, SignedCheckpoint next) {
        var size = next.checkpoint().size();
        var copy = new StaticFolder(folder);
        var prover = new Prover(new TileNodes(source, size));
        var frontier = Frontier.of(new TileNodes(copy.source(), old), old);
        for (var from = old; from < size; ) {
            var to = Math.min(size, (from / STEP + 1) * STEP);
            var entries = entries(from, to, size);
            frontier = frontier.append(entries.stream().map(TreeHash::ofLeaf).toList());
            Proofs.consistency(
                    to,
                    size,
                    prover.consistency(to, size),
                    frontier.root(),
                    next.checkpoint().root());
            if (!Arrays.equals(copy.append(from, entries), frontier.root()))
                throw new Rejected(Cause.TILE_MISMATCH, "the copy does not read back as it was written");
            from = to;
        }
    }

    private List<byte[]> entries(long from, long to, long size) {
        var entries = new ArrayList<byte[]>();
        for (var n = from / TilePath.FULL; n * TilePath.FULL < to; n++) {
            var bundle = TileNodes.entries(source, TilePath.in(size, TilePath.ENTRIES, n));
            entries.addAll(bundle.subList((int) Math.max(0, from - n * TilePath.FULL), bundle.size()));
        }
        return entries;
    }
}
