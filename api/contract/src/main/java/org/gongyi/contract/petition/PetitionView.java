package org.gongyi.contract.petition;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingCalled;
import org.gongyi.contract.petition.PetitionEvent.DemandedMeetingHeld;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.petition.PetitionEvent.SignaturesChecked;
import org.gongyi.contract.resolution.Body;

/// A petition with its whole trail, folded from its stream.
///
/// @param checked the last check of its signatures; absent before the first
/// @param called absent before the meeting was called; the last call counts
/// @param held the last meeting; absent before
/// @param position the last entry of the stream; the strong ETag
public record PetitionView(
        PetitionId id,
        CommunityCode community,
        PetitionStage stage,
        PetitionSubmitted submitted,
        @Nullable SignaturesChecked checked,
        @Nullable DemandedMeetingCalled called,
        @Nullable DemandedMeetingHeld held,
        List<DutyView> duties,
        List<Entry<PetitionEvent>> trail,
        long position) {

    /// A row of a list.
    ///
    /// @param meetingOn the day of the meeting, as called or as held; absent before it was called
    public record Summary(
            PetitionId id,
            CommunityCode community,
            String communityName,
            CommunityKind kind,
            Body body,
            String title,
            PetitionStage stage,
            LocalDate submittedOn,
            @Nullable LocalDate meetingOn) {}
}
