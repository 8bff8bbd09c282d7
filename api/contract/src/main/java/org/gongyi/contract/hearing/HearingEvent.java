package org.gongyi.contract.hearing;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionId;

/// What has happened to a hearing. Stored for ever under `hearing.<name>.v1`.
public sealed interface HearingEvent extends LedgerEvent {

    HearingId hearing();

    @Override
    default String subject() {
        return hearing().value();
    }

    @Override
    default CommunityCode community() {
        return hearing().community();
    }

    /// The topic is fixed, and whom it touches, with the reason.
    record HearingBegun(
            HearingId hearing,
            LocalDate occurredOn,
            HearingForm form,
            String title,
            String question,
            Concern concern,
            String grounds,
            @Nullable ResolutionId resolution,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// Notice was given of the day. The last notice counts.
    record HearingAnnounced(
            HearingId hearing,
            LocalDate occurredOn,
            LocalDate heldOn,
            String time,
            String place,
            int observers,
            Board board,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// People of one group were invited.
    record ParticipantsInvited(
            HearingId hearing,
            LocalDate occurredOn,
            SpeakerGroup group,
            @Nullable String concerned,
            int invited,
            Summons summons,
            @Nullable String remark,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// The meeting was held.
    record HearingConvened(
            HearingId hearing,
            LocalDate occurredOn,
            String time,
            String place,
            String chair,
            String clerk,
            List<Turnout> attendance,
            int observers,
            String explained,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// One opinion. Its number is its place among all of its hearing.
    ///
    /// @param speaker who said it; the entry holds a digest
    record OpinionRecorded(
            HearingId hearing,
            LocalDate occurredOn,
            int number,
            SpeakerGroup group,
            @Nullable String concerned,
            Channel channel,
            Stance stance,
            String opinion,
            @Nullable Sealed<String> speaker,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// Opinions are collected until that day, both included.
    record OpinionsCalledFor(
            HearingId hearing, LocalDate occurredOn, LocalDate until, List<FileRef> files, Findings findings)
            implements HearingEvent {}

    /// Opinions were joined to another that says the same.
    record OpinionsMerged(HearingId hearing, LocalDate occurredOn, int into, List<Integer> numbers, Findings findings)
            implements HearingEvent {}

    /// The words of an opinion are no longer shown. That it was said stays, and that it was taken away.
    record OpinionModerated(
            HearingId hearing,
            LocalDate occurredOn,
            int number,
            ModerationGround ground,
            String remark,
            Findings findings)
            implements HearingEvent {}

    /// What became of opinions. The last decision counts, and all stand.
    record OpinionsDecided(
            HearingId hearing,
            LocalDate occurredOn,
            List<Integer> numbers,
            Adoption adoption,
            String grounds,
            @Nullable String whereto,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// Minutes and summary were signed.
    record MinutesSigned(
            HearingId hearing,
            LocalDate occurredOn,
            String summary,
            String chair,
            int signatures,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// Those who took part were told what became of their opinions.
    record FeedbackGiven(
            HearingId hearing,
            LocalDate occurredOn,
            Summons summons,
            String feedback,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// Something was agreed on that somebody does by a day. Its number is its place among all of its hearing.
    record FollowUpAgreed(
            HearingId hearing,
            LocalDate occurredOn,
            int number,
            String task,
            Office owner,
            LocalDate dueBy,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// What was agreed on was carried out.
    record FollowUpReported(
            HearingId hearing, LocalDate occurredOn, int number, String report, List<FileRef> files, Findings findings)
            implements HearingEvent {}

    /// Every opinion has its outcome, and the hearing its own.
    record HearingClosed(
            HearingId hearing,
            LocalDate occurredOn,
            String conclusion,
            boolean needsDecision,
            Outcomes outcomes,
            List<FileRef> files,
            Findings findings)
            implements HearingEvent {}

    /// The matter that the hearing prepares is begun.
    record HearingTiedToResolution(HearingId hearing, LocalDate occurredOn, ResolutionId resolution, Findings findings)
            implements HearingEvent {}

    /// It is not held.
    record HearingCancelled(
            HearingId hearing, LocalDate occurredOn, String grounds, List<FileRef> files, Findings findings)
            implements HearingEvent {}

    /// A duty was not fulfilled by its day. Only the ledger itself notes this.
    record HearingDutyLapsed(HearingId hearing, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements HearingEvent {}
}
