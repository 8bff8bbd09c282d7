package org.gongyi.app.operation;

import java.util.List;
import java.util.Optional;

/// A gate in the state that a test needs.
public final class GateForTests {

    private GateForTests() {}

    public static RecordingGate closed(String reason) {
        return new RecordingGate(List.of(() -> Optional.of(reason)));
    }
}
