package org.gongyi.query.resolutiontrack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Affected;
import org.gongyi.contract.resolution.Observation;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.contract.resolution.ResolutionView.StationView;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.worklist.OpenDuties;
import org.jspecify.annotations.Nullable;

/// The page of one matter, folded from its own stream: always current, and nothing kept twice.
///
/// A meeting without effect never takes the place of one that had effect. A station done again is supervised again.
public final class ResolutionTrack {

    private final Map<Station, StationView> track = new EnumMap<>(Station.class);
    private final OpenDuties duties = new OpenDuties();
    private Standing standing = Standing.BEGUN;
    private @Nullable Affected affected;
    private boolean livelihood;

    private ResolutionTrack() {
        Arrays.stream(Station.values()).forEach(station -> track.put(station, untouched(station)));
    }

    /// @param trail the whole stream of one matter, oldest first
    public static ResolutionView fold(List<Entry<ResolutionEvent>> trail) {
        var fold = new ResolutionTrack();
        trail.forEach(fold::take);
        return fold.view(trail);
    }

    private void take(Entry<ResolutionEvent> entry) {
        var event = entry.event();
        standing = standing.after(event);
        duties.take(event, key -> Settlement.settles(event, key));
        Standing.stationOf(event).ifPresent(station -> track.computeIfPresent(station, (_, was) -> come(was, entry)));
        note(event);
    }

    private void note(ResolutionEvent event) {
        switch (event) {
            case MatterClassified e -> {
                affected = e.affected();
                livelihood = e.livelihood();
            }
            case SupervisionNoted e -> track.computeIfPresent(e.station(), (_, was) -> observed(was, e.observation()));
            case ObjectionAnswered e -> track.computeIfPresent(e.station(), (_, was) -> answered(was));
            case ResolutionSentBack e ->
                track.replaceAll((one, was) -> one.compareTo(e.station()) < 0 ? was : left(was));
            case DutyLapsed e -> duties.lapse(e.duty());
            case ResolutionInitiated _,
                    OpinionsCollected _,
                    HearingHeld _,
                    ResolutionProposed _,
                    ResolutionConsulted _,
                    ResolutionReviewed _,
                    Decided _,
                    ResolutionDisclosed _,
                    ResolutionNoticeRemoved _,
                    ImplementationStarted _,
                    ProgressNoted _,
                    DeviationNoted _,
                    OutcomeDisclosed _,
                    OutcomeNoticeRemoved _,
                    UnitsInvited _,
                    UnitReplied _,
                    ResolutionWithdrawn _,
                    EntryCorrected _,
                    CorrectionOrdered _,
                    SheetSigned _,
                    SuspensionLifted _ -> {}
        }
    }

    private ResolutionView view(List<Entry<ResolutionEvent>> trail) {
        if (!(trail.getFirst().event() instanceof ResolutionInitiated begun))
            throw new IllegalStateException("a matter begins with " + trail.getFirst());
        return new ResolutionView(
                begun.resolution(),
                begun.community(),
                begun.title(),
                begun.matter(),
                begun.source(),
                standing.status(),
                standing.reached(),
                affected,
                livelihood,
                List.copyOf(track.values()),
                duties.list(),
                List.copyOf(trail),
                trail.getLast().recorded().position());
    }

    private static StationView untouched(Station station) {
        return new StationView(station, null, false, null, false);
    }

    private static StationView come(StationView was, Entry<ResolutionEvent> entry) {
        var effective = hasEffect(entry.event());
        if (was.effective() && !effective) return was;
        var observation = was.reached() == null ? was.observation() : null;
        return new StationView(was.station(), entry, effective, observation, was.objectionOpen());
    }

    private static boolean hasEffect(ResolutionEvent event) {
        return switch (event) {
            case ResolutionRejected _, ResolutionFoundVoid _ -> false;
            default -> event.findings().isPassed();
        };
    }

    /// Who stays away takes no objection back.
    private static StationView observed(StationView was, Observation noted) {
        var open = switch (noted) {
            case OBJECTION -> true;
            case OBSERVED -> false;
            case ABSENT -> was.objectionOpen();
        };
        return new StationView(was.station(), was.reached(), was.effective(), noted, open);
    }

    private static StationView answered(StationView was) {
        return new StationView(was.station(), was.reached(), was.effective(), was.observation(), false);
    }

    /// An objection stays until it is answered, wherever the matter is.
    private static StationView left(StationView was) {
        return new StationView(was.station(), null, false, null, was.objectionOpen());
    }
}
