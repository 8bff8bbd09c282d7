package org.gongyi.log.witness;

import java.util.List;
import org.gongyi.log.note.NoteSignature;

/// What a witness made of a checkpoint. Whatever else happens, an answer that makes no sense, too long or
/// too late, is a [org.gongyi.log.Rejected] and like a witness that is down.
public sealed interface WitnessReply {

    /// @param lines verified cosignatures of that witness
    record Cosigned(List<NoteSignature> lines) implements WitnessReply {}

    /// The witness knows another size: prove from there and ask again. Larger than our log means that ours
    /// was rolled back.
    record Knows(long size) implements WitnessReply {}

    /// The witness saw another tree of this log. Not to be tried again: somebody must look.
    record Fork(String message) implements WitnessReply {}

    /// @param status of HTTP, 400, 403, 404, 422 or a fault of the witness
    record Refused(int status, String message) implements WitnessReply {}
}
