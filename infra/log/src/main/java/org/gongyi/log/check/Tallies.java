package org.gongyi.log.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// Counts entries as `ledger.tallied.v1` does: `facts` holds `upTo`, the number of entries counted from the
/// first, and `communities`, how many of them each has. A tally counts every entry before itself, so `upTo`
/// is its own position.
final class Tallies {

    /// What counting needs of an entry, so that the rest need not be kept.
    ///
    /// @param tally what it says itself, if it is one
    record Counted(String community, Optional<Map<?, ?>> tally) {

        static Counted of(Entry entry) {
            return new Counted(entry.text("community"), entry.tally());
        }
    }

    private final Map<String, Long> counts = new HashMap<>();
    private long counted;
    private long checked;

    /// @throws Rejected TALLY_MISMATCH with the position of a tally that says otherwise
    void next(long position, Counted entry) {
        entry.tally().ifPresent(facts -> check(position, facts));
        if (!entry.community().isEmpty()) counts.merge(entry.community(), 1L, Long::sum);
        counted = position + 1;
    }

    private void check(long position, Map<?, ?> facts) {
        if (!Objects.equals(facts.get("upTo"), counted) || !counts.equals(facts.get("communities")))
            throw new Rejected(
                    Cause.TALLY_MISMATCH, "position %d: its tally is not what the log holds".formatted(position));
        checked++;
    }

    long checked() {
        return checked;
    }
}
