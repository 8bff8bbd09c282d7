package org.gongyi.query.petitiontrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView;
import org.gongyi.query.projection.Trails;

/// Answers with a petition as the log itself has it at this moment.
public final class PetitionTrackQueries {

    private final EventStore events;

    public PetitionTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<PetitionView> handle(PetitionQuery.Of query) {
        var trail = Trails.read(events, "petition/" + query.petition(), PetitionEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(PetitionTrack.fold(trail));
    }
}
