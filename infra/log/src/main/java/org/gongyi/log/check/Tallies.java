package org.gongyi.log.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;

/// Counts entries as `ledger.tallied.v1` does: `facts` holds `upTo`, the number of entries counted from the
/// first, and `communities`, how many of them each has. A tally counts every entry before itself, so `upTo`
/// is its own position.
final class Tallies {

    private final Map<String, Long> counts = new HashMap<>();
    private long counted;
    private long checked;

    /// @throws Rejected TALLY_MISMATCH with the position of a tally that says otherwise
    void next(long position, Entry entry) {
        entry.tally().ifPresent(facts -> check(position, facts));
        var community = entry.text("community");
        if (!community.isEmpty()) counts.merge(community, 1L, Long::sum);
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
