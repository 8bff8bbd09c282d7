package org.gongyi.log.note;

import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// A checkpoint whose log signature was verified: whoever holds one may trust it as far as the key it was
/// opened with.
public final class SignedCheckpoint {

    private final Checkpoint checkpoint;
    private final SignedNote note;

    private SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {
        this.checkpoint = checkpoint;
        this.note = note;
    }

    /// The origin must be the name of the key, as C2SP asks of logs.
    ///
    /// @throws Rejected for another form, origin or signature
    public static SignedCheckpoint open(byte[] bytes, VerifierKey log) {
        var note = SignedNote.parse(bytes);
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(log.name()))
            throw new Rejected(
                    Cause.WRONG_ORIGIN, "a checkpoint of %s, not of %s".formatted(checkpoint.origin(), log.name()));
        var unused = note.verified(List.of(log));
        return new SignedCheckpoint(checkpoint, note);
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /// As it was published, with all its lines.
    public SignedNote note() {
        return note;
    }

    public byte[] toBytes() {
        return note.toBytes();
    }
}
