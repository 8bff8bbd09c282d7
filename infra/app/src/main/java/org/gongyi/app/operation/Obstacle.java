package org.gongyi.app.operation;

import java.util.Optional;

/// A disk that may have no room to record.
///
/// Any bean of this type closes the [RecordingGate] and shows in the readiness probe while it has a reason. Reading
/// goes on.
@FunctionalInterface
public interface Obstacle {

    /// What is wrong, what was kept and what to do, Chinese first; empty while all is well. Cheap enough
    /// to ask on every act.
    Optional<String> reason();
}
