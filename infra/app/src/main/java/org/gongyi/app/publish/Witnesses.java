package org.gongyi.app.publish;

import static java.util.stream.Collectors.toCollection;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.witness.Cosigning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the witnesses say to a publisher. An alarm of theirs is never passed over: the last checkpoint is
/// shown to them again before anything new is signed, also after a restart.
final class Witnesses {

    /// Rounds in which a witness that is silent at a start is waited for: half a minute where nobody listens,
    /// some minutes where nobody answers.
    static final int PATIENT_ROUNDS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);

    private final Identity identity;
    private final Cosigning cosigning;
    private boolean sizesKnown;
    private boolean settled;
    private int askedInVain;

    Witnesses(Identity identity, Cosigning cosigning) {
        this.identity = identity;
        this.cosigning = cosigning;
    }

    /// Once in the life of a process: every witness, or after some patience so many that they reach the quorum
    /// by themselves. One that is heard later is shown a checkpoint then, and so says its size as well.
    ///
    /// @return whether the log may go on; if not, ask again in the next round
    /// @throws Rejected SHRUNK if one has seen more entries than there are, NO_QUORUM if too few can be heard
    boolean haveSaidTheirSize(long size) {
        if (sizesKnown) return true;
        var nothing = new Checkpoint(identity.origin(), 0, TreeHash.ofNothing());
        var sizes = cosigning.sizes(
                SignedCheckpoint.open(identity.signer().sign(nothing).toBytes(), identity.verifier()));
        sizes.forEach((witness, seen) -> mustNotKnowMore(witness, seen, size));
        sizesKnown = silent(sizes.keySet()).isEmpty() || isEnough(sizes.keySet());
        return sizesKnown;
    }

    private static void mustNotKnowMore(VerifierKey witness, long seen, long size) {
        if (seen > size)
            throw new Rejected(
                    Cause.SHRUNK,
                    "the database has %d entries, but the witness %s saw %d signed"
                            .formatted(size, witness.name(), seen));
    }

    private boolean isEnough(Set<VerifierKey> heard) {
        if (askedInVain++ == 0) LOG.warn("等待见证人说明其记录的长度 · Waiting for witnesses to say their size: {}", silent(heard));
        if (askedInVain < PATIENT_ROUNDS) return false;
        if (!identity.policy().quorum().reachedBy(heard))
            throw new Rejected(Cause.NO_QUORUM, "witnesses that do not say their size: " + silent(heard));
        LOG.warn("见证人没有应答,先行签名 · Going on without hearing these witnesses: {}", silent(heard));
        return true;
    }

    private Set<String> silent(Set<VerifierKey> heard) {
        return identity.policy().witnesses().stream()
                .filter(witness -> witness.url().isPresent() && !heard.contains(witness.key()))
                .map(Policy.Witness::name)
                .collect(toCollection(TreeSet::new));
    }

    /// That nobody objects to what was signed last, perhaps by a process that ended before it heard the
    /// answers. Asks nothing where all is quiet.
    ///
    /// @throws Rejected FORK
    void settle(SignedCheckpoint last, LogSource tiles) {
        if (settled && !cosigning.objected(last.checkpoint())) return;
        var unused = cosigned(last, tiles);
    }

    /// What was published, with the cosignatures that came too late for it; nothing where none did.
    Optional<SignedCheckpoint> completed(SignedCheckpoint published) {
        return cosigning.completed(published);
    }

    /// @return the checkpoint with its cosignatures, or nothing while they are too few for the policy
    /// @throws Rejected FORK if a witness saw another history
    Optional<SignedCheckpoint> cosigned(SignedCheckpoint signed, LogSource tiles) {
        settled = false;
        var round = cosigning.round(signed, tiles);
        if (round.alarm())
            throw new Rejected(
                    Cause.FORK,
                    "of the checkpoint of %d entries: %s"
                            .formatted(signed.checkpoint().size(), round.replies()));
        settled = true;
        return round.quorum() ? Optional.of(round.checkpoint()) : Optional.empty();
    }
}
