package org.gongyi.web.count;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.ElectionView.RoundView;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.recall.RecallEvent.RecallVoteCalled;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.count.CountBallot.Listed;
import org.gongyi.web.exchange.Poll;
import org.gongyi.web.word.SubjectTitles;
import org.springframework.stereotype.Component;

/// Reads from the record which vote is next, and what can be marked in it.
@Component
public final class CountBallots {

    public static final String ELECTIONS = "elections";
    public static final String RECALLS = "recalls";

    private final Ledger ledger;
    private final SubjectTitles titles;

    CountBallots(Ledger ledger, SubjectTitles titles) {
        this.ledger = ledger;
        this.titles = titles;
    }

    /// Empty while no vote is ahead, or its boxes are not made known.
    ///
    /// @throws NothingThere where there is no such election or recall
    public Optional<CountBallot> next(String family, String id) {
        return switch (family) {
            case ELECTIONS -> election(id);
            case RECALLS -> recall(id);
            default -> throw new NothingThere("act", family);
        };
    }

    /// The same, and empty as well where nothing is there.
    Optional<CountBallot> ahead(String family, String id) {
        try {
            return next(family, id);
        } catch (NothingThere _) {
            return Optional.empty();
        }
    }

    /// How many votes of it were counted; 0 where nothing is there.
    int counted(String family, String id) {
        return family.equals(ELECTIONS)
                ? find(id).map(view -> view.rounds().size()).orElse(0)
                : findRecall(id).map(CountBallots::votesBefore).orElse(0);
    }

    private Optional<ElectionView> find(String id) {
        return ledger.find(
                new ElectionQuery.Of(NothingThere.unless("election", id, ElectionId::new)), ElectionView.class);
    }

    private Optional<RecallView> findRecall(String id) {
        return ledger.find(new RecallQuery.Of(NothingThere.unless("recall", id, RecallId::new)), RecallView.class);
    }

    private Optional<CountBallot> election(String id) {
        var view = find(id).orElseThrow(() -> new NothingThere("election", id));
        return Poll.next(view).filter(poll -> !poll.places().isEmpty()).map(poll -> of(view, poll));
    }

    private CountBallot of(ElectionView view, Poll poll) {
        var register = ledger.register(view.community());
        var listed = poll.candidates().stream()
                .map(one -> new Listed(one.person(), one.name(), one.post()))
                .toList();
        return new CountBallot(
                new VoteKey(ELECTIONS, view.id().value(), poll.number()),
                view.community(),
                titles.of(view, register.kind()),
                poll.day(),
                poll.places(),
                poll.seats(),
                listed,
                true,
                known(register, view.names()),
                won(view),
                related(view, poll));
    }

    private static Map<PersonId, String> known(CommunityView register, Map<PersonId, String> named) {
        var known = new HashMap<PersonId, String>();
        register.offices().forEach(one -> known.put(one.person(), one.name()));
        known.putAll(named);
        return Map.copyOf(known);
    }

    private static Set<PersonId> won(ElectionView view) {
        return view.rounds().stream()
                .filter(RoundView::effective)
                .flatMap(round -> round.outcome().elected().stream())
                .map(one -> one.person())
                .collect(toUnmodifiableSet());
    }

    /// Of pairs that were declared with the list of candidates, and of whom the places name as a relative.
    private static Set<PersonId> related(ElectionView view, Poll poll) {
        Predicate<PersonId> stands = person ->
                poll.candidates().stream().anyMatch(one -> one.person().equals(person));
        return view.trail().stream()
                .flatMap(entry -> entry.event() instanceof CandidatesPublished e ? e.kin().stream() : Stream.<Kin>of())
                .flatMap(pair -> Stream.of(
                        stands.test(pair.one()) ? pair.other() : null, stands.test(pair.other()) ? pair.one() : null))
                .flatMap(Stream::ofNullable)
                .collect(toUnmodifiableSet());
    }

    private Optional<CountBallot> recall(String id) {
        var view = findRecall(id).orElseThrow(() -> new NothingThere("recall", id));
        var places = places(view);
        if (view.pollingDay() == null || places.isEmpty()) return Optional.empty();
        var member = view.member();
        return Optional.of(new CountBallot(
                new VoteKey(RECALLS, id, votesBefore(view) + 1),
                view.community(),
                titles.of(view),
                view.pollingDay(),
                places,
                List.of(new SeatsOfPost(member.post(), 1)),
                List.of(new Listed(member.person(), member.name(), member.post())),
                false,
                known(ledger.register(view.community()), Map.of()),
                Set.of(),
                Set.of()));
    }

    /// Of the last call; none once that vote was counted.
    private static List<PollingPlace> places(RecallView view) {
        List<PollingPlace> places = List.of();
        for (var entry : view.trail())
            places = switch (entry.event()) {
                case RecallVoteCalled e -> e.places();
                case RecallVoted _ -> List.of();
                default -> places;
            };
        return places;
    }

    private static int votesBefore(RecallView view) {
        return Math.toIntExact(view.trail().stream()
                .filter(entry -> entry.event() instanceof RecallVoted)
                .count());
    }
}
