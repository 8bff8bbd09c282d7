package org.gongyi.web.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.PollingPlace;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.count.CountBallots;
import org.gongyi.web.count.CountDesk;
import org.gongyi.web.count.CountDesk.Visit;
import org.gongyi.web.issue.Issuing.Found;
import org.gongyi.web.issue.Issuing.Given;
import org.gongyi.web.issue.Issuing.Roll;
import org.gongyi.web.roll.VoterBook;
import org.gongyi.web.telling.PostedProxies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What can be done at a station: find somebody on the roll and give out a ballot, once.
@Component
final class IssueDesk {

    private final CountDesk desk;
    private final BallotBook book;
    private final ObjectProvider<VoterBook> rolls;
    private final Ledger ledger;

    IssueDesk(CountDesk desk, BallotBook book, ObjectProvider<VoterBook> rolls, Ledger ledger) {
        this.desk = desk;
        this.book = book;
        this.rolls = rolls;
        this.ledger = ledger;
    }

    /// At one of the stations of a vote.
    record At(Visit visit, int box, Roll roll) {

        PollingPlace place() {
            return visit.ballot().place(box).orElseThrow();
        }

        /// Of all that were opened this one.
        Station among(List<Station> stations) {
            return stations.stream()
                    .filter(one -> one.box() == box)
                    .findFirst()
                    .orElseGet(() -> Station.untouched(box));
        }
    }

    /// Nothing where no roll of persons is kept for that vote.
    Optional<At> at(String family, String id, int box) {
        var visit = desk.visit(family, id, box);
        return roll(family, id, visit.ballot().community()).map(roll -> new At(visit, box, roll));
    }

    /// As they are now.
    List<Station> stations(At at) {
        return book.stations(at.visit().ballot().key());
    }

    private Optional<Roll> roll(String family, String id, CommunityCode community) {
        if (rolls.getIfAvailable() == null) return Optional.empty();
        var found = family.equals(CountBallots.RECALLS)
                ? ofRecall(new RecallId(id), community)
                : find(new ElectionId(id)).map(view -> of(view, view.plan().mode()));
        return found.filter(roll -> book().isKept(roll.election()));
    }

    private VoterBook book() {
        return rolls.getObject();
    }

    private static Roll of(ElectionView view, VotingMode mode) {
        var holders = new HashMap<PersonId, PersonId>();
        var without = new HashSet<PersonId>();
        for (var one :
                PostedProxies.standing(view.trail().stream().map(Entry::event).toList()))
            if (one.effective())
                holders.put(one.proxy().principal(), one.proxy().holder());
            else without.add(one.proxy().principal());
        return new Roll(view.id(), mode, holders, without);
    }

    /// Nobody is represented in a recall by the list of the election before it.
    private Optional<Roll> ofRecall(RecallId id, CommunityCode community) {
        var mode = ledger.find(new RecallQuery.Of(id), RecallView.class).flatMap(IssueDesk::mode);
        var before = ledger.page(
                        new ElectionQuery.Find(community.value(), Stage.HANDED_OVER, null, 20),
                        ElectionView.Summary.class)
                .items();
        return mode.flatMap(how -> RollOfRecall.among(before, book()::isKept)
                .map(election -> new Roll(election, how, Map.of(), Set.of())));
    }

    private static Optional<VotingMode> mode(RecallView view) {
        return view.trail().stream()
                .flatMap(entry -> switch (entry.event()) {
                    case RecallPetitioned e -> Optional.of(e.electorate().mode()).stream();
                    case RecallSuggested e -> Optional.of(e.electorate().mode()).stream();
                    default -> Optional.<VotingMode>empty().stream();
                })
                .reduce((_, later) -> later);
    }

    private Optional<ElectionView> find(ElectionId id) {
        return ledger.find(new ElectionQuery.Of(id), ElectionView.class);
    }

    List<Found> find(At at, String asked) {
        return issuing(at).find(asked);
    }

    Given issue(At at, int number, String proxy) {
        return at.visit().early()
                ? Given.not("too-early-to-issue")
                : issuing(at).give(number, proxy);
    }

    private Issuing issuing(At at) {
        return new Issuing(at.visit().ballot().key(), at.box(), at.roll(), book(), book);
    }

    boolean takeBack(At at, int number, String reason) {
        return book.takeBack(at.visit().ballot().key(), at.box(), number, reason);
    }

    boolean open(At at, Seal seal) {
        return book.open(at.visit().ballot().key(), at.box(), seal);
    }

    boolean close(At at, Seal seal) {
        return book.close(at.visit().ballot().key(), at.box(), seal);
    }
}
