package org.gongyi.web.telling;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.ProxiesPublished;
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

    /// Lists of the vote that is next, oldest first.
    public static List<ProxiesPublished> in(ElectionView election) {
        return election.trail().stream()
                .filter(entry -> entry.event() instanceof ProxiesPublished)
                .filter(entry -> isPosted(election, entry.recorded().position()))
                .map(entry -> (ProxiesPublished) entry.event())
                .toList();
    }

    /// Whether a list that was recorded at that position hangs on the board still.
    public static boolean isPosted(ElectionView election, long position) {
        return election.stage() != Stage.WITHOUT_EFFECT
                && election.trail().stream()
                        .filter(entry -> entry.recorded().position() > position)
                        .map(Entry::event)
                        .noneMatch(PostedProxies::takesDown);
    }

    private static boolean takesDown(ElectionEvent event) {
        return event instanceof Counted || event instanceof SeatsLeftVacant;
    }

    /// Principals and holders by the roll of persons, and candidates and members of committees by the public record. A
    /// number stands for whom neither names.
    public Names names(ElectionView election, List<ProxiesPublished> lists) {
        var persons = lists.stream()
                .flatMap(list -> list.proxies().stream())
                .flatMap((Proxy one) -> Stream.of(one.principal(), one.holder()))
                .toList();
        var names = new HashMap<>(election.names());
        names.putAll(voters.of(election.id(), persons));
        return Names.of(names);
    }
}
