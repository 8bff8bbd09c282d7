package org.gongyi.command.community;

import java.util.Set;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.roster.Authorization;
import org.gongyi.command.roster.Collective;
import org.gongyi.command.roster.PartyMembers;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Publishing;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.CollectiveRegistered;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.ContactPublished;
import org.gongyi.contract.community.CommunityEvent.DisclosureArranged;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.CommunityEvent.PartyMembersCounted;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesAuthorized;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.CommunityEvent.TermEndingNoted;
import org.gongyi.contract.community.OfficeEvent;
import org.gongyi.contract.community.Terms;

/// What an event changes in a register that exists. Sees no law.
final class Changes {

    private Changes() {}

    static Registered after(Registered register, CommunityEvent event) {
        return new Registered(
                changed(register.roster(), event),
                register.meetings().after(event),
                register.offices().after(event));
    }

    private static Roster changed(Roster roster, CommunityEvent event) {
        return switch (event) {
            case CommunityRegistered e -> throw new CorruptHistory(roster, e);
            case PopulationCounted e ->
                roster.withPopulation(e.occurredOn(), new Population(e.adults(), e.households()));
            case PartyMembersCounted e ->
                roster.withParty(e.occurredOn(), new PartyMembers(e.organization(), e.votingMembers()));
            case BodySeated _, OfficeTaken _, OfficeLeft _ ->
                roster.withTenures(tenures -> Terms.after(tenures, event));
            case RepresentativesSeated e ->
                roster.withRepresentatives(
                        e.occurredOn(), new Representatives(e.representatives(), e.women(), e.until()));
            case GroupsDrawn e -> roster.withGroups(e.occurredOn(), e.groups());
            case CollectiveRegistered e ->
                roster.withCollective(
                        e.occurredOn(),
                        new Collective(true, e.name(), e.members(), e.representatives(), e.charterDelegates()));
            case CollectiveDissolved e -> roster.withCollective(e.occurredOn(), Collective.NONE);
            case RepresentativesAuthorized e ->
                roster.withAuthorization(
                        new Authorization(Set.copyOf(e.granted()), e.occurredOn(), e.until(), e.decision()));
            case DisclosureArranged e -> roster.withPublishing(e.occurredOn(), new Publishing(e.monthly(), e.dueDay()));
            case ContactPublished _,
                    MeetingDemanded _,
                    MeetingHeld _,
                    MeetingMissed _,
                    MeetingLeftUncalled _,
                    TermEndingNoted _,
                    ElectionLeftUnheld _,
                    OfficeEvent _ -> roster;
        };
    }
}
