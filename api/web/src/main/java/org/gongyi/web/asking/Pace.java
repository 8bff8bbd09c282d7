package org.gongyi.web.asking;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often something is taken from people without an account, by this process alone: one bucket an
/// address and procedure, one a disclosure or hearing, one for everybody. Each act takes a token of
/// all three, or of none. So a hearing in which many speak keeps none of their neighbours from asking
/// about money.
///
/// A whole village may stand behind one address, so its bucket is deep and fills slowly; slower than that of the
/// subject, so that one address closes nothing to everybody. Where opinions are collected many come in one evening. Of
/// IPv6 a household has 2⁶⁴ addresses; they count as one.
@Component
final class Pace {

    static final Rate ADDRESS = new Rate(10, Duration.ofMinutes(1));
    static final Rate SUBJECT = new Rate(30, Duration.ofMinutes(1));
    static final Rate EVERYBODY = new Rate(120, Duration.ofSeconds(1));

    /// Of hearings: an evening of a whole village, and what one address may fill in the weeks in which it is open.
    static final Rate SPEAKING = new Rate(30, Duration.ofMinutes(5));

    static final Rate HEARING = new Rate(300, Duration.ofSeconds(10));

    private static final String ALL = "everybody";
    private static final String HEARINGS = "hearings";

    /// Buckets kept before the full ones are let go; full is what a bucket is that nobody used.
    private static final int MANY = 10_000;

    private final Map<String, Bucket> buckets = new HashMap<>();
    private final InstantSource clock;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /// @param most tokens in a full bucket
    /// @param each in which time one comes back
    record Rate(int most, Duration each) {}

    /// A bucket is the moment at which it will be full again.
    private record Bucket(Rate rate, Instant full) {

        Duration wait(Instant now) {
            var empty = full.minus(rate.each().multipliedBy(rate.most() - 1L));
            return empty.isAfter(now) ? Duration.between(now, empty) : Duration.ZERO;
        }

        Bucket without(Instant now) {
            var since = full.isAfter(now) ? full : now;
            return new Bucket(rate, since.plus(rate.each()));
        }
    }

    /// Takes a token of each bucket. Where one is empty it takes none and says how long to wait; else zero.
    Duration take(String family, String address, String subject) {
        var speaking = family.equals(HEARINGS);
        return take(Map.of(
                ALL,
                EVERYBODY,
                family + " " + network(address),
                speaking ? SPEAKING : ADDRESS,
                "subject " + subject,
                speaking ? HEARING : SUBJECT));
    }

    /// Likewise for looking up what was sent: as often, and from buckets of its own, so that nobody who looks for an
    /// answer is kept from asking.
    Duration look(String address) {
        return take(Map.of(ALL + " looks", EVERYBODY, "looks " + network(address), ADDRESS));
    }

    private synchronized Duration take(Map<String, Rate> asked) {
        var now = clock.instant();
        if (buckets.size() >= MANY) buckets.values().removeIf(one -> !one.full().isAfter(now));
        var longest = asked.entrySet().stream()
                .map(one -> bucket(one.getKey(), one.getValue(), now).wait(now))
                .max(Duration::compareTo)
                .orElseThrow();
        if (longest.isZero())
            asked.forEach((key, rate) -> buckets.put(key, bucket(key, rate, now).without(now)));
        return longest;
    }

    private Bucket bucket(String key, Rate rate, Instant now) {
        return buckets.getOrDefault(key, new Bucket(rate, now));
    }

    /// What a proxy forwards as an address and is none counts as it stands.
    private static String network(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
