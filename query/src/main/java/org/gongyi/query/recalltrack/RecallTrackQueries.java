package org.gongyi.query.recalltrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.query.projection.Trails;

/// Answers with a recall as the log itself has it at this moment.
public final class RecallTrackQueries {

    private final EventStore events;

    public RecallTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<RecallView> handle(RecallQuery.Of query) {
        var trail = Trails.read(events, "recall/" + query.recall(), RecallEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(RecallTrack.fold(trail));
    }
}
