package org.gongyi.app.publish;

import java.util.Optional;
import org.gongyi.log.Cause;
import org.springframework.stereotype.Component;

/// How far the log is published, and what keeps it from being published further. Read by probes and metrics.
@Component
final class Publication {

    private volatile State state = new State(0, Optional.empty());

    /// Somebody must look. Nothing is signed while it stands; recording and reading go on.
    ///
    /// @param detail names positions and sizes, never a person
    record Alarm(Cause cause, String detail) {

        String words() {
            return """
                    账簿停止签名,记录和查阅照常:%1$s(%2$s)。见 docs/operations.md。
                    The log signs nothing more, recording and reading go on: %1$s (%2$s). See docs/operations.md.""".formatted(detail, cause);
        }
    }

    /// @param size entries that the last checkpoint covers, as far as this process knows
    record State(long size, Optional<Alarm> alarm) {}

    State now() {
        return state;
    }

    void published(long size) {
        state = new State(size, Optional.empty());
    }

    /// @return whether it is another alarm than before
    boolean alarmed(Alarm alarm) {
        var before = state;
        state = new State(before.size(), Optional.of(alarm));
        return !before.alarm().equals(state.alarm());
    }
}
