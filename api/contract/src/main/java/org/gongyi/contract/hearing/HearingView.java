package org.gongyi.contract.hearing;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.disclosure.ModerationGround;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.ParticipantsInvited;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionId;

/// A hearing with its whole trail, folded from its stream.
///
/// @param announced the last notice; absent before the first
/// @param collecting when opinions are collected by the page; absent where they are not
/// @param resolution the matter it prepares, also where it was tied to it later
/// @param convened absent before the meeting
/// @param minutes as they were signed last
/// @param toldOn the last day on which those who took part were told what became of their opinions
/// @param position the last entry of the stream; the strong ETag
public record HearingView(
        HearingId id,
        CommunityCode community,
        HearingStage stage,
        HearingBegun begun,
        @Nullable ResolutionId resolution,
        @Nullable HearingAnnounced announced,
        @Nullable Collecting collecting,
        List<ParticipantsInvited> invited,
        @Nullable HearingConvened convened,
        List<Opinion> opinions,
        Outcomes outcomes,
        @Nullable MinutesSigned minutes,
        @Nullable LocalDate toldOn,
        List<FollowUp> followUps,
        @Nullable HearingClosed closed,
        List<DutyView> duties,
        List<Entry<HearingEvent>> trail,
        long position) {

    /// One opinion and what became of it.
    ///
    /// @param place of its entry within the trail, from 1
    /// @param opinion absent where it is no longer shown
    /// @param joined number of the opinion it stands with, where it was joined to one that says the same
    /// @param merged how many were joined to it
    /// @param hidden absent while it is shown
    /// @param answer absent until something has
    public record Opinion(
            int number,
            int place,
            SpeakerGroup group,
            @Nullable String concerned,
            Channel channel,
            Stance stance,
            @Nullable String opinion,
            @Nullable Integer joined,
            int merged,
            @Nullable Hidden hidden,
            @Nullable Answer answer) {}

    /// Why the words of an opinion are no longer shown.
    public record Hidden(ModerationGround ground, String remark, LocalDate hiddenOn) {}

    /// What became of an opinion.
    public record Answer(
            Adoption adoption,
            LocalDate decidedOn,
            String grounds,
            @Nullable String whereto) {}

    /// @param reportedOn absent until it is carried out
    public record FollowUp(
            int number,
            String task,
            Office owner,
            LocalDate dueBy,
            @Nullable LocalDate reportedOn,
            @Nullable String report) {}

    /// A row of a list.
    ///
    /// @param heldOn the day it was held, or is to be by the last notice
    public record Summary(
            HearingId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            HearingForm form,
            String title,
            HearingStage stage,
            @Nullable ResolutionId resolution,
            LocalDate begunOn,
            @Nullable LocalDate heldOn,
            @Nullable String time,
            @Nullable String place,
            @Nullable Collecting collecting,
            Outcomes outcomes) {}
}
