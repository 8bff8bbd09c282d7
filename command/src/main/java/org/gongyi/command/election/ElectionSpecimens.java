package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.assembly.SittingSpecimen;
import org.gongyi.contract.Named;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Affiliation;
import org.gongyi.contract.election.BoxCount;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CandidateProfile;
import org.gongyi.contract.election.CommitteeAct.FillElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.Disqualification;
import org.gongyi.contract.election.Education;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.Filling;
import org.gongyi.contract.election.FraudKind;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverAct.DecideHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReceiveHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.election.OversightAct.ObserveElection;
import org.gongyi.contract.election.PollingAct.AnnounceCount;
import org.gongyi.contract.election.PollingAct.ArrangePolling;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingAct.PublishProxies;
import org.gongyi.contract.election.PollingAct.TakeBackProxies;
import org.gongyi.contract.election.ResultAct.CorrectCount;
import org.gongyi.contract.election.ResultAct.DecideFraud;
import org.gongyi.contract.election.ResultAct.FileResult;
import org.gongyi.contract.election.ResultAct.ReportFraud;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.contract.resolution.Body;

/// One example of every act on an election, dated on the day it is asked.
public final class ElectionSpecimens {

    private static final PersonId SOMEBODY = new PersonId("p-specimen");
    private static final Seat SEAT = new Seat(SOMEBODY, "—", Post.MEMBER);
    private static final Nominee NOMINEE = new Nominee(SOMEBODY, "—", Sex.FEMALE, Post.MEMBER);
    private static final CandidateProfile PROFILE =
            new CandidateProfile(SOMEBODY, 18, Education.PRIMARY, Affiliation.NONE, true);
    private static final BoxCount BOX = new BoxCount(1, 0, 0, 0, 0, "—", "–", null, List.of());

    private ElectionSpecimens() {}

    public static List<ElectionCommand> of(String subject, LocalDate day) {
        var id = new ElectionId(subject);
        return List.of(
                new CallElection(
                        id,
                        day,
                        ElectionKind.GENERAL,
                        VotingMode.ALL_VOTERS,
                        List.of(),
                        day,
                        day,
                        null,
                        null,
                        false,
                        null,
                        List.of(),
                        null),
                new PostponePolling(id, day, day, null, List.of(), null),
                new FormElectionCommittee(id, day, List.of(SEAT), SittingSpecimen.on(day), List.of(), List.of(), null),
                new PublishElectionCommittee(id, day, null, List.of(), null),
                new LeaveElectionCommittee(id, day, SOMEBODY, LeavingCause.RESIGNED, 0, List.of(), null),
                new FillElectionCommittee(id, day, SEAT, Filling.NEXT_IN_VOTE, null, List.of(), List.of(), null),
                new AnnounceRegistration(id, day, "—", day, day, "—", "—", "—", List.of(), null),
                new PublishRoll(id, day, 1, 0, 0, false, false, List.of(), null),
                new ReceiveRollObjection(id, day, 1, new Named(SOMEBODY, "—"), "—", List.of(), null),
                new DecideRollObjection(id, day, 1, false, 0, "—", List.of(), null),
                new AmendRoll(id, day, 1, 0, "—", List.of(), null),
                new Nominate(id, day, NOMINEE, Nominator.VOTERS, 0, List.of(), List.of(), null),
                new ExcludeNominee(id, day, SOMEBODY, Disqualification.EVIL_FORCES, "—", List.of(), null),
                new PublishCandidates(id, day, List.of(NOMINEE), List.of(), List.of(), null),
                new DescribeCandidates(id, day, List.of(PROFILE), List.of(), null),
                new WithdrawCandidacy(id, day, SOMEBODY, true, null, List.of(), null),
                new AnnounceVotersMeeting(id, day, day, "09:00", "—", List.of(), null),
                new MeetVoters(id, day, "—", 0, List.of(), List.of(), null),
                new PublishProxies(id, day, List.of(), List.of(), null),
                new TakeBackProxies(id, day, List.of(), List.of(), null),
                new ArrangePolling(id, day, List.of(), List.of(), null),
                new AnnounceCount(id, day, true, true, List.of(BOX), List.of(), List.of(), List.of(), null),
                new CallFurtherBallot(id, day, day, List.of(NOMINEE), List.of(), null),
                new LeaveVacant(id, day, Body.REPRESENTATIVES_ASSEMBLY, "—", List.of(), null),
                new CorrectCount(id, day, 1, BOX, BOX, "—", List.of(), List.of(), null),
                new ReportFraud(id, day, 1, null, FraudKind.BRIBERY, "—", List.of(), null),
                new DecideFraud(id, day, 1, false, List.of(), "—", List.of(), null),
                new FileResult(id, day, "—", 0, List.of(), null),
                new CompleteHandover(id, day, List.of(), day, null, null, null, List.of(), null),
                new ReceiveHandoverComplaint(id, day, 1, null, "—", List.of(), null),
                new DecideHandoverComplaint(id, day, 1, true, "—", List.of(), null),
                new ArchiveBallots(id, day, day, "—", day, List.of(), null),
                new ReportRepresentatives(id, day, 1, 1, day, List.of(), List.of(), null),
                new ObserveElection(id, day, false, "—", List.of(), null),
                new NoteElectionLapse(id, day, "—", day, null));
    }
}
