package org.gongyi.web.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.web.telling.Names;
import org.gongyi.web.telling.Telling;
import org.gongyi.web.telling.TrailText;
import org.gongyi.web.word.ErasureText.Gone;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the sheet of a resolution from what the ledger answers.
@Component
final class ResolutionSheets {

    private final Wording words;
    private final Track track;
    private final TrailText steps;
    private final Stops stops;

    ResolutionSheets(Wording words, Track track, TrailText steps, Stops stops) {
        this.words = words;
        this.track = track;
        this.steps = steps;
        this.stops = stops;
    }

    /// @param number 索引号
    /// @param gone what is told of digests whose values were erased
    ResolutionSheet sheet(ResolutionView view, String number, CommunityView community, Gone gone, LocalDate today) {
        var kind = community.kind();
        return new ResolutionSheet(
                view.id().value(),
                view.title(),
                community.name(),
                view.community().value(),
                head(view, number, community),
                view.status().name(),
                words.of(view.status()),
                words.say("standing." + view.status().name()),
                next(view),
                stops.of(view),
                track.rows(view, kind),
                view.duties().stream()
                        .map(open -> steps.duty(open.duty(), kind, open.lapsed(), today))
                        .toList(),
                steps.trail(view.trail(), kind, gone, Names.NONE, today),
                community.contact(),
                view.position());
    }

    private List<Telling.Line> head(ResolutionView view, String number, CommunityView community) {
        var lines = new ArrayList<Telling.Line>();
        line(lines, "number", number);
        line(lines, "matter", words.of(view.matter()));
        line(lines, "issuer", community.name());
        line(lines, "source", words.of(view.source(), community.kind()));
        line(lines, "decided", lastDay(view, ResolutionAdopted.class).orElseGet(() -> words.say("head.not-decided")));
        line(
                lines,
                "disclosed",
                lastDay(view, ResolutionDisclosed.class).orElseGet(() -> words.say("head.not-disclosed")));
        if (view.affected() != null) line(lines, "affected", words.of(view.affected()));
        lastDay(view, OutcomeDisclosed.class).ifPresent(day -> line(lines, "finished", day));
        return List.copyOf(lines);
    }

    private void line(List<Telling.Line> lines, String key, String value) {
        lines.add(new Telling.Line(words.say("head." + key), value));
    }

    private Optional<String> lastDay(ResolutionView view, Class<? extends ResolutionEvent> kind) {
        return view.trail().reversed().stream()
                .map(Entry::event)
                .filter(kind::isInstance)
                .findFirst()
                .map(ResolutionEvent::occurredOn)
                .map(words::date);
    }

    private @Nullable String next(ResolutionView view) {
        return switch (view.status()) {
            case UNDER_WAY, ADOPTED -> words.say("next." + following(view).name());
            case REJECTED, VOID, SUSPENDED -> words.say("next." + view.status().name());
            case WITHDRAWN, COMPLETED -> null;
        };
    }

    /// The first station not reached, or reached without effect.
    private static Station following(ResolutionView view) {
        return view.track().stream()
                .filter(station -> station.reached() == null || !station.effective())
                .map(ResolutionView.StationView::station)
                .findFirst()
                .orElse(view.status() == Status.ADOPTED ? Station.OUTCOME : Station.PROPOSAL);
    }
}
