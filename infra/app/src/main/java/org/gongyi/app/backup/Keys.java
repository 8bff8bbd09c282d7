package org.gongyi.app.backup;

import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SignedCheckpoint;

/// The checkpoint of an export by the keys of its policy. Cosignatures are kept, and not asked for: they were when it
/// was published.
final class Keys {

    private Keys() {}

    static SignedCheckpoint open(byte[] checkpoint, Policy policy) {
        return SignedCheckpoint.open(
                checkpoint, policy.logs().stream().map(Policy.Log::key).toList());
    }
}
