package org.gongyi.web.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.Decided;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionConsulted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionProposed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionReviewed;
import org.gongyi.contract.resolution.Station;
import org.gongyi.web.compare.TextComparison;
import org.jspecify.annotations.Nullable;

/// What a matter said at each station it came to, and what one of them changed of the one before. A station that was
/// passed again stands there again.
///
/// @param versions in the order they were recorded
/// @param after number of the version that is held against the one before
public record PlanChanges(List<Version> versions, int after, TextComparison comparison) {

    /// @param number from 1
    /// @param step number of its entry in the trail
    public record Version(int number, int step, Station station, LocalDate day, String text) {}

    /// Absent where there is nothing to compare.
    ///
    /// @param compared number of the version to hold against the one before; the last where there is no such
    static @Nullable PlanChanges of(List<Entry<ResolutionEvent>> trail, int compared) {
        var all = versions(trail);
        if (all.size() < 2) return null;
        var after = compared < 2 || compared > all.size() ? all.size() : compared;
        var comparison =
                TextComparison.of(all.get(after - 2).text(), all.get(after - 1).text());
        return new PlanChanges(all, after, comparison);
    }

    public Version before() {
        return versions.get(after - 2);
    }

    public Version changed() {
        return versions.get(after - 1);
    }

    private static List<Version> versions(List<Entry<ResolutionEvent>> trail) {
        var all = new ArrayList<Version>();
        for (int step = 1; step <= trail.size(); step++)
            add(all, step, trail.get(step - 1).event());
        return List.copyOf(all);
    }

    private static void add(List<Version> all, int step, ResolutionEvent event) {
        switch (event) {
            case ResolutionProposed e -> add(all, step, Station.PROPOSAL, e, e.proposal());
            case ResolutionConsulted e -> add(all, step, Station.CONSULTATION, e, e.plan());
            case ResolutionReviewed e -> add(all, step, Station.REVIEW, e, e.plan());
            case Decided e -> add(all, step, Station.RESOLUTION, e, e.sitting().decision());
            default -> {}
        }
    }

    private static void add(List<Version> all, int step, Station station, ResolutionEvent event, String text) {
        all.add(new Version(all.size() + 1, step, station, event.occurredOn(), text));
    }
}
