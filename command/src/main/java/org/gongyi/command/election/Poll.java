package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.PollingArranged;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.PollingEvent.WriteInsNamed;
import org.gongyi.contract.election.PollingPlace;
import org.jspecify.annotations.Nullable;

/// Who votes for whom, and where. Every vote has its own list of proxies.
///
/// @param holders by principal who votes for them, of effective proxies
/// @param proxiesOn the last day on which their list was posted, be it after some were taken back; absent before
record Poll(
        Map<PersonId, PersonId> holders,
        @Nullable LocalDate proxiesOn,
        @Nullable LocalDate arrangedOn,
        List<PollingPlace> places) {

    static final Poll NONE = new Poll(Map.of(), null, null, List.of());

    Poll {
        holders = Map.copyOf(holders);
        places = List.copyOf(places);
    }

    Poll after(PollingEvent event) {
        return switch (event) {
            case ProxiesPublished e -> with(e);
            case ProxiesTakenBack e -> without(e);
            case PollingArranged e -> new Poll(holders, proxiesOn, e.occurredOn(), e.places());
            case Counted _ -> new Poll(Map.of(), null, arrangedOn, places);
            case FurtherBallotCalled _, SeatsLeftVacant _, WriteInsNamed _ -> this;
        };
    }

    /// Voters for whom somebody else votes.
    Set<PersonId> principals() {
        return holders.keySet();
    }

    /// Whether the list that stands was posted after a day.
    boolean isPostedAfter(LocalDate day) {
        return proxiesOn != null && proxiesOn.isAfter(day);
    }

    /// Whether somebody votes for another.
    boolean holds(PersonId person) {
        return holders.containsValue(person);
    }

    int heldBy(PersonId holder) {
        return (int) holders.values().stream().filter(holder::equals).count();
    }

    private Poll with(ProxiesPublished e) {
        var all = new HashMap<>(holders);
        for (var proxy : e.proxies())
            if (!e.withoutEffect().contains(proxy.principal())) all.put(proxy.principal(), proxy.holder());
        return new Poll(all, postedOn(e.occurredOn()), arrangedOn, places);
    }

    private Poll without(ProxiesTakenBack e) {
        var left = new HashMap<>(holders);
        e.principals().forEach(left::remove);
        return new Poll(left, postedOn(e.occurredOn()), arrangedOn, places);
    }

    /// Lists need not be recorded in the order of their days.
    private LocalDate postedOn(LocalDate day) {
        return proxiesOn == null || day.isAfter(proxiesOn) ? day : proxiesOn;
    }
}
