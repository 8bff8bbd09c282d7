package org.gongyi.query.conventiontrack;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView;
import org.gongyi.query.projection.Trails;

/// Answers with a convention as the log itself has it at this moment.
public final class ConventionTrackQueries {

    private final EventStore events;
    private final Supplier<LocalDate> today;

    /// @param today by which its stage is told
    public ConventionTrackQueries(EventStore events, Supplier<LocalDate> today) {
        this.events = events;
        this.today = today;
    }

    @QueryHandler
    Optional<ConventionView> handle(ConventionQuery.Of query) {
        var trail = Trails.read(events, "convention/" + query.convention(), ConventionEvent.class);
        return trail.isEmpty() ? Optional.empty() : Optional.of(ConventionTrack.fold(trail, today.get()));
    }
}
