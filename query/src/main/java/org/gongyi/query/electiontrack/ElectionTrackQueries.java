package org.gongyi.query.electiontrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.query.projection.Trails;

/// Answers with an election as the log itself has it at this moment.
public final class ElectionTrackQueries {

    private final EventStore events;

    public ElectionTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<ElectionView> handle(ElectionQuery.Of query) {
        var trail = Trails.read(events, "election/" + query.election(), ElectionEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(ElectionTrack.fold(trail));
    }
}
