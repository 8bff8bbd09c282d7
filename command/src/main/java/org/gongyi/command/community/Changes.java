package org.gongyi.command.community;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.roster.Authorization;
import org.gongyi.command.roster.Collective;
import org.gongyi.command.roster.PartyMembers;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.roster.Tenure;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.CollectiveRegistered;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
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

/// What an event changes in a register that exists. Sees no law.
final class Changes {

    private Changes() {}

    static Registered after(Registered register, CommunityEvent event) {
        return new Registered(
                changed(register.roster(), event), register.meetings().after(event));
    }

    private static Roster changed(Roster roster, CommunityEvent event) {
        return switch (event) {
            case CommunityRegistered e -> throw new CorruptHistory(roster, e);
            case PopulationCounted e ->
                roster.withPopulation(e.occurredOn(), new Population(e.adults(), e.households()));
            case PartyMembersCounted e ->
                roster.withParty(e.occurredOn(), new PartyMembers(e.organization(), e.votingMembers()));
            case BodySeated e -> roster.withTenures(tenures -> reseated(tenures, e));
            case OfficeTaken e ->
                roster.withTenures(
                        tenures -> plus(tenures, List.of(new Tenure(e.office(), e.seat(), e.occurredOn(), e.until()))));
            case OfficeLeft e -> roster.withTenures(tenures -> left(tenures, e));
            case RepresentativesSeated e ->
                roster.withRepresentatives(
                        e.occurredOn(), new Representatives(e.representatives(), e.women(), e.until()));
            case GroupsDrawn e -> roster.withGroups(e.occurredOn(), e.groups());
            case CollectiveRegistered e ->
                roster.withCollective(
                        e.occurredOn(),
                        new Collective(true, e.name(), e.members(), e.representatives(), e.charterDelegates()));
            case CollectiveDissolved e -> roster.withCollective(e.occurredOn(), Collective.NONE);
            case RepresentativesAuthorized e when !e.findings().isEffective() -> roster;
            case RepresentativesAuthorized e ->
                roster.withAuthorization(
                        new Authorization(Set.copyOf(e.matters()), e.occurredOn(), e.until(), e.decision()));
            case MeetingDemanded _, MeetingHeld _, MeetingMissed _, MeetingLeftUncalled _ -> roster;
        };
    }

    /// The new body sits from its day; whoever sat before sat until the day before.
    private static List<Tenure> reseated(List<Tenure> tenures, BodySeated seated) {
        var before = seated.occurredOn().minusDays(1);
        var kept = tenures.stream()
                .filter(tenure ->
                        tenure.office() != seated.body() || tenure.from().isBefore(seated.occurredOn()))
                .map(tenure -> tenure.office() == seated.body() ? tenure.endingOn(before) : tenure)
                .toList();
        var sitting = seated.seats().stream()
                .map(seat -> new Tenure(seated.body(), seat, seated.occurredOn(), seated.until()))
                .toList();
        return plus(kept, sitting);
    }

    private static List<Tenure> left(List<Tenure> tenures, OfficeLeft event) {
        return tenures.stream()
                .map(tenure -> tenure.isOf(event.person(), event.office()) && tenure.runsOn(event.occurredOn())
                        ? tenure.endingOn(event.occurredOn().minusDays(1))
                        : tenure)
                .toList();
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
