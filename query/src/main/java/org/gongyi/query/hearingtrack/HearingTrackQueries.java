package org.gongyi.query.hearingtrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.query.projection.Trails;

/// Answers with a hearing as the log itself has it at this moment.
public final class HearingTrackQueries {

    private final EventStore events;

    public HearingTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<HearingView> handle(HearingQuery.Of query) {
        var trail = Trails.read(events, "hearing/" + query.hearing(), HearingEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(HearingTrack.fold(trail));
    }
}
