package org.gongyi.app.publish;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.LockStore;
import org.gongyi.log.publish.StaticFolder;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.witness.Cosigning;

/// Takes what was recorded since the last checkpoint, checks it, and publishes the next. Each step may be the last of a
/// process: done again, it gives the same bytes.
///
/// Rows are hashed and led to the root of the head before a byte of them is written; tiles are written before the
/// checkpoint is signed, the signature is kept in the lock store before any witness sees it, and readers see the
/// checkpoint last.
final class Publisher {

    private final Identity identity;
    private final LockStore lock;
    private final StaticFolder folder;
    private final Witnesses witnesses;
    private long written;

    Publisher(Identity identity, LogSettings settings, Cosigning cosigning) {
        this.identity = identity;
        this.lock = new LockStore(settings.lock(), identity.keys());
        this.folder = new StaticFolder(settings.folder());
        this.witnesses = new Witnesses(identity, cosigning);
    }

    /// One round.
    ///
    /// @return entries that the published checkpoint covers now
    /// @throws Rejected where nothing may be signed, with the position or both sizes
    /// @throws SQLException where the database is away; the next round goes on
    long round(LogRows rows) throws SQLException {
        var head = rows.head();
        var last = lock.latest();
        var published = published();
        mustNotHaveShrunk(head.size(), last, published);
        witnesses.mustNotKnowMoreThan(head.size(), last, folder.source());
        var done = published.map(checkpoint -> checkpoint.checkpoint().size()).orElse(0L);
        if (done == head.size()) {
            published.ifPresent(checkpoint -> mustBeOfOneRoot(head, checkpoint));
            return done;
        }
        try {
            return next(rows, head, last, done);
        } catch (Rejected refusal) {
            written = 0;
            throw refusal;
        }
    }

    private long next(LogRows rows, LogRows.Head head, Optional<SignedCheckpoint> last, long done) throws SQLException {
        written = Math.max(written, done);
        if (!hasTheEdge()) written = 0;
        if (last.isPresent()) {
            var signed = last.get().checkpoint();
            grow(rows, signed.size(), signed.root(), Cause.FORK);
            witnesses.settle(folder.source());
        }
        grow(rows, head.size(), head.root(), Cause.ROOT_MISMATCH);
        var checkpoint = new Checkpoint(identity.origin(), head.size(), head.root());
        var signed = lock.sign(last.map(SignedCheckpoint::checkpoint), checkpoint, identity.signer());
        return witnesses.cosigned(signed, folder.source()).map(this::publish).orElse(done);
    }

    private long publish(SignedCheckpoint checkpoint) {
        folder.describe("vkey", identity.verifier() + "\n");
        folder.describe("policy", identity.policyText());
        folder.publish(checkpoint);
        return checkpoint.checkpoint().size();
    }

    /// Writes the tiles up to a size whose root is known.
    ///
    /// @param otherwise the cause if the rows lead to another root
    private void grow(LogRows rows, long size, byte[] root, Cause otherwise) throws SQLException {
        if (written > size) return;
        var from = written;
        var edge = new Edge(Frontier.of(new TileNodes(folder.source(), from), from));
        rows.read(from, size, part -> edge.frontier = edge.frontier.append(part.leaves()));
        if (!Arrays.equals(edge.frontier.root(), root))
            throw new Rejected(
                    otherwise,
                    "positions %d to %d: the rows do not lead to the root that was %s"
                            .formatted(from, size - 1, otherwise == Cause.FORK ? "signed" : "recorded"));
        rows.read(from, size, part -> {
            var unused = folder.append(part.from(), part.entries());
            written = part.from() + part.entries().size();
        });
        if (!Arrays.equals(new Prover(new TileNodes(folder.source(), size)).root(size), root))
            throw new Rejected(
                    Cause.TILE_MISMATCH, "the files in the folder do not lead to the root of %d".formatted(size));
    }

    private static final class Edge {
        private Frontier frontier;

        Edge(Frontier frontier) {
            this.frontier = frontier;
        }
    }

    /// Whether what was written before is still there, or the folder must be written anew.
    private boolean hasTheEdge() {
        try {
            var unused = Frontier.of(new TileNodes(folder.source(), written), written);
            return true;
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.MISSING) return false;
            throw refusal;
        }
    }

    private Optional<SignedCheckpoint> published() {
        try {
            return Optional.of(SignedCheckpoint.open(folder.source().checkpoint(), identity.keys()));
        } catch (Rejected refusal) {
            if (refusal.why() == Cause.MISSING) return Optional.empty();
            throw refusal;
        }
    }

    private static void mustBeOfOneRoot(LogRows.Head head, SignedCheckpoint published) {
        if (!Arrays.equals(head.root(), published.checkpoint().root()))
            throw new Rejected(
                    Cause.FORK,
                    "the database has %d entries as the published checkpoint has, and another root"
                            .formatted(head.size()));
    }

    private static void mustNotHaveShrunk(
            long size, Optional<SignedCheckpoint> last, Optional<SignedCheckpoint> published) {
        larger(size, last, "the lock store");
        larger(size, published, "the published folder");
    }

    private static void larger(long size, Optional<SignedCheckpoint> seen, String where) {
        seen.map(SignedCheckpoint::checkpoint)
                .filter(known -> known.size() > size)
                .ifPresent(known -> {
                    throw new Rejected(
                            Cause.SHRUNK,
                            "the database has %d entries, but %d were signed according to %s"
                                    .formatted(size, known.size(), where));
                });
    }
}
