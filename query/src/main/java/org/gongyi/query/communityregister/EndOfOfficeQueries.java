package org.gongyi.query.communityregister;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery.EndOfOffice;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Trails;

/// Answers how an office ended, from the register itself: lists keep who sits, and why nobody left.
public final class EndOfOfficeQueries {

    private final EventStore events;

    public EndOfOfficeQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<OfficeLeft> handle(EndOfOffice query) {
        return Trails.read(events, "community/" + query.community(), CommunityEvent.class).stream()
                .filter(entry -> entry.recorded().position() < query.before())
                .map(Entry::event)
                .filter(OfficeLeft.class::isInstance)
                .map(OfficeLeft.class::cast)
                .filter(left -> left.office() == query.office() && left.person().equals(query.person()))
                .reduce((_, later) -> later);
    }
}
