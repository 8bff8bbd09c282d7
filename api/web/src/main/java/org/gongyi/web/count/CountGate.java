package org.gongyi.web.count;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.recall.RecallCommand.AnnounceRecallVote;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;
import org.gongyi.web.roll.VoterBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Keeps a count that is under way at the desk from being announced past it. Votes that were counted on paper, of which
/// nothing is kept there, are announced as before.
@Component
public final class CountGate {

    private final CountBallots ballots;
    private final CountBook book;
    private final BallotBook given;

    private final ObjectProvider<VoterBook> rolls;

    CountGate(CountBallots ballots, CountBook book, BallotBook given, ObjectProvider<VoterBook> rolls) {
        this.rolls = rolls;
        this.ballots = ballots;
        this.book = book;
        this.given = given;
    }

    /// Where the numbers are, for whoever would type them into the form of that act.
    public Optional<String> instead(String family, String id, String act) {
        return isAnnouncing(act) && underWay(family, id).isPresent()
                ? Optional.of("/desk/%s/%s/count".formatted(family, id))
                : Optional.empty();
    }

    private static boolean isAnnouncing(String act) {
        return act.equals(CountDesk.actOf(CountBallots.ELECTIONS)) || act.equals(CountDesk.actOf(CountBallots.RECALLS));
    }

    private Optional<CountBallot> underWay(String family, String id) {
        return ballots.ahead(family, id)
                .filter(ballot -> book.read(ballot.key()).isBegun());
    }

    /// @throws RefusedAct where the act announces other numbers than those agreed on at the desk, or
    /// takes back what was used there
    public void guard(LedgerAct act) {
        switch (act) {
            case AnnounceCount a -> guard(CountBallots.ELECTIONS, a.subject(), a.boxes());
            case AnnounceRecallVote a -> guard(CountBallots.RECALLS, a.subject(), a.boxes());
            case TakeBackProxies a -> guard(a);
            default -> {}
        }
    }

    /// Who has a ballot already, in person or by the proxy, takes none back.
    private void guard(TakeBackProxies act) {
        var roll = rolls.getIfAvailable();
        var ballot = ballots.ahead(CountBallots.ELECTIONS, act.subject());
        if (roll == null || ballot.isEmpty()) return;
        var vote = ballot.get().key();
        if (act.principals().stream()
                .flatMap(principal -> roll.of(act.election(), principal).stream())
                .anyMatch(voter -> given.issuedAt(vote, voter.number()).isPresent()))
            throw new RefusedAct(new Refusal.DoesNotFit("principals", "ballot-given-out"));
    }

    private void guard(String family, String id, List<BoxCount> boxes) {
        var ballot = underWay(family, id);
        if (ballot.isEmpty()) return;
        var state = book.read(ballot.get().key());
        if (!state.closed() || !boxes.equals(agreed(ballot.get(), state).boxes()))
            throw new RefusedAct(new Refusal.DoesNotFit("boxes", "counted-at-the-desk"));
    }

    /// What two or three people agreed on, with the seals of the boxes.
    AgreedCount agreed(CountBallot ballot, CountState state) {
        var seals = new HashMap<Integer, String>();
        for (var one : given.stations(ballot.key()))
            if (one.opened() != null && one.closed() != null)
                seals.put(one.box(), told("启用", one.opened()) + "，" + told("封箱", one.closed()));
        return new AgreedCount(ballot, state, seed(ballot), seals);
    }

    private static String told(String when, Seal seal) {
        return "%s封条 %s（%s封，%s见证）".formatted(when, seal.number(), seal.by(), seal.witnesses());
    }

    /// Numbers of people who are written in are the same however often it is asked, and lead to nobody.
    static String seed(CountBallot ballot) {
        return "%s/%s/%d"
                .formatted(
                        ballot.key().family(),
                        ballot.key().subject(),
                        ballot.key().round());
    }

    /// What was announced is kept in the log, and at the desk no longer. Where this is not reached, whoever comes next
    /// to the desk does it.
    public void announced(String family, String id, LedgerAct act) {
        if (act instanceof AnnounceCount || act instanceof AnnounceRecallVote) forget(family, id);
    }

    void forget(String family, String id) {
        book.forget(new VoteKey(family, id, ballots.counted(family, id)));
    }
}
