package org.gongyi.query.electiontrack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.ResultEvent.CountCorrected;
import org.gongyi.contract.election.ResultEvent.FraudDecided;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.Stage;

/// How far an election has come, told from its events alone, so that its page and every list say the same.
///
/// @param pollingDay of the vote that is next, or was last
/// @param polled every vote that was counted, first to last
public record Progress(Stage stage, LocalDate pollingDay, List<Polled> polled) {

    public Progress {
        polled = List.copyOf(polled);
    }

    public static Progress begun(ElectionCalled e) {
        var stage = e.findings().isEffective() ? Stage.CALLED : Stage.WITHOUT_EFFECT;
        return new Progress(stage, e.pollingDay(), List.of());
    }

    public Progress after(ElectionEvent event) {
        if (stage == Stage.WITHOUT_EFFECT) return this;
        return switch (event) {
            case PollingPostponed e when e.findings().isEffective() -> on(e.pollingDay());
            case ElectionCommitteeFormed e when e.findings().isPassed() -> atLeast(Stage.COMMITTEE_FORMED);
            case RollPublished _ -> atLeast(Stage.ROLL_POSTED);
            case CandidatesPublished _ -> atLeast(Stage.CANDIDATES_POSTED);
            case Counted e -> counted(e);
            case FurtherBallotCalled e -> at(Stage.FURTHER_BALLOT).on(e.pollingDay());
            case SeatsLeftVacant _ when !isAnyEffective(polled) -> at(Stage.GIVEN_UP);
            case CountCorrected e -> corrected(e);
            case FraudDecided e when e.found() && e.isOfTheVote() -> now(each(Polled::withoutEffect), false);
            case FraudDecided e when e.found() -> now(each(vote -> vote.without(e.persons())), true);
            case HandoverCompleted _ -> at(Stage.HANDED_OVER);
            case ByElectionEnded _ -> at(Stage.CONCLUDED);
            default -> this;
        };
    }

    /// How many hold a seat, by all votes with effect.
    public int elected() {
        return polled.stream().mapToInt(Polled::elected).sum();
    }

    /// Who could vote in the last vote; 0 before a count.
    public int registered() {
        return polled.isEmpty() ? 0 : polled.getLast().counted().registered();
    }

    /// Ballots that came back in the last vote; 0 before a count.
    public int returned() {
        return polled.isEmpty() ? 0 : polled.getLast().counted().returned();
    }

    /// Whether the first vote filled so many seats, as it stands now.
    public boolean firstFilled(int seats) {
        return !polled.isEmpty() && polled.getFirst().elected() == seats;
    }

    private Progress counted(Counted e) {
        var all = Stream.concat(polled.stream(), Stream.of(Polled.of(e, pollingDay)))
                .toList();
        return new Progress(isAnyEffective(all) ? Stage.VOTED : Stage.VOTE_VOID, pollingDay, all);
    }

    private Progress corrected(CountCorrected e) {
        var all = each(vote -> vote.round() == e.round() ? vote.corrected(e) : vote);
        var same = polled.stream()
                .filter(vote -> vote.round() == e.round())
                .allMatch(vote -> vote.seatsAs(vote.corrected(e)));
        return now(all, same);
    }

    /// What became of votes that were counted before. A further ballot stands only where the same people
    /// sit. What ended without a vote of effect stays over when one turns out to have had it.
    private Progress now(List<Polled> all, boolean furtherStands) {
        var is = isAnyEffective(all);
        if (is && stage.isOver()) return new Progress(stage, pollingDay, all);
        if (is != isAnyEffective(polled)) return back(is ? Stage.VOTED : Stage.VOTE_VOID, all);
        if (stage == Stage.FURTHER_BALLOT && !furtherStands) return back(Stage.VOTED, all);
        if (stage == Stage.GIVEN_UP && !furtherStands) return back(Stage.VOTE_VOID, all);
        return new Progress(stage, pollingDay, all);
    }

    /// A day that was set for another vote falls with it.
    private static Progress back(Stage stage, List<Polled> all) {
        return new Progress(stage, all.getLast().day(), all);
    }

    private List<Polled> each(UnaryOperator<Polled> change) {
        return polled.stream().map(change).toList();
    }

    private static boolean isAnyEffective(List<Polled> votes) {
        return votes.stream().anyMatch(Polled::effective);
    }

    private Progress on(LocalDate day) {
        return new Progress(stage, day, polled);
    }

    private Progress at(Stage now) {
        return new Progress(now, pollingDay, polled);
    }

    private Progress atLeast(Stage now) {
        return stage.compareTo(now) < 0 || stage == Stage.VOTE_VOID ? at(now) : this;
    }
}
