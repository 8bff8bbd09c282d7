package org.gongyi.command.disclosure;

import java.util.EnumMap;
import java.util.Map;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;

/// What the board has shown.
///
/// @param versions of each part of a long matter the one that was posted last
/// @param lines of the version that was posted last of all
/// @param closing balance of the statement that was posted last, in 分
record Posted(
        Map<Segment, Integer> versions, int lines, @Nullable Long closing) {

    static final Posted NOTHING = new Posted(Map.of(), 0, null);

    Posted {
        versions = Map.copyOf(versions);
    }

    Posted and(Draft draft) {
        var all = new EnumMap<Segment, Integer>(Segment.class);
        all.putAll(versions);
        all.put(draft.segment(), draft.version());
        var totals = draft.totals();
        return new Posted(all, draft.lines(), totals == null ? closing : (Long) totals.closing());
    }

    /// The version of that part that another one would correct; absent where none was posted.
    @Nullable
    Integer versionOf(Segment segment) {
        return versions.get(segment);
    }

    /// Whether nothing that was posted since takes the place of a version.
    boolean isLatest(int version) {
        return versions.containsValue(version);
    }

    /// Whether a long matter was told of before it comes to that part (DISC-PREDURPOST).
    boolean leadsTo(Segment segment) {
        return switch (segment) {
            case WHOLE, BEFORE -> true;
            case DURING -> versions.containsKey(Segment.BEFORE);
            case AFTER -> versions.containsKey(Segment.BEFORE) && versions.containsKey(Segment.DURING);
        };
    }
}
