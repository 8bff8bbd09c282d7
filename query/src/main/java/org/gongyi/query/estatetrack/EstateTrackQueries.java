package org.gongyi.query.estatetrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.estate.EstateEvent;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.query.projection.Trails;

/// Answers with an estate as the log itself has it at this moment.
public final class EstateTrackQueries {

    private final EventStore events;

    public EstateTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<EstateView> handle(EstateQuery.Of query) {
        var trail = Trails.read(events, "estate/" + query.estate(), EstateEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(EstateTrack.fold(trail));
    }
}
