package org.gongyi.log.check;

import org.gongyi.log.Cause;
import org.gongyi.log.Proofs;
import org.gongyi.log.Prover;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;

/// That a log as it is now contains the one that was seen.
record Growth(LogSource source, Checkpoint now) {

    /// @throws Rejected WRONG_ORIGIN, SHRUNK, FORK or NOT_CONSISTENT
    void from(Checkpoint seen) {
        if (!seen.origin().equals(now.origin())) throw new Rejected(Cause.WRONG_ORIGIN, "was of " + seen.origin());
        if (seen.size() > now.size())
            throw new Rejected(Cause.SHRUNK, "had %d entries, now has %d".formatted(seen.size(), now.size()));
        if (seen.size() == now.size() && !seen.sameTree(now))
            throw new Rejected(Cause.FORK, "two trees of %d entries".formatted(seen.size()));
        if (seen.size() == 0) return;
        var proof = new Prover(new TileNodes(source, now.size())).consistency(seen.size(), now.size());
        Proofs.consistency(seen.size(), now.size(), proof, seen.root(), now.root());
    }
}
