package org.gongyi.web.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Waits until a projection shows what the person asking has just recorded, but not for ever: a page that is not yet
/// current says so.
final class CatchingUp {

    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final int TRIES = 50;

    private CatchingUp() {}

    /// @param at the position to wait for; -1 for none
    static <T> Optional<T> with(Supplier<Optional<T>> view, ToLongFunction<T> position, long at) {
        var seen = view.get();
        for (int i = 0; i < TRIES && at >= 0 && !isCurrent(seen, position, at); i++) {
            pause();
            seen = view.get();
        }
        return seen;
    }

    static <T> boolean isCurrent(Optional<T> view, ToLongFunction<T> position, long at) {
        return view.map(position::applyAsLong).orElse(-1L) >= at;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
