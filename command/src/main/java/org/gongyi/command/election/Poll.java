package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Proxy;
import org.jspecify.annotations.Nullable;

/// Who votes for whom, and where. Every vote has its own list of proxies.
///
/// @param principals voters for whom somebody else votes, of effective proxies
/// @param held how many proxies each holder accepted
/// @param proxiesOn the last day on which proxies were posted; absent before
record Poll(
        Set<PersonId> principals,
        Map<PersonId, Integer> held,
        @Nullable LocalDate proxiesOn,
        @Nullable LocalDate arrangedOn,
        List<PollingPlace> places) {

    static final Poll NONE = new Poll(Set.of(), Map.of(), null, null, List.of());

    Poll {
        principals = Set.copyOf(principals);
        held = Map.copyOf(held);
        places = List.copyOf(places);
    }

    Poll after(PollingEvent event) {
        return switch (event) {
            case ProxiesPublished e -> with(e);
            case PollingArranged e -> new Poll(principals, held, proxiesOn, e.occurredOn(), e.places());
            case Counted _ -> new Poll(Set.of(), Map.of(), null, arrangedOn, places);
            case FurtherBallotCalled _, SeatsLeftVacant _, WriteInsNamed _ -> this;
        };
    }

    int heldBy(PersonId holder) {
        return held.getOrDefault(holder, 0);
    }

    private Poll with(ProxiesPublished e) {
        var counting = e.proxies().stream()
                .filter(proxy -> !e.withoutEffect().contains(proxy.principal()))
                .toList();
        var all = Stream.concat(principals.stream(), counting.stream().map(Proxy::principal))
                .collect(Collectors.toUnmodifiableSet());
        var more = new HashMap<>(held);
        for (var proxy : counting) more.merge(proxy.holder(), 1, Integer::sum);
        return new Poll(all, more, e.occurredOn(), arrangedOn, places);
    }
}
