package org.gongyi.web.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
import org.gongyi.contract.election.PollingEvent.ProxiesTakenBack;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.Proxy;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.ledger.Entry;
import org.springframework.stereotype.Component;

/// Who votes for whom, as everybody may read it (EL-PROXY-PUB): by name from the posting until the vote is counted or
/// will not be held, afterwards as numbers (PII-AFTER).
@Component
public final class PostedProxies {

    private final VoterNames voters;

    PostedProxies(VoterNames voters) {
        this.voters = voters;
    }

    /// One proxy of a list that was posted.
    ///
    /// @param effective whether the law lets it count
    public record Posted(Proxy proxy, boolean effective) {}

    /// As the list of the vote that is next stands, in the order in which they were posted; nobody
    /// where none was.
    public static List<Posted> standing(List<ElectionEvent> events) {
        return List.copyOf(byVote(events).getLast().values());
    }

    /// The same of all votes, one after the other.
    public static List<Posted> ever(List<ElectionEvent> events) {
        return byVote(events).stream().flatMap(vote -> vote.values().stream()).toList();
    }

    private static List<Map<PersonId, Posted>> byVote(List<ElectionEvent> events) {
        var votes = new ArrayList<Map<PersonId, Posted>>(List.of(new LinkedHashMap<>()));
        for (var event : events)
            switch (event) {
                case ProxiesPublished e ->
                    e.proxies()
                            .forEach(one -> votes.getLast()
                                    .put(
                                            one.principal(),
                                            new Posted(one, !e.withoutEffect().contains(one.principal()))));
                case ProxiesTakenBack e -> e.principals().forEach(votes.getLast()::remove);
                case Counted _ -> votes.add(new LinkedHashMap<>());
                default -> {}
            }
        return votes;
    }

    /// Whether any list of the vote that is next hangs on the board, be it that all on it was taken
    /// back.
    public static boolean isAny(ElectionView election) {
        return election.trail().stream()
                .anyMatch(entry -> entry.event() instanceof ProxiesPublished
                        && isPosted(election, entry.recorded().position()));
    }

    /// Whether a list that was recorded at that position hangs on the board still.
    public static boolean isPosted(ElectionView election, long position) {
        return election.stage() != Stage.WITHOUT_EFFECT
                && after(election, position).noneMatch(PostedProxies::takesDown);
    }

    /// The same of a list of proxies, in whose place another one hangs once some of it is taken back.
    public static boolean isTheLast(ElectionView election, long position) {
        return isPosted(election, position) && after(election, position).noneMatch(ProxiesTakenBack.class::isInstance);
    }

    private static Stream<ElectionEvent> after(ElectionView election, long position) {
        return election.trail().stream()
                .filter(entry -> entry.recorded().position() > position)
                .map(Entry::event);
    }

    private static boolean takesDown(ElectionEvent event) {
        return event instanceof Counted || event instanceof SeatsLeftVacant;
    }

    /// Principals and holders by the roll of persons, and candidates and members of committees by the public record. A
    /// number stands for whom neither names.
    public Names names(ElectionView election, List<Proxy> proxies) {
        var persons = proxies.stream()
                .flatMap((Proxy one) -> Stream.of(one.principal(), one.holder()))
                .toList();
        var names = new HashMap<>(election.names());
        names.putAll(voters.of(election.id(), persons));
        return Names.of(names);
    }
}
