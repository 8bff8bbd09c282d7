package org.gongyi.contract.community;

import java.time.LocalDate;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Sitting;

/// How members asked to leave the committee, and how the end of an office was made known.
public sealed interface OfficeEvent extends CommunityEvent {

    /// The office goes on until an assembly approves it.
    ///
    /// @param written whether it was handed in as a letter
    /// @param ground why, where it is nobody else's concern
    record ResignationReceived(
            CommunityCode community,
            LocalDate occurredOn,
            PersonId person,
            boolean written,
            @Nullable Sealed<String> ground,
            Findings findings)
            implements OfficeEvent {}

    /// The member took the resignation back before an assembly considered it.
    ///
    /// @param written whether it was handed in as a letter
    record ResignationWithdrawn(
            CommunityCode community, LocalDate occurredOn, PersonId person, boolean written, Findings findings)
            implements OfficeEvent {}

    /// An assembly considered a resignation: approved, not approved, or without effect, as its findings say. That the
    /// office ended is the entry after it.
    record ResignationDecided(
            CommunityCode community, LocalDate occurredOn, PersonId person, Sitting sitting, Findings findings)
            implements OfficeEvent {}

    /// @param place where the notice hangs
    record EndOfOfficePublished(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            PersonId person,
            String place,
            Findings findings)
            implements OfficeEvent {}

    /// A resignation was not considered, or the end of an office not made known, by the day.
    record OfficeDutyLapsed(
            CommunityCode community, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements OfficeEvent {}
}
