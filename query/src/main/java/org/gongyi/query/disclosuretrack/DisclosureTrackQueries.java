package org.gongyi.query.disclosuretrack;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.query.projection.Trails;

/// Answers with a disclosure as the log itself has it at this moment.
public final class DisclosureTrackQueries {

    private final EventStore events;

    public DisclosureTrackQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<DisclosureView> handle(DisclosureQuery.Of query) {
        var trail = Trails.read(events, "disclosure/" + query.disclosure(), DisclosureEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(DisclosureTrack.fold(trail));
    }
}
