package org.gongyi.bench;

import java.util.Arrays;
import java.util.List;

/// What some clients got done in some time.
///
/// @param nanos how long each act took its client, sorted
record Round(long[] nanos, double seconds) {

    Round {
        Arrays.sort(nanos);
    }

    static Round of(List<Round> parts) {
        var all =
                parts.stream().flatMapToLong(part -> Arrays.stream(part.nanos)).toArray();
        return new Round(all, parts.stream().mapToDouble(Round::seconds).sum());
    }

    double rate() {
        return nanos.length / seconds;
    }

    /// The time within which that share of the acts was answered, in milliseconds.
    double millis(double share) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
    }
}
