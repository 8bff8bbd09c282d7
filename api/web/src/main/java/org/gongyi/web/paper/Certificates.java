package org.gongyi.web.paper;

import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.proof.ProofSheet;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Writes certificates of those who won a seat, as the numbers stand now: whoever lost the seat by a correction or by a
/// finding of fraud gets none, and none stands in a vote without effect.
@Component
final class Certificates {

    private final QueryGateway queries;
    private final Wording words;

    Certificates(QueryGateway queries, Wording words) {
        this.queries = queries;
        this.words = words;
    }

    /// @param number of the person among those who won by this record, from 1
    /// @return nothing where the record gives no seat to somebody of that number, or no longer does
    Optional<Certificate> of(Entry<?> entry, int number, ProofSheet proof) {
        return switch (entry.event()) {
            case ResultAnnounced e -> of(e, e.round(), e.outcome(), number, proof);
            case CountCorrected e -> of(e, e.round(), e.outcome(), number, proof);
            default -> Optional.empty();
        };
    }

    private Optional<Certificate> of(ElectionEvent event, int round, Outcome outcome, int number, ProofSheet proof) {
        if (number < 1 || number > outcome.elected().size()) return Optional.empty();
        var one = outcome.elected().get(number - 1);
        return answer(new ElectionQuery.Of(event.election()), ElectionView.class)
                .filter(view -> stillHolds(view, round, one))
                .flatMap(view -> answer(new CommunityQuery.Of(view.community()), CommunityView.class)
                        .map(community -> certificate(one, round, view, community, proof)));
    }

    private static boolean stillHolds(ElectionView view, int round, Elected one) {
        return view.rounds().stream()
                .filter(vote -> vote.number() == round && vote.effective())
                .flatMap(vote -> vote.outcome().elected().stream())
                .anyMatch(won -> won.person().equals(one.person()) && won.post() == one.post());
    }

    private Certificate certificate(
            Elected one, int round, ElectionView view, CommunityView community, ProofSheet proof) {
        var kind = community.kind();
        var day = view.rounds().stream()
                .filter(vote -> vote.number() == round)
                .map(ElectionView.RoundView::day)
                .findFirst()
                .orElse(view.plan().pollingDay());
        return new Certificate(
                community.name(),
                words.say("paper.certificate"),
                one.name(),
                community.name() + words.of(Office.COMMITTEE, kind),
                words.post(Office.COMMITTEE, one.post()),
                words.date(day),
                words.date(view.plan().until()),
                words.say("paper.reference", proof.position()),
                community.name() + words.of(Office.ELECTION_COMMITTEE, kind),
                proof.code(),
                proof.address());
    }

    private <T> Optional<T> answer(Object question, Class<T> type) {
        return queries.query(question, ResponseTypes.optionalInstanceOf(type)).join();
    }
}
