package org.gongyi.web.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.ResolutionView.StationView;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.resolution.ResolutionSheet.Reached;
import org.gongyi.web.resolution.ResolutionSheet.StationRow;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The seven stations in order, each with what was done and who watched.
@Component
final class Track {

    private final Wording words;
    private final TrailText steps;

    Track(Wording words, TrailText steps) {
        this.words = words;
        this.steps = steps;
    }

    List<StationRow> rows(ResolutionView view, CommunityKind kind) {
        var rows = new ArrayList<StationRow>();
        LocalDate before = null;
        boolean nextIsOpen = goesOn(view.status());
        for (var station : view.track()) {
            var state = state(station, nextIsOpen, view.status());
            if (station.reached() == null || !station.effective()) nextIsOpen = false;
            rows.add(row(rows.size() + 1, station, state, before, kind));
            if (station.reached() != null) before = station.reached().event().occurredOn();
        }
        return List.copyOf(rows);
    }

    private StationRow row(int number, StationView view, String state, @Nullable LocalDate before, CommunityKind kind) {
        var entry = view.reached();
        var watch = watch(view);
        return new StationRow(
                number,
                words.of(view.station()),
                state,
                words.say("station." + state),
                body(view.station(), entry, kind),
                entry == null ? null : reached(entry, before, kind),
                watch,
                words.say("watch." + watch));
    }

    private Reached reached(Entry<ResolutionEvent> entry, @Nullable LocalDate before, CommunityKind kind) {
        var day = entry.event().occurredOn();
        var recorded = entry.recorded();
        return new Reached(
                words.date(day),
                words.of(recorded.by().office(), kind),
                recorded.late() ? words.say("late.both", words.date(day), words.moment(recorded.recordedAt())) : null,
                before == null ? null : words.say("station.since", ChronoUnit.DAYS.between(before, day)),
                steps.vote(entry.event(), kind),
                recorded.seq() + 1);
    }

    private static String state(StationView view, boolean nextIsOpen, Status status) {
        if (view.reached() == null) return nextIsOpen ? "next" : "ahead";
        if (!view.effective())
            return view.station() == Station.RESOLUTION && status == Status.REJECTED ? "rejected" : "void";
        return view.station() == Station.IMPLEMENTATION && status != Status.COMPLETED ? "current" : "done";
    }

    private static boolean goesOn(Status status) {
        return switch (status) {
            case UNDER_WAY, ADOPTED -> true;
            case REJECTED, VOID, SUSPENDED, WITHDRAWN, COMPLETED -> false;
        };
    }

    /// Who acts at a station: where an assembly met, the one that did.
    private String body(Station station, @Nullable Entry<ResolutionEvent> entry, CommunityKind kind) {
        var assembly = entry == null ? null : assembly(entry.event());
        return assembly == null ? words.say("body." + station.name() + "." + kind.name()) : words.of(assembly, kind);
    }

    private static @Nullable Body assembly(ResolutionEvent event) {
        return event instanceof ResolutionEvent.Decided decided
                ? decided.sitting().body()
                : null;
    }

    private static String watch(StationView view) {
        if (view.objectionOpen()) return "objection-open";
        var observation = view.observation();
        if (observation == null) return view.reached() == null ? "ahead" : "waiting";
        return switch (observation) {
            case OBSERVED -> "observed";
            case ABSENT -> "absent";
            case OBJECTION -> "objection";
        };
    }
}
