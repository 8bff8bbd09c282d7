package org.gongyi.contract.community;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Nullable;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Matter;

/// What has changed in the register of a community. A meeting is judged by the register of its day, for ever.
public sealed interface CommunityEvent extends LedgerEvent
        permits CommunityEvent.CommunityRegistered,
                CommunityEvent.PopulationCounted,
                CommunityEvent.ContactPublished,
                CommunityEvent.PartyMembersCounted,
                CommunityEvent.BodySeated,
                CommunityEvent.OfficeTaken,
                CommunityEvent.OfficeLeft,
                CommunityEvent.RepresentativesSeated,
                CommunityEvent.DisclosureArranged,
                CommunityEvent.GroupsDrawn,
                CommunityEvent.CollectiveRegistered,
                CommunityEvent.CollectiveDissolved,
                CommunityEvent.RepresentativesAuthorized,
                CommunityEvent.MeetingDemanded,
                CommunityEvent.MeetingHeld,
                CommunityEvent.MeetingMissed,
                CommunityEvent.MeetingLeftUncalled,
                CommunityEvent.TermEndingNoted,
                CommunityEvent.ElectionLeftUnheld,
                OfficeEvent {

    @Override
    default String subject() {
        return community().value();
    }

    record CommunityRegistered(
            CommunityCode community,
            LocalDate occurredOn,
            String name,
            CommunityKind kind,
            Place township,
            Place county,
            String source,
            Findings findings)
            implements CommunityEvent {}

    record PopulationCounted(
            CommunityCode community, LocalDate occurredOn, int adults, int households, Findings findings)
            implements CommunityEvent {}

    record ContactPublished(
            CommunityCode community,
            LocalDate occurredOn,
            String telephone,
            @Nullable String address,
            @Nullable String hours,
            Findings findings)
            implements CommunityEvent {}

    record PartyMembersCounted(
            CommunityCode community, LocalDate occurredOn, String organization, int votingMembers, Findings findings)
            implements CommunityEvent {}

    record BodySeated(
            CommunityCode community,
            LocalDate occurredOn,
            Office body,
            List<Seat> seats,
            LocalDate until,
            Basis basis,
            Findings findings)
            implements CommunityEvent {}

    record OfficeTaken(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            Seat seat,
            LocalDate until,
            Basis basis,
            Findings findings)
            implements CommunityEvent {}

    /// @param ground what made the holder leave, where it is nobody else's concern
    record OfficeLeft(
            CommunityCode community,
            LocalDate occurredOn,
            Office office,
            PersonId person,
            Cause cause,
            @Nullable String decision,
            @Nullable Sealed<String> ground,
            Findings findings)
            implements CommunityEvent {}

    record RepresentativesSeated(
            CommunityCode community,
            LocalDate occurredOn,
            int representatives,
            int women,
            LocalDate until,
            Findings findings)
            implements CommunityEvent {}

    /// How the community discloses from that day on, beyond what the law asks.
    record DisclosureArranged(
            CommunityCode community,
            LocalDate occurredOn,
            boolean monthly,
            int dueDay,
            String decision,
            Findings findings)
            implements CommunityEvent {}

    record GroupsDrawn(CommunityCode community, LocalDate occurredOn, List<Group> groups, Findings findings)
            implements CommunityEvent {}

    record CollectiveRegistered(
            CommunityCode community,
            LocalDate occurredOn,
            String name,
            int members,
            int representatives,
            boolean charterDelegates,
            Findings findings)
            implements CommunityEvent {}

    record CollectiveDissolved(CommunityCode community, LocalDate occurredOn, Findings findings)
            implements CommunityEvent {}

    record RepresentativesAuthorized(
            CommunityCode community,
            LocalDate occurredOn,
            List<Matter> matters,
            LocalDate until,
            String decision,
            Findings findings)
            implements CommunityEvent {

        /// The matters that are passed on with effect. One that may not be passed on falls without the others: what is
        /// void in part stands in the rest (民法典 第一百五十六条).
        public List<Matter> granted() {
            return matters.stream()
                    .filter(matter -> findings.checks().stream()
                            .noneMatch(check -> check.rule().equals(matter.rule()) && check.fails(OnFail.VOID)))
                    .toList();
        }
    }

    record MeetingDemanded(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            int residents,
            int households,
            int representatives,
            int groups,
            String topic,
            Findings findings)
            implements CommunityEvent {}

    /// A meeting that decided no matter of this ledger.
    record MeetingHeld(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            CountedBy countedBy,
            int expected,
            int present,
            String topic,
            Findings findings)
            implements CommunityEvent {}

    /// @param held how many meetings of the body the ledger knew of the period
    record MeetingMissed(
            CommunityCode community,
            LocalDate occurredOn,
            Body body,
            LocalDate from,
            LocalDate until,
            int held,
            Findings findings)
            implements CommunityEvent {}

    /// A meeting was due, and nobody called it by the day.
    record MeetingLeftUncalled(
            CommunityCode community, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements CommunityEvent {}

    /// The term of a committee ends soon, and the next must be elected in time.
    ///
    /// @param until last day of the term
    record TermEndingNoted(CommunityCode community, LocalDate occurredOn, LocalDate until, Findings findings)
            implements CommunityEvent {}

    /// An election was due, and by the day nobody was elected.
    record ElectionLeftUnheld(
            CommunityCode community, LocalDate occurredOn, String duty, LocalDate due, Findings findings)
            implements CommunityEvent {}
}
