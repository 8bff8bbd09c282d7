package org.gongyi.query.electiontrack;

import java.time.LocalDate;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CallingEvent.PollingPostponed;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.HandoverCompleted;
import org.gongyi.contract.election.Outcome;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.ResultAnnounced;
import org.gongyi.contract.election.PollingEvent.VoteFoundVoid;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.Stage;

/// How far an election has come, told from its events alone, so that its page and every list say the same.
///
/// @param pollingDay of the vote that is next, or was last
/// @param elected how many were, over all votes with effect
/// @param registered in the last count; `returned` likewise
/// @param votes how many votes were counted
public record Progress(Stage stage, LocalDate pollingDay, int elected, int registered, int returned, int votes) {

    public static Progress begun(ElectionCalled e) {
        var stage = e.findings().isEffective() ? Stage.CALLED : Stage.WITHOUT_EFFECT;
        return new Progress(stage, e.pollingDay(), 0, 0, 0, 0);
    }

    public Progress after(ElectionEvent event) {
        if (stage == Stage.WITHOUT_EFFECT) return this;
        return switch (event) {
            case PollingPostponed e when e.findings().isEffective() -> on(e.pollingDay());
            case ElectionCommitteeFormed _ -> atLeast(Stage.COMMITTEE_FORMED);
            case RollPublished _ -> atLeast(Stage.ROLL_POSTED);
            case CandidatesPublished _ -> atLeast(Stage.CANDIDATES_POSTED);
            case ResultAnnounced e -> counted(e.outcome(), elected);
            case VoteFoundVoid e ->
                new Progress(
                        votes == 0 ? Stage.VOTE_VOID : Stage.VOTED,
                        pollingDay,
                        elected,
                        e.outcome().registered(),
                        e.outcome().returned(),
                        votes + 1);
            case FurtherBallotCalled e -> at(Stage.FURTHER_BALLOT).on(e.pollingDay());
            case HandoverCompleted _ -> at(Stage.HANDED_OVER);
            default -> this;
        };
    }

    private Progress counted(Outcome outcome, int before) {
        return new Progress(
                Stage.VOTED,
                pollingDay,
                before + outcome.elected().size(),
                outcome.registered(),
                outcome.returned(),
                votes + 1);
    }

    private Progress on(LocalDate day) {
        return new Progress(stage, day, elected, registered, returned, votes);
    }

    private Progress at(Stage now) {
        return new Progress(now, pollingDay, elected, registered, returned, votes);
    }

    private Progress atLeast(Stage now) {
        return stage.compareTo(now) < 0 || stage == Stage.VOTE_VOID ? at(now) : this;
    }
}
