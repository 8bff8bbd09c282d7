package org.gongyi.query.resolutiontrack;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;

/// Answers with a matter as the log itself has it at this moment.
public final class ResolutionTrackQueries {

    private final EventStore events;

    public ResolutionTrackQueries(EventStore events) {
        this.events = events;
    }

    /// Reads from the first event on, since a snapshot would hide the trail. Fails with an
    /// [org.gongyi.contract.ledger.UnreadableEntry] where somebody changed one.
    @QueryHandler
    Optional<ResolutionView> handle(ResolutionQuery.Of query) {
        var trail = events.readEvents("resolution/" + query.resolution(), 0)
                .asStream()
                .map(ResolutionTrackQueries::entry)
                .toList();
        return trail.isEmpty() ? Optional.empty() : Optional.of(ResolutionTrack.fold(trail));
    }

    private static Entry<ResolutionEvent> entry(DomainEventMessage<?> message) {
        if (message.getMetaData().get(Recorded.KEY) instanceof Recorded recorded
                && message.getPayload() instanceof ResolutionEvent event) return new Entry<>(recorded, event);
        throw new IllegalStateException("no entry of a resolution: " + message);
    }
}
