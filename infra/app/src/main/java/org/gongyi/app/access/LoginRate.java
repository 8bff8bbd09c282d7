package org.gongyi.app.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Wrong passwords from one address within a minute, by this process alone. The lock of an account stops
/// guessing at one account; this stops guessing at many.
@Component
class LoginRate {

    private static final int MANY = 10_000;

    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();
    private final int most;
    private final Clock clock;

    LoginRate(AccessSettings settings, Clock clock) {
        this.most = settings.failuresPerMinute();
        this.clock = clock;
    }

    private record Minute(Instant until, int failures) {
        Minute andOne() {
            return new Minute(until, failures + 1);
        }
    }

    boolean mustWait(String address) {
        var minute = minutes.get(address);
        return minute != null && clock.instant().isBefore(minute.until()) && minute.failures() >= most;
    }

    void failed(String address) {
        var now = clock.instant();
        if (minutes.size() >= MANY) minutes.values().removeIf(minute -> !now.isBefore(minute.until()));
        minutes.compute(
                address,
                (_, minute) -> minute == null || !now.isBefore(minute.until())
                        ? new Minute(now.plusSeconds(60), 1)
                        : minute.andOne());
    }
}
