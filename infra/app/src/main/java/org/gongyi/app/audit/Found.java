package org.gongyi.app.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;

/// Gathers findings. So many are kept as somebody may read; the rest is counted.
final class Found {

    static final int MOST = 1_000;

    /// What accuses nobody must not crowd out what does.
    static final int MOST_REMARKS = 100;

    /// Characters of a value: enough to see what differs.
    private static final int LONGEST = 120;

    private final List<Finding> kept = new ArrayList<>();
    private long faults;
    private long remarks;

    void add(Kind kind, long position, String stream, String part, Object stands, Object expected) {
        var counted = kind.isFault() ? ++faults : ++remarks;
        if (counted <= (kind.isFault() ? MOST : MOST_REMARKS))
            kept.add(new Finding(kind, position, cut(stream), cut(part), shown(stands), shown(expected)));
    }

    /// From this position on it was the leaf of a row that was changed, and the entry is true.
    void leavesNotEntries(long from) {
        kept.replaceAll(one -> one.kind() == Kind.ENTRY && one.position() >= from
                ? new Finding(Kind.COLUMN, one.position(), one.stream(), "leaf", one.expected(), one.stands())
                : one);
    }

    /// Where the log is spoiled so far, what follows tells nothing new.
    boolean isFull() {
        return faults >= MOST;
    }

    /// Whether something was found at a position already.
    boolean isAccused(long position) {
        return kept.stream()
                .anyMatch(one -> one.position() == position && one.kind().isFault());
    }

    long faults() {
        return faults;
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    private static String shown(Object value) {
        return cut(value instanceof byte[] hash ? HexFormat.of().formatHex(hash) : String.valueOf(value));
    }

    private static String cut(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "�");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
