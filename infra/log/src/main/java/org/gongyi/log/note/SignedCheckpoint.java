package org.gongyi.log.note;

import java.util.Collection;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Strict;

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
        return open(bytes, List.of(log));
    }

    /// For a log that has changed its key: signed by one of those that carry its origin as their name. Keys
    /// of other logs may be among them.
    ///
    /// @throws Rejected WRONG_ORIGIN if none of the keys is of the log the checkpoint names, else as above
    public static SignedCheckpoint open(byte[] bytes, Collection<VerifierKey> logs) {
        var note = SignedNote.parse(bytes);
        var checkpoint = Checkpoint.parse(note.text());
        var keys = logs.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .toList();
        if (keys.isEmpty())
            throw new Rejected(Cause.WRONG_ORIGIN, "no key is of the log " + Strict.shown(checkpoint.origin()));
        var unused = note.verified(keys);
        return new SignedCheckpoint(checkpoint, note);
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    /// The same checkpoint with more lines below it.
    public SignedCheckpoint with(Collection<NoteSignature> lines) {
        return new SignedCheckpoint(checkpoint, note.with(lines));
    }

    /// As it was published, with all its lines.
    public SignedNote note() {
        return note;
    }

    public byte[] toBytes() {
        return note.toBytes();
    }
}
