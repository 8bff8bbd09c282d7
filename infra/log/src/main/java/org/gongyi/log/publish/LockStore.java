package org.gongyi.log.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.SignedNote;
import org.gongyi.log.note.VerifierKey;

/// The last checkpoint that was signed, in a file outside the database that no backup brings back. It only
/// grows: a database restored to yesterday is smaller than what stands here, and nothing is signed.
public final class LockStore {

    private final Path file;
    private final List<VerifierKey> keys;
    private final Turn turn;

    /// @param keys the key that signs, and those that signed before it
    public LockStore(Path file, Collection<VerifierKey> keys) {
        this(file, keys, Turn.USUAL);
    }

    LockStore(Path file, Collection<VerifierKey> keys, Duration patience) {
        this.file = file;
        this.keys = List.copyOf(keys);
        this.turn = new Turn(file.resolveSibling(file.getFileName() + ".lock"), patience);
    }

    /// @throws Rejected if the file is damaged or of another log, which no publisher may pass over
    public Optional<SignedCheckpoint> latest() {
        return DurableFile.read(file, SignedNote.LIMIT).map(bytes -> SignedCheckpoint.open(bytes, keys));
    }

    /// Signs the next checkpoint and keeps it before it is given out. The same checkpoint again gives the
    /// signature that was kept, so a publisher that was killed after signing goes on with the same bytes; a
    /// key that did not sign it yet signs beside the old one.
    ///
    /// @param seen what the caller took for the latest when it built the next
    /// @throws Rejected SHRUNK for a smaller tree, FORK for another tree of the same size or if somebody
    ///     else signed meanwhile, UNREACHABLE if another process keeps the store to itself
    public SignedCheckpoint sign(Optional<Checkpoint> seen, Checkpoint next, NoteSigner signer) {
        if (!keys.contains(signer.verifier()))
            throw new Rejected(Cause.BAD_KEY, "the lock store does not know the key " + signer.verifier());
        return turn.take(() -> swap(seen, next, signer));
    }

    private SignedCheckpoint swap(Optional<Checkpoint> seen, Checkpoint next, NoteSigner signer) {
        var latest = latest();
        if (latest.isPresent()) {
            var last = latest.get().checkpoint();
            if (last.equals(next)) return signedAlsoBy(signer, latest.get());
            if (next.size() < last.size())
                throw new Rejected(
                        Cause.SHRUNK, "signed %d entries before, asked for %d".formatted(last.size(), next.size()));
            if (next.size() == last.size())
                throw new Rejected(Cause.FORK, "another tree of %d was signed".formatted(last.size()));
        }
        if (!latest.map(SignedCheckpoint::checkpoint).equals(seen))
            throw new Rejected(Cause.FORK, "another publisher signed meanwhile");
        return kept(signer.sign(next));
    }

    private SignedCheckpoint signedAlsoBy(NoteSigner signer, SignedCheckpoint latest) {
        return latest.note().by(signer.verifier()).isEmpty()
                ? kept(latest.with(signer.sign(latest.checkpoint()).signatures())
                        .note())
                : latest;
    }

    private SignedCheckpoint kept(SignedNote note) {
        var bytes = note.toBytes();
        DurableFile.replace(file, bytes);
        return SignedCheckpoint.open(bytes, keys);
    }
}
