package org.gongyi.app.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.log.Rejected;
import org.gongyi.log.check.Tallies;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// What the ledger counted of itself, counted again.
final class TallyAudit {

    /// The ledger counts itself in the first hour of a day; it may have stood still for one.
    private static final Duration UNCOUNTED = Duration.ofDays(2);

    private final Rows rows;
    private final Found found;
    private @Nullable Tallies tallies = new Tallies();

    TallyAudit(Rows rows, Found found) {
        this.rows = rows;
        this.found = found;
    }

    /// Goes on over rows that are gone, as long as somebody still has their entry. A tally that does not add up makes
    /// those after it worthless.
    void next(long position, @Nullable Envelope entry, Optional<byte[]> bytes) {
        if (tallies == null) return;
        if (entry == null) {
            tallies = null;
            return;
        }
        try {
            var community = Objects.requireNonNullElse(entry.community(), "");
            tallies.next(position, community, bytes.filter(_ -> entry.type().equals(Tallies.TYPE)));
        } catch (Rejected wrong) {
            tallies = null;
            found.add(Kind.TALLY, position, entry.stream(), "facts", String.valueOf(wrong.getMessage()), "");
        }
    }

    /// A tally of which a part is missing is wrong. Where none came for days though acts were recorded, the
    /// entries are not wrong, but nobody can count those of his community: told, and nobody accused.
    ///
    /// @param newest when the newest entry was recorded
    void end(long size, Instant newest) {
        var counted = tallies;
        if (counted == null) return;
        try {
            counted.end();
        } catch (Rejected wrong) {
            found.add(Kind.TALLY, size - 1, "", "facts", String.valueOf(wrong.getMessage()), "");
            return;
        }
        rows.firstUncounted(counted.upTo(), size)
                .filter(first -> first.recordedAt().plus(UNCOUNTED).isBefore(newest))
                .ifPresent(first -> found.add(
                        Kind.UNCHECKED, first.position(), first.stream(), Tallies.TYPE, counted.upTo(), size));
    }
}
