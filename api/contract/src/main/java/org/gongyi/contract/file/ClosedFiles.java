package org.gongyi.contract.file;

import java.util.Set;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.disclosure.OpeningEvent.DisclosureDemanded;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintReceived;
import org.gongyi.contract.election.ResultEvent.FraudReported;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.estate.EstateEvent.GroupSetUp;
import org.gongyi.contract.estate.EstateEvent.OwnersBallotsRecorded;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeFiled;
import org.gongyi.contract.estate.EstateEvent.OwnersCommitteeNoted;
import org.gongyi.contract.estate.EstateEvent.OwnersListed;
import org.gongyi.contract.estate.EstateEvent.OwnersVoteDemanded;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.resolution.ResolutionEvent.UnitReplied;
import org.gongyi.contract.roll.RollEvent.VotersRegistered;
import org.gongyi.contract.roll.RollEvent.VotersStruck;

/// Which records have attachments that are not for everybody: the paper says what the record seals or leaves out,
/// as a name and what was written under it, who signed a petition, or who came, with a telephone (个人信息保护法
/// 第二十五条). Everybody is told that they are there, by name and digest.
public final class ClosedFiles {

    private static final Set<Class<? extends LedgerEvent>> KINDS = Set.of(
            HandoverComplaintReceived.class,
            FraudReported.class,
            FailureReported.class,
            RollObjectionReceived.class,
            NomineeExcluded.class,
            VotersRegistered.class,
            VotersStruck.class,
            UnitReplied.class,
            ParticipantsInvited.class,
            HearingConvened.class,
            OpinionRecorded.class,
            MinutesSigned.class,
            FeedbackGiven.class,
            RecallPetitioned.class,
            DisclosureDemanded.class,
            OwnersListed.class,
            OwnersVoteDemanded.class,
            OwnersBallotsRecorded.class,
            OwnersCommitteeFiled.class,
            OwnersCommitteeNoted.class,
            GroupSetUp.class);

    private ClosedFiles() {}

    public static boolean of(LedgerEvent event) {
        return of(event.getClass());
    }

    public static boolean of(Class<? extends LedgerEvent> kind) {
        return KINDS.contains(kind);
    }
}
