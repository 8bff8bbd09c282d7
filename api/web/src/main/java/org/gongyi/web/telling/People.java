package org.gongyi.web.telling;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.TenureView;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.springframework.stereotype.Component;

/// The names of people whom the public record names by number: office holders by the register, nominees and members of
/// the election committee by the trail of their election.
@Component
public final class People {

    private final QueryGateway queries;

    People(QueryGateway queries) {
        this.queries = queries;
    }

    public Names in(LedgerEvent event) {
        return event instanceof ElectionEvent e ? Names.of(of(e.election())) : Names.of(of(event.community()));
    }

    /// Whoever is or was in an office of a community that is at hand.
    public static Names named(CommunityView community) {
        return Names.of(offices(community));
    }

    private static Map<PersonId, String> offices(CommunityView view) {
        return view.offices().stream().collect(toMap(TenureView::person, TenureView::name, (_, later) -> later));
    }

    /// Whoever is or was in an office there.
    public Map<PersonId, String> of(CommunityCode community) {
        return queries.query(new CommunityQuery.Of(community), ResponseTypes.optionalInstanceOf(CommunityView.class))
                .join()
                .map(People::offices)
                .orElse(Map.of());
    }

    /// Of a trail in which an entry was changed nobody is named: numbers stand for themselves, and the entry itself is
    /// told as what it is on its own page.
    private Map<PersonId, String> inTheTrailOf(ElectionId election) {
        try {
            return queries.query(new ElectionQuery.Of(election), ResponseTypes.optionalInstanceOf(ElectionView.class))
                    .join()
                    .map(ElectionView::names)
                    .orElse(Map.of());
        } catch (CompletionException failed) {
            if (UnreadableEntry.behind(failed).isEmpty()) throw failed;
            return Map.of();
        }
    }

    /// Also nominees and members of the election committee.
    public Map<PersonId, String> of(ElectionId election) {
        var known = new HashMap<>(of(election.community()));
        known.putAll(inTheTrailOf(election));
        return known;
    }
}
