package org.gongyi.query.communityregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityQuery.EndOfOffice;
import org.gongyi.contract.community.CommunityQuery.EndsOfOffice;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Trails;

/// Answers how an office ended, from the register itself: lists keep who sits, and why nobody left.
public final class EndOfOfficeQueries {

    private final EventStore events;

    public EndOfOfficeQueries(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    Optional<OfficeLeft> handle(EndOfOffice query) {
        return ends(query.community(), query.office(), Set.of(query.person()))
                .filter(entry -> entry.recorded().position() < query.before())
                .map(Entry::event)
                .reduce((_, later) -> later);
    }

    @QueryHandler
    List<OfficeLeft> handle(EndsOfOffice query) {
        return ends(query.community(), query.office(), query.persons())
                .map(Entry::event)
                .toList();
    }

    private Stream<Entry<OfficeLeft>> ends(CommunityCode community, Office office, Set<PersonId> persons) {
        var trail = new ArrayList<Entry<?>>(Trails.read(events, "community/" + community, CommunityEvent.class));
        return Entries.of(OfficeLeft.class, trail).stream()
                .filter(entry -> entry.event().office() == office
                        && persons.contains(entry.event().person()));
    }
}
