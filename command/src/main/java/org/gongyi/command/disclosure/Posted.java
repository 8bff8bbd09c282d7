package org.gongyi.command.disclosure;

import java.util.EnumSet;
import java.util.Set;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;

/// What the board has shown.
///
/// @param version that was posted last; 0 before
/// @param segments that were posted
/// @param lines of that version
/// @param closing balance of the statement that was posted last, in 分
record Posted(
        int version,
        Set<Segment> segments,
        int lines,
        @Nullable Long closing) {

    static final Posted NOTHING = new Posted(0, Set.of(), 0, null);

    Posted {
        segments = Set.copyOf(segments);
    }

    boolean isAny() {
        return version > 0;
    }

    Posted and(Draft draft) {
        var all = EnumSet.of(draft.segment());
        all.addAll(segments);
        var totals = draft.totals();
        return new Posted(draft.version(), all, draft.lines(), totals == null ? closing : (Long) totals.closing());
    }

    /// Whether a long matter was told of before it comes to that part (DISC-PREDURPOST).
    boolean leadsTo(Segment segment) {
        return switch (segment) {
            case WHOLE, BEFORE -> true;
            case DURING -> segments.contains(Segment.BEFORE);
            case AFTER -> segments.contains(Segment.BEFORE) && segments.contains(Segment.DURING);
        };
    }
}
