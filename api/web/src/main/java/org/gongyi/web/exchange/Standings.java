package org.gongyi.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.ResultEvent.ResultFiled;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.exchange.Nist.CountItemStatus;
import org.gongyi.web.exchange.Nist.CountItemType;
import org.gongyi.web.exchange.Nist.CountStatus;
import org.gongyi.web.exchange.Nist.ResultsStatus;

/// How final the numbers are. The format has no word for a vote without effect, or for one whose numbers were
/// corrected: both stand as a status of their own name.
final class Standings {

    private Standings() {}

    static List<CountStatus> of(Poll poll) {
        var round = poll.counted();
        if (round == null) return List.of(new CountStatus(CountItemType.TOTAL, null, CountItemStatus.NOT_PROCESSED));
        var standing = new ArrayList<>(counted(round.effective()));
        if (round.corrected()) standing.add(named("corrected"));
        return List.copyOf(standing);
    }

    static List<CountStatus> counted(boolean effective) {
        var counted = new CountStatus(CountItemType.TOTAL, null, CountItemStatus.COMPLETED);
        return effective ? List.of(counted) : List.of(counted, named("without-effect"));
    }

    private static CountStatus named(String standing) {
        return new CountStatus(CountItemType.OTHER, standing, CountItemStatus.COMPLETED);
    }

    /// Certified is what was filed with the township, until something is changed again.
    static ResultsStatus of(ElectionView view, List<Poll> polls) {
        var last = view.trail().stream()
                .map(Entry::event)
                .flatMap(event -> status(event).stream())
                .reduce((_, later) -> later);
        if (last.isEmpty()) return ResultsStatus.PRE_ELECTION;
        return polls.getLast().counted() == null ? ResultsStatus.UNOFFICIAL_PARTIAL : last.get();
    }

    private static Optional<ResultsStatus> status(ElectionEvent event) {
        return switch (event) {
            case Counted _ -> Optional.of(ResultsStatus.UNOFFICIAL_COMPLETE);
            case CountCorrected _ -> Optional.of(ResultsStatus.CORRECTION);
            case FraudDecided e when e.found() -> Optional.of(ResultsStatus.CORRECTION);
            case ResultFiled _ -> Optional.of(ResultsStatus.CERTIFIED);
            default -> Optional.empty();
        };
    }
}
