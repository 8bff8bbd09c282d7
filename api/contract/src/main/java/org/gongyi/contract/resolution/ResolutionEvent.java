package org.gongyi.contract.resolution;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.FileRef;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Sealed;

/// What has happened to a matter. Stored for ever under `resolution.<name>.v1`.
public sealed interface ResolutionEvent extends LedgerEvent {

    ResolutionId resolution();

    @Override
    default String subject() {
        return resolution().value();
    }

    @Override
    default CommunityCode community() {
        return resolution().community();
    }

    /// Sets a matter in motion (动议).
    ///
    /// @param proposer the name of the resident who asked for it, where one did
    /// @param motive why, in the words of who asked
    /// @param units units located in the community that the matter concerns (驻区单位)
    record ResolutionInitiated(
            ResolutionId resolution,
            LocalDate occurredOn,
            String title,
            Matter matter,
            Source source,
            @Nullable Sealed<String> proposer,
            String motive,
            String content,
            List<String> units,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// Says whose interests are touched, and whether it is a livelihood matter (民生事项).
    record MatterClassified(
            ResolutionId resolution,
            LocalDate occurredOn,
            Affected affected,
            boolean livelihood,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// 意见收集, the first of the four steps of a livelihood matter.
    record OpinionsCollected(
            ResolutionId resolution,
            LocalDate occurredOn,
            int opinions,
            String summary,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// A 论证会 or 听证会 was held and its outcome is known.
    record HearingHeld(
            ResolutionId resolution,
            LocalDate occurredOn,
            HearingKind hearing,
            Meeting meeting,
            String outcome,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// ① 提议 by the Party organization.
    record ResolutionProposed(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            @Nullable Vote vote,
            String proposal,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// ② 商议 by the two committees: the proposal becomes a plan.
    record ResolutionConsulted(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            @Nullable Vote vote,
            String plan,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// ③ 审议 by the Party members' meeting.
    ///
    /// @param plan the plan with the opinions of the meeting merged in
    record ResolutionReviewed(
            ResolutionId resolution,
            LocalDate occurredOn,
            Meeting meeting,
            Vote vote,
            String plan,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// ④ 决议: a body that decides has sat. However it ended, the same is told of it.
    sealed interface Decided extends ResolutionEvent {
        Sitting sitting();
    }

    /// Passed, with legal effect.
    record ResolutionAdopted(
            ResolutionId resolution, LocalDate occurredOn, Sitting sitting, List<FileRef> files, Findings findings)
            implements Decided {}

    /// A lawful meeting said no (未通过).
    record ResolutionRejected(
            ResolutionId resolution, LocalDate occurredOn, Sitting sitting, List<FileRef> files, Findings findings)
            implements Decided {}

    /// The meeting had no legal effect (无效); the findings say why.
    record ResolutionFoundVoid(
            ResolutionId resolution, LocalDate occurredOn, Sitting sitting, List<FileRef> files, Findings findings)
            implements Decided {}

    /// 决议公开: the resolution is on the board.
    ///
    /// @param removableFrom the first day on which it has hung as long as the law of its day
    /// asks; absent where that law asks for no time
    record ResolutionDisclosed(
            ResolutionId resolution,
            LocalDate occurredOn,
            Board board,
            String notice,
            @Nullable LocalDate removableFrom,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The notice of the resolution that was put up on that day was taken down.
    record ResolutionNoticeRemoved(
            ResolutionId resolution,
            LocalDate occurredOn,
            LocalDate postedOn,
            String removedBy,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// 实施 begins.
    ///
    /// @param budget in 分
    record ImplementationStarted(
            ResolutionId resolution,
            LocalDate occurredOn,
            long budget,
            @Nullable String contractor,
            @Nullable String contract,
            LocalDate plannedEnd,
            String responsible,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// How far the work is.
    ///
    /// @param spent so far, in 分
    record ProgressNoted(
            ResolutionId resolution,
            LocalDate occurredOn,
            int percent,
            long spent,
            String progress,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The work departs from what was resolved.
    ///
    /// @param extraCost in 分
    /// @param newDecision the new resolution that covers it
    record DeviationNoted(
            ResolutionId resolution,
            LocalDate occurredOn,
            String deviation,
            long extraCost,
            @Nullable ResolutionId newDecision,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// 实施结果公开: cost, day and acceptance are on the board.
    ///
    /// @param cost in 分
    /// @param removableFrom as for the notice of the resolution
    record OutcomeDisclosed(
            ResolutionId resolution,
            LocalDate occurredOn,
            long cost,
            LocalDate completedOn,
            LocalDate acceptedOn,
            String acceptedBy,
            Board board,
            String notice,
            @Nullable LocalDate removableFrom,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The notice of the outcome that was put up on that day was taken down.
    record OutcomeNoticeRemoved(
            ResolutionId resolution,
            LocalDate occurredOn,
            LocalDate postedOn,
            String removedBy,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// 一监督: what the supervision committee saw at a station.
    record SupervisionNoted(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            Observation observation,
            String remark,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The committee answers an objection.
    record ObjectionAnswered(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            String answer,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// Units located in the community are consulted or invited (驻区单位).
    record UnitsInvited(
            ResolutionId resolution,
            LocalDate occurredOn,
            List<String> units,
            String invitation,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// What an invited unit answered, and whom it sent. The unit is public, whom it sent is not.
    record UnitReplied(
            ResolutionId resolution,
            LocalDate occurredOn,
            String unit,
            @Nullable Sealed<String> representative,
            String reply,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// A body sends the matter back to an earlier station.
    record ResolutionSentBack(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            String sentBackBy,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The Party organization or the committee withdraws the matter before it is decided.
    record ResolutionWithdrawn(
            ResolutionId resolution, LocalDate occurredOn, String grounds, List<FileRef> files, Findings findings)
            implements ResolutionEvent {}

    /// Corrects what an earlier entry says. Nothing is overwritten: both stand.
    ///
    /// @param entry place of the corrected entry in the trail, from 1: `seq` + 1
    record EntryCorrected(
            ResolutionId resolution,
            LocalDate occurredOn,
            int entry,
            String field,
            String was,
            String is,
            Findings findings)
            implements ResolutionEvent {}

    /// 责令改正: the township finds the content against the law; the matter is suspended.
    record CorrectionOrdered(
            ResolutionId resolution,
            LocalDate occurredOn,
            String authority,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// The content was put right; the matter may go on.
    record SuspensionLifted(
            ResolutionId resolution,
            LocalDate occurredOn,
            String authority,
            String grounds,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// 补签: the sheet of a meeting was signed afterwards.
    ///
    /// @param station whose sheet
    /// @param heldOn the day of the meeting
    /// @param entry the place of the meeting in the trail, from 1
    record SheetSigned(
            ResolutionId resolution,
            LocalDate occurredOn,
            Station station,
            LocalDate heldOn,
            int entry,
            int signatures,
            @Nullable String signedBy,
            List<FileRef> files,
            Findings findings)
            implements ResolutionEvent {}

    /// A duty was not done by its day. Only the ledger itself notes this.
    ///
    /// @param duty key of the duty
    record DutyLapsed(ResolutionId resolution, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements ResolutionEvent {}
}
