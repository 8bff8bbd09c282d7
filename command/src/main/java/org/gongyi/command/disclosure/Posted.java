package org.gongyi.command.disclosure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.disclosure.Segment;
import org.jspecify.annotations.Nullable;

/// What the board has shown.
///
/// @param versions of each part of a long matter the one of the highest number
/// @param parts which part each version told, of all that ever hung
/// @param lines of the version that was posted last of all
/// @param opening balance of the statement that was posted last, in 分; `closing` likewise
record Posted(
        Map<Segment, Draft> versions,
        Map<Integer, Segment> parts,
        int lines,
        @Nullable Long opening,
        @Nullable Long closing) {

    static final Posted NOTHING = new Posted(Map.of(), Map.of(), 0, null, null);

    Posted {
        versions = Map.copyOf(versions);
        parts = Map.copyOf(parts);
    }

    Posted and(Draft draft) {
        var all = new EnumMap<Segment, Draft>(Segment.class);
        all.putAll(versions);
        all.put(draft.segment(), draft);
        var told = new HashMap<>(parts);
        told.put(draft.version(), draft.segment());
        var totals = draft.totals();
        return totals == null
                ? new Posted(all, told, draft.lines(), opening, closing)
                : new Posted(all, told, draft.lines(), totals.opening(), totals.closing());
    }

    /// The version of that part that another one would correct; absent where none was posted.
    @Nullable
    Integer versionOf(Segment segment) {
        var posted = versions.get(segment);
        return posted == null ? null : (Integer) posted.version();
    }

    /// That version, where nothing that was posted since takes its place.
    Optional<Draft> latest(int version) {
        return versions.values().stream()
                .filter(posted -> posted.version() == version)
                .findFirst();
    }

    /// Whether nothing that was posted since takes the place of a version.
    boolean isLatest(int version) {
        return latest(version).isPresent();
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
