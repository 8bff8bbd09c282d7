package org.gongyi.command.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.roster.Authorization;
import org.gongyi.command.roster.Collective;
import org.gongyi.command.roster.PartyMembers;
import org.gongyi.command.roster.Population;
import org.gongyi.command.roster.Representatives;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.roster.Tenure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.DissolveCollective;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.CommunityCommand.RegisterCollective;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.CollectiveDissolved;
import org.gongyi.contract.community.CommunityEvent.CollectiveRegistered;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.community.CommunityEvent.OfficeTaken;
import org.gongyi.contract.community.CommunityEvent.PartyMembersCounted;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesAuthorized;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;

/// The register of a community: its bodies, its numbers, who holds which office, each from its day on.
///
/// A body is seated as a whole for a term; single seats are taken and left within it. Nobody appoints a committee, and
/// nobody sits in the committee and in the body that supervises it. What is entered for an earlier day changes no
/// meeting that was already judged: the numbers it was judged by are in its own record.
public final class Community implements Decider<CommunityCommand, CommunityEvent, Community.State> {

    public sealed interface State {
        record Unregistered() implements State {}

        record Registered(Roster roster) implements State {}
    }

    private static final Set<Office> BODIES = Set.of(
            Office.PARTY_BRANCH,
            Office.COMMITTEE,
            Office.ELECTION_COMMITTEE,
            Office.SUPERVISION_COMMITTEE,
            Office.COLLECTIVE_ORGANIZATION,
            Office.REPRESENTATIVE);

    private record Step(State state, CommunityCommand act) {}

    private record Past(State state, CommunityEvent event) {}

    @Override
    public State initial() {
        return new State.Unregistered();
    }

    @Override
    public Decision<CommunityEvent> decide(CommunityCommand act, State state, Circumstances circumstances) {
        var weighing = new Weighing(circumstances, act.occurredOn());
        return switch (new Step(state, act)) {
            case Step(State.Unregistered _, RegisterCommunity a) -> register(a, weighing);
            case Step(State.Unregistered _, CommunityCommand a) -> Decision.refuse(new Refusal.Unknown(a.subject()));
            case Step(State.Registered _, RegisterCommunity a) -> outOfOrder(a);
            case Step(State.Registered(var roster), CommunityCommand a) ->
                misfit(a, roster)
                        .<Decision<CommunityEvent>>map(Decision::refuse)
                        .orElseGet(() -> enter(a, roster, weighing));
        };
    }

    @Override
    public State evolve(State state, CommunityEvent event) {
        return switch (new Past(state, event)) {
            case Past(State.Unregistered _, CommunityRegistered e) ->
                new State.Registered(Roster.of(e.community(), e.name(), e.kind()));
            case Past(State.Registered(var roster), CommunityEvent e)
            when !(e instanceof CommunityRegistered) -> new State.Registered(entered(roster, e));
            case Past(State s, CommunityEvent e) -> throw new CorruptHistory(s, e);
        };
    }

    private static Decision<CommunityEvent> register(RegisterCommunity a, Weighing weighing) {
        return weighing.conclude(
                a.reason(),
                findings -> new CommunityRegistered(
                        a.community(),
                        a.occurredOn(),
                        a.name(),
                        a.kind(),
                        a.township(),
                        a.county(),
                        a.source(),
                        findings));
    }

    private static Decision<CommunityEvent> enter(CommunityCommand act, Roster roster, Weighing weighing) {
        var law = new RegisterLaw(roster, weighing);
        return switch (act) {
            case RegisterCommunity a -> outOfOrder(a);
            case CountPopulation a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new PopulationCounted(
                                a.community(), a.occurredOn(), a.adults(), a.households(), findings));
            case CountPartyMembers a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new PartyMembersCounted(
                                a.community(), a.occurredOn(), a.organization(), a.votingMembers(), findings));
            case SeatBody a ->
                law.seats(a.body(), a.seats(), a.basis(), a.occurredOn())
                        .conclude(
                                a.reason(),
                                findings -> new BodySeated(
                                        a.community(),
                                        a.occurredOn(),
                                        a.body(),
                                        a.seats(),
                                        a.until(),
                                        a.basis(),
                                        findings));
            case TakeOffice a ->
                law.seats(a.office(), List.of(a.seat()), a.basis(), a.occurredOn())
                        .conclude(
                                a.reason(),
                                findings -> new OfficeTaken(
                                        a.community(),
                                        a.occurredOn(),
                                        a.office(),
                                        a.seat(),
                                        a.until(),
                                        a.basis(),
                                        findings));
            case LeaveOffice a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new OfficeLeft(
                                a.community(), a.occurredOn(), a.office(), a.person(), a.cause(), findings));
            case SeatRepresentatives a ->
                law.composition(a.representatives(), a.women(), a.occurredOn())
                        .conclude(
                                a.reason(),
                                findings -> new RepresentativesSeated(
                                        a.community(),
                                        a.occurredOn(),
                                        a.representatives(),
                                        a.women(),
                                        a.until(),
                                        findings));
            case DrawGroups a ->
                weighing.conclude(
                        a.reason(), findings -> new GroupsDrawn(a.community(), a.occurredOn(), a.groups(), findings));
            case RegisterCollective a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new CollectiveRegistered(
                                a.community(),
                                a.occurredOn(),
                                a.name(),
                                a.members(),
                                a.representatives(),
                                a.charterDelegates(),
                                findings));
            case DissolveCollective a ->
                weighing.conclude(
                        a.reason(), findings -> new CollectiveDissolved(a.community(), a.occurredOn(), findings));
            case AuthorizeRepresentatives a ->
                law.authorization(a.matters())
                        .conclude(
                                a.reason(),
                                findings -> new RepresentativesAuthorized(
                                        a.community(), a.occurredOn(), a.matters(), a.until(), a.decision(), findings));
            case DemandMeeting a ->
                law.demand(a)
                        .conclude(
                                a.reason(),
                                findings -> new MeetingDemanded(
                                        a.community(),
                                        a.occurredOn(),
                                        a.body(),
                                        a.residents(),
                                        a.households(),
                                        a.representatives(),
                                        a.groups(),
                                        a.topic(),
                                        findings));
            case NoteMissedMeeting a ->
                law.missed(a)
                        .conclude(
                                a.reason(),
                                findings -> new MeetingMissed(
                                        a.community(), a.occurredOn(), a.body(), a.from(), a.until(), findings));
        };
    }

    /// What cannot be so, whatever the law.
    private static Optional<Refusal> misfit(CommunityCommand act, Roster roster) {
        return switch (act) {
            case SeatBody a when !BODIES.contains(a.body()) -> doesNotFit("body", "not-a-body");
            case SeatBody a when a.seats().isEmpty() -> doesNotFit("seats", "nobody");
            case SeatBody a when distinctPersons(a) < a.seats().size() -> doesNotFit("seats", "person-twice");
            case SeatBody a when a.until().isBefore(a.occurredOn()) -> doesNotFit("until", "ends-before-it-begins");
            case TakeOffice a when !BODIES.contains(a.office()) -> doesNotFit("office", "not-a-body");
            case TakeOffice a when a.until().isBefore(a.occurredOn()) -> doesNotFit("until", "ends-before-it-begins");
            case TakeOffice a
            when roster.holds(a.seat().person(), a.office(), a.occurredOn()) ->
                doesNotFit("seat.person", "holds-it-already");
            case LeaveOffice a
            when !roster.holds(a.person(), a.office(), a.occurredOn()) -> doesNotFit("person", "does-not-hold-it");
            case SeatRepresentatives a when a.women() > a.representatives() -> doesNotFit("women", "more-than-all");
            case SeatRepresentatives a
            when a.until().isBefore(a.occurredOn()) -> doesNotFit("until", "ends-before-it-begins");
            case DissolveCollective a
            when !roster.hasCollective(a.occurredOn()) -> doesNotFit("community", "no-collective");
            case AuthorizeRepresentatives a when a.matters().isEmpty() -> doesNotFit("matters", "nothing");
            case AuthorizeRepresentatives a
            when a.until().isBefore(a.occurredOn()) -> doesNotFit("until", "ends-before-it-begins");
            case AuthorizeRepresentatives a
            when a.matters().stream().anyMatch(m -> !m.arisesIn(roster.kind())) ->
                doesNotFit("matters", "not-of-this-kind");
            default -> Optional.empty();
        };
    }

    private static Roster entered(Roster roster, CommunityEvent event) {
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
            case MeetingDemanded _, MeetingMissed _ -> roster;
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

    private static long distinctPersons(SeatBody act) {
        return act.seats().stream()
                .map(seat -> seat.person())
                .collect(Collectors.toSet())
                .size();
    }

    private static Optional<Refusal> doesNotFit(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }

    private static Decision<CommunityEvent> outOfOrder(CommunityCommand act) {
        return Decision.refuse(new Refusal.OutOfOrder(act.getClass().getSimpleName(), "Registered", List.of()));
    }
}
