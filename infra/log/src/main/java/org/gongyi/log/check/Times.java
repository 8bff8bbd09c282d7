package org.gongyi.log.check;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/// Whether the times of recording run on with the positions. A clock that was set back proves nothing by
/// itself, so a log in which it was is whole all the same; but whoever dates acts back by the clock is seen.
final class Times {

    /// Clocks of several recorders differ, and acts wait for each other.
    static final Duration TOLERANCE = Duration.ofMinutes(1);

    /// What an entry of another log has.
    private static final long NONE = Long.MIN_VALUE;

    private long latest = NONE;
    private long count;
    private long first = -1;

    /// Milliseconds since 1970.
    static long of(Entry entry) {
        var told = entry.text("recordedAt");
        if (told.isEmpty()) return NONE;
        try {
            return Instant.parse(told).toEpochMilli();
        } catch (DateTimeException | ArithmeticException other) {
            return NONE;
        }
    }

    void next(long position, long recordedAt) {
        if (latest != NONE && recordedAt != NONE && recordedAt < latest - TOLERANCE.toMillis()) {
            if (count++ == 0) first = position;
        }
        latest = Math.max(latest, recordedAt);
    }

    Verification.SetBack setBack() {
        return new Verification.SetBack(count, first);
    }
}
