package org.gongyi.app.publish;

import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.witness.Cosigning;
import org.gongyi.log.witness.WitnessReply;

/// What the witnesses say to a publisher. An alarm of theirs is never passed over: the checkpoint it was about is shown
/// to them again before anything new is signed, also after a restart.
final class Witnesses {

    private final Identity identity;
    private final Cosigning cosigning;
    private boolean asked;
    private Optional<SignedCheckpoint> open = Optional.empty();

    Witnesses(Identity identity, Cosigning cosigning) {
        this.identity = identity;
        this.cosigning = cosigning;
    }

    /// Once in the life of a process, and again until no witness knows more. A checkpoint of the empty tree,
    /// which every history contains, makes each of them say its size.
    ///
    /// @param last that was signed, perhaps by a process that ended before it heard the answers
    /// @throws Rejected SHRUNK if one has seen more entries than there are
    void mustNotKnowMoreThan(long size, Optional<SignedCheckpoint> last, LogSource tiles) {
        if (asked) return;
        open = last;
        var nothing = new Checkpoint(identity.origin(), 0, TreeHash.ofNothing());
        var signed = SignedCheckpoint.open(identity.signer().sign(nothing).toBytes(), identity.verifier());
        cosigning.round(signed, tiles).replies().forEach((witness, reply) -> {
            if (reply instanceof WitnessReply.Knows(var seen) && seen > size)
                throw new Rejected(
                        Cause.SHRUNK,
                        "the database has %d entries, but the witness %s saw %d signed"
                                .formatted(size, witness.name(), seen));
        });
        asked = true;
    }

    /// That what was signed last raised no alarm.
    ///
    /// @throws Rejected FORK
    void settle(LogSource tiles) {
        open.ifPresent(last -> {
            var unused = cosigned(last, tiles);
        });
    }

    /// @return the checkpoint with its cosignatures, or nothing while they are too few for the policy
    /// @throws Rejected FORK if a witness saw another history
    Optional<SignedCheckpoint> cosigned(SignedCheckpoint signed, LogSource tiles) {
        open = Optional.of(signed);
        var round = cosigning.round(signed, tiles);
        if (round.alarm())
            throw new Rejected(
                    Cause.FORK,
                    "of the checkpoint of %d entries: %s"
                            .formatted(signed.checkpoint().size(), round.replies()));
        open = Optional.empty();
        return round.quorum() ? Optional.of(round.checkpoint()) : Optional.empty();
    }
}
