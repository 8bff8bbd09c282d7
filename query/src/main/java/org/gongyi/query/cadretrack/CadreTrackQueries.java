package org.gongyi.query.cadretrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.query.projection.Trails;

/// Answers with an office holder as the log itself has it at this moment.
public final class CadreTrackQueries {

    private final EventStore events;

    public CadreTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<CadreView> handle(CadreQuery.Of query) {
        var trail = Trails.read(events, "cadre/" + query.cadre(), CadreEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(CadreTrack.fold(trail));
    }
}
