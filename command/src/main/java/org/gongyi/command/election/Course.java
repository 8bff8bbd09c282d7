package org.gongyi.command.election;

import org.gongyi.command.election.Election.State.Ended;
import org.gongyi.command.election.Election.State.Known;
import org.gongyi.command.election.Election.State.Preparing;
import org.gongyi.command.election.Election.State.Voted;
import org.gongyi.command.election.Election.State.WithoutEffect;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.CandidacyAct.AnnounceVotersMeeting;
import org.gongyi.contract.election.CandidacyAct.DescribeCandidates;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CommitteeAct.FillElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.HandoverAct.ArchiveBallots;
import org.gongyi.contract.election.HandoverAct.CompleteHandover;
import org.gongyi.contract.election.HandoverAct.DecideHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReceiveHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReportRepresentatives;
import org.gongyi.contract.election.OversightAct;
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

/// What an election must have behind it before an act.
///
/// Two questions, both answered from the act's kind and day alone, so that the open acts can be told without a
/// filled-in form: whether the phase knows the act at all, and whether an election committee presides.
final class Course {

    private Course() {}

    /// @param by who asks: numbers are corrected by one hand before the handover, and by another after it
    static boolean admits(Known state, ElectionCommand act, Office by) {
        if (state instanceof WithoutEffect) return act instanceof OversightAct;
        var docket = state.docket();
        return switch (act) {
            case CallElection _ -> false;
            case NoteElectionLapse _, ObserveElection _ -> true;
            case PostponePolling _ -> isPreparing(state);
            case FormElectionCommittee _ ->
                isPreparing(state) && !docket.board().isFormed();
            case PublishElectionCommittee _, LeaveElectionCommittee _ ->
                docket.board().isFormed() && !(state instanceof Ended);
            case FillElectionCommittee _ -> docket.board().vacancies() > 0 && !(state instanceof Ended);
            case AnnounceRegistration _ -> isPreparing(state) && !docket.rolls().isPosted();
            case PublishRoll _ -> isPreparing(state);
            case ReceiveRollObjection _ -> isPreparing(state) && docket.rolls().isPosted();
            case DecideRollObjection _ -> !docket.rolls().objections().isEmpty();
            case AmendRoll _ -> isPreparing(state) && docket.rolls().isPosted();
            case Nominate _, PublishCandidates _ -> isPreparing(state);
            case ExcludeNominee _ ->
                hasVacantSeats(state)
                        || (isBeforeAVote(state) && !docket.slate().nominees().isEmpty());
            case DescribeCandidates _ ->
                isBeforeAVote(state) && !docket.slate().nominees().isEmpty();
            case AnnounceVotersMeeting _ -> isBeforeAVote(state);
            case WithdrawCandidacy _, MeetVoters _ ->
                isBeforeAVote(state) && docket.slate().isPublished();
            case PublishProxies _, ArrangePolling _ ->
                isBeforeAVote(state) && docket.rolls().isPosted();
            case TakeBackProxies _ ->
                isBeforeAVote(state) && !docket.poll().principals().isEmpty();
            case AnnounceCount _ ->
                docket.rolls().isPosted()
                        && docket.poll().arrangedOn() != null
                        && (isPreparing(state)
                                || (state instanceof Voted && docket.rounds().further() != null));
            case CallFurtherBallot _ -> hasVacantSeats(state);
            case LeaveVacant _ -> docket.rounds().further() == null && (hasVacantSeats(state) || mayBeGivenUp(state));
            case CorrectCount _ ->
                !docket.rounds().counted().isEmpty() && isOfTheTownship(docket) == (by == Office.TOWNSHIP);
            case ReportFraud _ -> docket.rounds().isAnyEffective();
            case DecideFraud _ -> !docket.rounds().reports().isEmpty();
            case FileResult _ ->
                state instanceof Voted
                        || isGivenUp(state)
                        || (state instanceof Ended
                                && !(docket.isByElection() && docket.rounds().filed()));
            case CompleteHandover _ -> state instanceof Voted;
            case ReceiveHandoverComplaint _ -> docket.rounds().isAnyEffective() && !docket.isByElection();
            case DecideHandoverComplaint _ -> !docket.handing().complaints().isEmpty();
            case ReportRepresentatives _ -> docket.duties().owes(ElectionSettlement.CHOOSE_REPRESENTATIVES);
            case ArchiveBallots _ ->
                docket.rounds().isDecided()
                        && docket.rounds().isAnyCounted()
                        && !docket.handing().archived();
        };
    }

    /// After the end no election committee sits; whoever supervised it and keeps the archive corrects
    /// its numbers.
    private static boolean isOfTheTownship(Docket docket) {
        return docket.handing().endedOn() != null;
    }

    /// Somebody was elected, and not all.
    private static boolean hasVacantSeats(Known state) {
        return state instanceof Voted(var docket)
                && !docket.rounds().vacant(docket.plan()).isEmpty();
    }

    private static boolean isPreparing(Known state) {
        return state instanceof Preparing(var docket) && !docket.rounds().leftVacant();
    }

    /// A by-election in which no vote had effect yet, be it that none was held. The law lets a vacant
    /// seat be filled and asks nobody to do it.
    private static boolean mayBeGivenUp(Known state) {
        return isPreparing(state) && state.docket().isByElection();
    }

    /// Its seats stay vacant as a meeting decided; only the papers are missing.
    private static boolean isGivenUp(Known state) {
        return state instanceof Preparing(var docket) && docket.rounds().leftVacant();
    }

    private static boolean isBeforeAVote(Known state) {
        return switch (state) {
            case WithoutEffect _ -> false;
            case Preparing _ -> isPreparing(state);
            case Voted s -> s.docket().rounds().further() != null;
            case Ended _ -> false;
        };
    }

    /// Every election has one election committee, which presides over it (EL-COM-HOST). A by-election is held by
    /// reference to the same procedure.
    static void guard(Docket docket, ElectionCommand act, Weighing weighing) {
        switch (act) {
            case CallElection _,
                    PostponePolling _,
                    FormElectionCommittee _,
                    ReportFraud _,
                    DecideFraud _,
                    ReceiveHandoverComplaint _,
                    DecideHandoverComplaint _,
                    ObserveElection _,
                    NoteElectionLapse _ -> {}
            case LeaveVacant _ when isJustCalled(docket) -> {}
            default -> presided(docket, act, weighing);
        }
    }

    /// A by-election over which nobody presides yet is given up without an election committee.
    static boolean isJustCalled(Docket docket) {
        return docket.isByElection() && !docket.board().isFormed();
    }

    private static void presided(Docket docket, ElectionCommand act, Weighing weighing) {
        var formedOn = docket.board().formedOn();
        var presides = formedOn != null && !formedOn.isAfter(act.occurredOn());
        var sentence = presides ? "选举委员会已于 %s 产生".formatted(formedOn) : "此前没有依法产生的选举委员会";
        weighing.guard("EL-COM-HOST", presides, sentence);
        weighing.guard("EL-COM-HOST-C", presides, sentence);
        if (!outlasts(act, docket)) stillThere(docket, act, weighing);
    }

    private static boolean outlasts(ElectionCommand act, Docket docket) {
        return act instanceof ArchiveBallots
                || act instanceof ReportRepresentatives
                || act instanceof CorrectCount && isOfTheTownship(docket);
    }

    /// It ends with the handover, or with the filing of a by-election (EL-COM-TERM); that the ballots
    /// went into keeping is told even after.
    private static void stillThere(Docket docket, ElectionCommand act, Weighing weighing) {
        var ended = docket.handing().endedOn();
        if (ended == null) return;
        var how = docket.isByElection() ? "补选已于 %s 结束" : "新老委员会已于 %s 完成移交";
        weighing.guard("EL-COM-TERM", !act.occurredOn().isAfter(ended), (how + "，选举委员会任期至此终止").formatted(ended));
    }

    /// The phase after an event, with the docket after it.
    static Known after(Known state, ElectionEvent event, Docket docket) {
        if (state instanceof WithoutEffect) return new WithoutEffect(docket);
        if (docket.handing().endedOn() != null) return new Ended(docket);
        return docket.rounds().isAnyEffective() ? new Voted(docket) : new Preparing(docket);
    }
}
