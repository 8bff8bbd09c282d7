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
/// checkpoint, and the checkpoint is written last. A run that was interrupted is gone on with: what is there
/// already is proved again, not fetched again.
public final class Mirror {

    private static final long STEP = 64L * TilePath.FULL;

    /// Bytes after which a step ends with its bundle: a bundle of a stranger may have 16 million.
    private static final long MOST_BYTES = 32_000_000;

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
    ///     was, and both checkpoints are kept in its folder `refused`
    public long update() {
        var next = policy.open(source.checkpoint());
        var kept = kept();
        kept.ifPresent(seen -> grown(seen, next));
        copy(kept.map(SignedCheckpoint::checkpoint), next.checkpoint());
        new StaticFolder(folder).publish(next);
        return next.checkpoint().size()
                - kept.map(seen -> seen.checkpoint().size()).orElse(0L);
    }

    private void grown(SignedCheckpoint seen, SignedCheckpoint next) {
        var growth = new Growth(source, next.checkpoint());
        Evidence.of(folder.resolve("refused"), seen, next, () -> growth.from(seen.checkpoint()));
    }

    private Optional<SignedCheckpoint> kept() {
        try {
            return Optional.of(policy.openSeen(new FolderSource(folder).checkpoint()));
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.MISSING) return Optional.empty();
            throw refusal;
        }
    }

    private void copy(Optional<Checkpoint> seen, Checkpoint next) {
        var copy = new StaticFolder(folder);
        var frontier = edge(copy.source(), seen);
        var tree = new Tree(next, new Prover(new TileNodes(source, next.size())));
        while (frontier.size() < next.size()) {
            var from = frontier.size();
            var to = Math.min(next.size(), (from / STEP + 1) * STEP);
            var step = step(copy.source(), frontier, to, tree);
            if (!Arrays.equals(
                    copy.append(from, step.entries()), step.frontier().root()))
                throw new Rejected(Cause.TILE_MISMATCH, "the copy does not read back as it was written");
            frontier = step.frontier();
        }
    }

    /// A copy that has rotted on this disk must not be taken for a log that forked.
    private static Frontier edge(LogSource copy, Optional<Checkpoint> seen) {
        if (seen.isEmpty()) return Frontier.empty();
        var size = seen.get().size();
        var frontier = Frontier.of(new TileNodes(copy, size), size);
        if (!Arrays.equals(frontier.root(), seen.get().root()))
            throw new Rejected(Cause.TILE_MISMATCH, "this copy is damaged: its tiles are not those of its checkpoint");
        return frontier;
    }

    /// @param prover out of tiles that only a proof makes true
    private record Tree(Checkpoint checkpoint, Prover prover) {}

    private record Step(List<byte[]> entries, Frontier frontier) {}

    /// What an interrupted run left may be damaged, so where it proves nothing the source is asked.
    private Step step(LogSource copy, Frontier frontier, long to, Tree tree) {
        try {
            return proved(new First(copy, source), frontier, to, tree);
        } catch (Rejected damaged) {
            return proved(source, frontier, to, tree);
        }
    }

    /// What the first does not have, the second is asked for.
    private record First(LogSource first, LogSource second) implements LogSource {

        @Override
        public byte[] checkpoint() {
            return second.checkpoint();
        }

        @Override
        public byte[] read(TilePath path) {
            try {
                return first.read(path);
            } catch (Rejected absent) {
                return second.read(path);
            }
        }
    }

    /// @param most position at which the step ends at the latest
    private static Step proved(LogSource from, Frontier frontier, long most, Tree tree) {
        var next = tree.checkpoint();
        var entries = entries(from, frontier.size(), most, next.size());
        var to = frontier.size() + entries.size();
        var grown = frontier.append(entries.stream().map(TreeHash::ofLeaf).toList());
        var proof = tree.prover().consistency(to, next.size());
        Proofs.consistency(to, next.size(), proof, grown.root(), next.root());
        return new Step(entries, grown);
    }

    private static List<byte[]> entries(LogSource source, long from, long to, long size) {
        var entries = new ArrayList<byte[]>();
        var bytes = 0L;
        for (var n = from / TilePath.FULL; n * TilePath.FULL < to && bytes < MOST_BYTES; n++) {
            var bundle = TileNodes.entries(source, TilePath.in(size, TilePath.ENTRIES, n));
            var more = bundle.subList((int) Math.max(0, from - n * TilePath.FULL), bundle.size());
            for (var entry : more) bytes += entry.length;
            entries.addAll(more);
        }
        return entries;
    }
}
