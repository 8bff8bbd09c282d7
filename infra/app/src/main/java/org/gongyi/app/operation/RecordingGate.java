package org.gongyi.app.operation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asked before an act is stored. Refusing early is kinder to a database than letting it run out of
/// disk, and the ledger opens again by itself as soon as the last obstacle is gone.
@Component
public class RecordingGate {

    private final List<Obstacle> obstacles;

    RecordingGate(List<Obstacle> obstacles) {
        this.obstacles = List.copyOf(obstacles);
    }

    /// @throws RecordingPaused while anything stands in the way; nothing has been stored then
    public void mustBeOpen() {
        obstacle().ifPresent(reason -> {
            throw new RecordingPaused(reason);
        });
    }

    Optional<String> obstacle() {
        return obstacles.stream()
                .map(Obstacle::reason)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
