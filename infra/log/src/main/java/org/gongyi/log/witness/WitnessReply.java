package org.gongyi.log.witness;

import org.gongyi.log.Rejected;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.NoteSignature;

/// What a witness made of a checkpoint.
public sealed interface WitnessReply {

    /// Whether somebody must look before the log goes on: the witness saw another tree, or a larger one than
    /// ours, which was then rolled back.
    default boolean alarms(Checkpoint ours) {
        return switch (this) {
            case Fork _ -> true;
            case Knows(var size) -> size > ours.size();
            case Cosigned _, Refused _, Silent _ -> false;
        };
    }

    /// One line for each witness, however many it sends, so that none can make a checkpoint too large to read.
    ///
    /// @param line the newest verified cosignature of that witness
    record Cosigned(NoteSignature line) implements WitnessReply {}

    /// The witness knows another size: prove from there and ask again. Larger than our log means that ours
    /// was rolled back.
    record Knows(long size) implements WitnessReply {}

    /// The witness saw another tree of this log, or what it saw is not in ours though we proved it from our own
    /// tiles. Not to be tried again: somebody must look.
    record Fork(String message) implements WitnessReply {}

    /// @param status of HTTP, 400, 403, 404 or a fault of the witness
    record Refused(int status, String message) implements WitnessReply {}

    /// Nothing that can be used: down, too slow, too long, or a cosignature that does not verify.
    record Silent(Rejected why) implements WitnessReply {}
}
