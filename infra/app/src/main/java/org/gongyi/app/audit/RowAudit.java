package org.gongyi.app.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.gongyi.app.audit.Rows.Row;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;

/// One row after another against the entry that it holds.
final class RowAudit {

    /// Clocks of several instances differ, and acts of one moment are stored in any order.
    private static final Duration BACKWARDS = Duration.ofMinutes(10);

    private final TallyAudit tallies;
    private final Attachments attachments;
    private final Found found;
    private Instant newest = Instant.MIN;

    RowAudit(TallyAudit tallies, Attachments attachments, Found found) {
        this.tallies = tallies;
        this.attachments = attachments;
        this.found = found;
    }

    /// @param i place within the copies
    /// @param truth leaf that is under the tree; absent where nobody knows it
    void check(long position, Copies copies, int i, byte @Nullable [] truth) {
        var row = copies.row(i);
        var bytes = copies.entry(i, truth);
        var recorded = bytes.flatMap(Envelope::read).orElse(null);
        tallies.next(position, recorded, bytes);
        if (row == null) {
            var stream = recorded == null ? "" : recorded.stream();
            found.add(Kind.ROW_GONE, position, stream, "position", "", recorded == null ? "" : recorded.id());
            return;
        }
        var hashed = Objects.requireNonNull(copies.hashed().get(i), "a row has an entry");
        if (truth != null && !Arrays.equals(hashed, truth)) {
            found.add(Kind.ENTRY, position, row.stream(), "entry", hashed, truth);
            return;
        }
        if (!Arrays.equals(hashed, row.leaf()))
            found.add(Kind.COLUMN, position, row.stream(), "leaf", row.leaf(), hashed);
        if (recorded == null) found.add(Kind.ENTRY, position, row.stream(), "entry", "BAD_FORM", "");
        else told(row, recorded);
    }

    private void told(Row row, Envelope entry) {
        row.compare(entry, found);
        attachments.look(row.position(), entry);
        var back = row.recordedAt().plus(BACKWARDS).isBefore(newest);
        if (back) found.add(Kind.TIME, row.position(), row.stream(), "recorded_at", row.recordedAt(), newest);
        if (back || row.recordedAt().isAfter(newest)) newest = row.recordedAt(); // told once for each time it went back
    }

    /// When the newest row was recorded that an entry stands behind.
    Instant newest() {
        return newest;
    }
}
