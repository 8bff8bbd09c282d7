package org.gongyi.query.resolutiontrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.query.projection.Trails;

/// Answers with a matter as the log itself has it at this moment.
public final class ResolutionTrackQueries {

    private final EventStore events;

    public ResolutionTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<ResolutionView> handle(ResolutionQuery.Of query) {
        var trail = Trails.read(events, "resolution/" + query.resolution(), ResolutionEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(ResolutionTrack.fold(trail));
    }
}
