package org.gongyi.app.publish;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what was recorded since the last checkpoint, checks it, and publishes the next. Each step may be
/// the last of a process: done again, it gives the same bytes.
///
/// Rows are hashed and led to the root of the head before a byte of them is written; tiles are written before the
/// checkpoint is signed, the signature is kept in the lock store before any witness sees it, and readers see the
/// checkpoint last.
final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Identity identity;
    private final LockStore lock;
    private final StaticFolder folder;
    private final Witnesses witnesses;
    private long written;
    private long tidied;
    private Optional<Seen> proven = Optional.empty();

    /// What a round found. While nothing of it changes there is nothing to prove again.
    private record Seen(Checkpoint head, Optional<SignedCheckpoint> last, Optional<SignedCheckpoint> published) {

        long done() {
            return published.map(checkpoint -> checkpoint.checkpoint().size()).orElse(0L);
        }

        /// The smaller first.
        List<Checkpoint> signed() {
            return Stream.concat(last.stream(), published.stream())
                    .map(SignedCheckpoint::checkpoint)
                    .distinct()
                    .sorted(Comparator.comparingLong(Checkpoint::size))
                    .toList();
        }

        boolean isLike(Seen other) {
            return head.equals(other.head) && signed().equals(other.signed());
        }
    }

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
        var seen = new Seen(new Checkpoint(identity.origin(), head.size(), head.root()), lock.latest(), published());
        mustNotHaveShrunk(seen);
        if (!witnesses.haveSaidTheirSize(head.size())) return seen.done();
        try {
            return next(rows, seen);
        } catch (Rejected refusal) {
            written = 0;
            proven = Optional.empty();
            throw refusal;
        }
    }

    private long next(LogRows rows, Seen seen) throws SQLException {
        if (proven.isEmpty() || !proven.get().isLike(seen)) proveSigned(rows, seen);
        if (seen.last().isPresent()) witnesses.settle(seen.last().get(), folder.source());
        seen.published().flatMap(witnesses::completed).ifPresent(folder::publish);
        if (written < seen.head().size()) grow(rows, seen.head(), Cause.ROOT_MISMATCH);
        proven = Optional.of(seen);
        if (seen.head().size() == 0 || isPublished(seen)) return seen.done();
        var last = seen.last().map(SignedCheckpoint::checkpoint);
        var signed = lock.sign(last, seen.head(), identity.signer());
        return witnesses.cosigned(signed, folder.source()).map(this::publish).orElse(seen.done());
    }

    /// Also under the key and to the witnesses of today.
    private boolean isPublished(Seen seen) {
        if (seen.done() < seen.head().size() || !isDescribed()) return false;
        return identity.policy()
                .quorum()
                .reachedBy(identity.policy().cosigners(seen.published().orElseThrow()));
    }

    private boolean isDescribed() {
        return folder.described("vkey").equals(Optional.of(vkey()))
                && folder.described("policy").equals(Optional.of(identity.policyText()));
    }

    private String vkey() {
        return identity.verifier() + "\n";
    }

    private long publish(SignedCheckpoint checkpoint) {
        folder.publish(checkpoint);
        folder.describe("vkey", vkey());
        folder.describe("policy", identity.policyText());
        tidy(checkpoint.checkpoint().size());
        return checkpoint.checkpoint().size();
    }

    /// What is not removed takes room and harms nobody; the next round or the next process removes it.
    private void tidy(long size) {
        try {
            folder.withoutPartials(tidied, size);
            tidied = size;
        } catch (Rejected disk) {
            LOG.warn("用过的残块文件没有删除 · Partial files that nobody needs are left: {}", disk.getMessage());
        }
    }

    /// That the rows and the files hold what was signed, whatever its size.
    private void proveSigned(LogRows rows, Seen seen) throws SQLException {
        written = Math.max(written, seen.done());
        if (!hasTheEdge()) written = 0;
        for (var signed : seen.signed()) {
            mustBeOfOneRoot(seen.head(), signed);
            grow(rows, signed, Cause.FORK);
        }
    }

    /// Writes the tiles up to a size whose root is known, if they are not there.
    ///
    /// @param otherwise the cause if the rows lead to another root
    private void grow(LogRows rows, Checkpoint to, Cause otherwise) throws SQLException {
        if (written < to.size()) write(rows, to, otherwise);
        var root = new Prover(new TileNodes(folder.source(), to.size())).root(to.size());
        if (!Arrays.equals(root, to.root()))
            throw new Rejected(
                    Cause.TILE_MISMATCH,
                    "the files in the folder do not lead to the root of %d that was %s"
                            .formatted(to.size(), told(otherwise)));
    }

    private void write(LogRows rows, Checkpoint to, Cause otherwise) throws SQLException {
        var from = written;
        var edge = new Edge(Frontier.of(new TileNodes(folder.source(), from), from));
        rows.read(from, to.size(), part -> edge.frontier = edge.frontier.append(part.leaves()));
        if (!Arrays.equals(edge.frontier.root(), to.root()))
            throw new Rejected(
                    otherwise,
                    "positions %d to %d: the rows do not lead to the root that was %s"
                            .formatted(from, to.size() - 1, told(otherwise)));
        rows.read(from, to.size(), part -> {
            var unused = folder.append(part.from(), part.entries());
            written = part.from() + part.entries().size();
        });
    }

    private static String told(Cause otherwise) {
        return otherwise == Cause.FORK ? "signed" : "recorded";
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

    private static void mustBeOfOneRoot(Checkpoint head, Checkpoint signed) {
        if (head.size() == signed.size() && !head.sameTree(signed))
            throw new Rejected(
                    Cause.FORK,
                    "the database has %d entries as the signed checkpoint has, and another root"
                            .formatted(head.size()));
    }

    private static void mustNotHaveShrunk(Seen seen) {
        larger(seen.head().size(), seen.last(), "the lock store");
        larger(seen.head().size(), seen.published(), "the published folder");
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
