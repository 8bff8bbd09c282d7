package org.gongyi.command.mandate;

import static org.gongyi.contract.Office.COMMITTEE;
import static org.gongyi.contract.Office.COUNTY;
import static org.gongyi.contract.Office.ELECTION_COMMITTEE;
import static org.gongyi.contract.Office.LEDGER;
import static org.gongyi.contract.Office.PARTY_BRANCH;
import static org.gongyi.contract.Office.REPRESENTATIVE;
import static org.gongyi.contract.Office.SUPERVISION_COMMITTEE;
import static org.gongyi.contract.Office.TOWNSHIP;

import java.util.List;
import java.util.Map;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.CallingAct;
import org.gongyi.contract.election.CandidacyAct;
import org.gongyi.contract.election.CommitteeAct;
import org.gongyi.contract.election.HandoverAct;
import org.gongyi.contract.election.OversightAct;
import org.gongyi.contract.election.PollingAct;
import org.gongyi.contract.election.ResultAct;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.roll.RollCommand;

/// The part of the table that tells who records an election or a recall.
///
/// The election committee records everything between its forming and the handover; the committee in office begins it
/// and has no hand in it. A government investigates, witnesses and files, and counts no vote of an election; only what
/// turns out wrong after the handover, when no election committee sits, the township corrects. A recall is asked for by
/// anybody but the government, and called by it only where the committee did not.
final class ElectionMandates {

    static final Map<Class<? extends LedgerAct>, List<Office>> OFFICES = Map.ofEntries(
            row(CallingAct.CallElection.class, COMMITTEE, ELECTION_COMMITTEE, TOWNSHIP),
            row(CallingAct.PostponePolling.class, ELECTION_COMMITTEE, TOWNSHIP),
            row(CommitteeAct.FormElectionCommittee.class, COMMITTEE, TOWNSHIP),
            row(CommitteeAct.PublishElectionCommittee.class, ELECTION_COMMITTEE, COMMITTEE),
            row(CommitteeAct.LeaveElectionCommittee.class, ELECTION_COMMITTEE, COMMITTEE),
            row(CommitteeAct.FillElectionCommittee.class, ELECTION_COMMITTEE, COMMITTEE),
            row(RollsAct.AnnounceRegistration.class, ELECTION_COMMITTEE),
            row(RollsAct.PublishRoll.class, ELECTION_COMMITTEE),
            row(RollsAct.ReceiveRollObjection.class, ELECTION_COMMITTEE),
            row(RollsAct.DecideRollObjection.class, ELECTION_COMMITTEE),
            row(RollsAct.AmendRoll.class, ELECTION_COMMITTEE),
            row(RollCommand.RegisterVoters.class, ELECTION_COMMITTEE),
            row(RollCommand.StrikeVoters.class, ELECTION_COMMITTEE),
            row(CandidacyAct.Nominate.class, ELECTION_COMMITTEE, PARTY_BRANCH),
            row(CandidacyAct.ExcludeNominee.class, ELECTION_COMMITTEE),
            row(CandidacyAct.PublishCandidates.class, ELECTION_COMMITTEE),
            row(CandidacyAct.DescribeCandidates.class, ELECTION_COMMITTEE),
            row(CandidacyAct.WithdrawCandidacy.class, ELECTION_COMMITTEE),
            row(CandidacyAct.AnnounceVotersMeeting.class, ELECTION_COMMITTEE),
            row(CandidacyAct.MeetVoters.class, ELECTION_COMMITTEE),
            row(PollingAct.PublishProxies.class, ELECTION_COMMITTEE),
            row(PollingAct.TakeBackProxies.class, ELECTION_COMMITTEE),
            row(PollingAct.ArrangePolling.class, ELECTION_COMMITTEE),
            row(PollingAct.AnnounceCount.class, ELECTION_COMMITTEE),
            row(PollingAct.CallFurtherBallot.class, ELECTION_COMMITTEE),
            row(PollingAct.LeaveVacant.class, ELECTION_COMMITTEE, COMMITTEE),
            row(ResultAct.CorrectCount.class, ELECTION_COMMITTEE, TOWNSHIP),
            row(
                    ResultAct.ReportFraud.class,
                    ELECTION_COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    REPRESENTATIVE,
                    TOWNSHIP,
                    COUNTY),
            row(ResultAct.DecideFraud.class, TOWNSHIP, COUNTY),
            row(ResultAct.FileResult.class, ELECTION_COMMITTEE, TOWNSHIP),
            row(HandoverAct.CompleteHandover.class, ELECTION_COMMITTEE, TOWNSHIP),
            row(
                    HandoverAct.ReceiveHandoverComplaint.class,
                    COMMITTEE,
                    ELECTION_COMMITTEE,
                    SUPERVISION_COMMITTEE,
                    REPRESENTATIVE,
                    TOWNSHIP,
                    COUNTY),
            row(HandoverAct.DecideHandoverComplaint.class, TOWNSHIP),
            row(HandoverAct.ArchiveBallots.class, ELECTION_COMMITTEE, TOWNSHIP),
            row(HandoverAct.ReportRepresentatives.class, COMMITTEE, TOWNSHIP),
            row(OversightAct.ObserveElection.class, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(OversightAct.NoteElectionLapse.class, LEDGER),
            row(RecallCommand.SuggestRecall.class, TOWNSHIP),
            row(RecallCommand.PetitionRecall.class, COMMITTEE, SUPERVISION_COMMITTEE, REPRESENTATIVE),
            row(RecallCommand.HearDefence.class, COMMITTEE, SUPERVISION_COMMITTEE, TOWNSHIP),
            row(RecallCommand.CallRecallVote.class, COMMITTEE, TOWNSHIP),
            row(RecallCommand.AnnounceRecallVote.class, COMMITTEE, TOWNSHIP),
            row(RecallCommand.EndRecall.class, LEDGER),
            row(RecallCommand.NoteRecallLapse.class, LEDGER));

    private ElectionMandates() {}

    private static Map.Entry<Class<? extends LedgerAct>, List<Office>> row(
            Class<? extends LedgerAct> act, Office... offices) {
        return Map.entry(act, List.of(offices));
    }
}
