package org.gongyi.app.operation;

import java.util.Optional;

/// Something that may stand in the way of recording: a full disk, a ledger that no longer matches its own proofs.
///
/// Any bean of this type closes the [RecordingGate] and shows in the readiness probe while it has a reason. Reading
/// goes on.
@FunctionalInterface
public interface Obstacle {

    /// What is wrong, what was kept and what to do, Chinese first; empty while all is well. Cheap enough
    /// to ask on every act.
    Optional<String> reason();
}
