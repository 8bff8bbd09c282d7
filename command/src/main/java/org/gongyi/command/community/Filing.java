package org.gongyi.command.community;

import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.community.Frequency.Period;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.ArrangeDisclosure;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.CountPartyMembers;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.DissolveCollective;
import org.gongyi.contract.community.CommunityCommand.DrawGroups;
import org.gongyi.contract.community.CommunityCommand.HoldMeeting;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteTermEnding;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.CommunityCommand.PublishContact;
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
import org.gongyi.contract.community.CommunityEvent.ContactPublished;
import org.gongyi.contract.community.CommunityEvent.DisclosureArranged;
import org.gongyi.contract.community.CommunityEvent.ElectionLeftUnheld;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.MeetingDemanded;
import org.gongyi.contract.community.CommunityEvent.MeetingHeld;
import org.gongyi.contract.community.CommunityEvent.MeetingLeftUncalled;
import org.gongyi.contract.community.CommunityEvent.MeetingMissed;
import org.gongyi.contract.community.CommunityEvent.PartyMembersCounted;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.CommunityEvent.RepresentativesAuthorized;
import org.gongyi.contract.community.CommunityEvent.RepresentativesSeated;
import org.gongyi.contract.community.OfficeAct;

/// Each act on a register that exists, weighed by the rules that guard it. The rules are in [RegisterLaw],
/// [EndOfOffice], [OfficeLaw] and [ConveningLaw].
record Filing(Registered register, Circumstances circumstances, Weighing weighing) {

    static Decision<CommunityEvent> register(RegisterCommunity a, Weighing weighing) {
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

    Decision<CommunityEvent> file(CommunityCommand act) {
        var law = new RegisterLaw(register.roster(), weighing, circumstances);
        var convening = new ConveningLaw(register.roster(), weighing);
        var ending = new EndOfOffice(register.roster(), weighing);
        return switch (act) {
            case RegisterCommunity _ -> throw new IllegalStateException("a community is registered once");
            case CountPopulation a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new PopulationCounted(
                                a.community(), a.occurredOn(), a.adults(), a.households(), findings));
            case PublishContact a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new ContactPublished(
                                a.community(), a.occurredOn(), a.telephone(), a.address(), a.hours(), findings));
            case CountPartyMembers a ->
                weighing.conclude(
                        a.reason(),
                        findings -> new PartyMembersCounted(
                                a.community(), a.occurredOn(), a.organization(), a.votingMembers(), findings));
            case SeatBody a ->
                law.body(a)
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
            case TakeOffice a -> new SeatChange(register.roster(), circumstances).take(a);
            case LeaveOffice a -> new SeatChange(register.roster(), circumstances).leave(a);
            case SeatRepresentatives a ->
                law.composition(a.representatives(), a.women(), a.occurredOn(), a.until())
                        .conclude(
                                a.reason(),
                                findings -> new RepresentativesSeated(
                                        a.community(),
                                        a.occurredOn(),
                                        a.representatives(),
                                        a.women(),
                                        a.until(),
                                        findings));
            case ArrangeDisclosure a ->
                arranged(a)
                        .conclude(
                                a.reason(),
                                findings -> new DisclosureArranged(
                                        a.community(),
                                        a.occurredOn(),
                                        a.monthly(),
                                        a.dueDay(),
                                        a.decision(),
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
                law.authorization(a.matters(), a.occurredOn())
                        .conclude(
                                a.reason(),
                                findings -> new RepresentativesAuthorized(
                                        a.community(), a.occurredOn(), a.matters(), a.until(), a.decision(), findings));
            case DemandMeeting a ->
                convening
                        .demand(a)
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
            case HoldMeeting a ->
                convening
                        .meeting(a)
                        .conclude(
                                a.reason(),
                                findings -> new MeetingHeld(
                                        a.community(),
                                        a.occurredOn(),
                                        a.body(),
                                        a.countedBy(),
                                        a.expected(),
                                        a.present(),
                                        a.topic(),
                                        findings));
            case NoteMissedMeeting a -> missed(a);
            case NoteUncalledMeeting a ->
                weighing.conclude(
                        a.reason(),
                        findings ->
                                new MeetingLeftUncalled(a.community(), a.occurredOn(), a.duty(), a.due(), findings));
            case NoteTermEnding a -> ending.ending(a);
            case NoteUnheldElection a ->
                ending.unheld(a)
                        .conclude(
                                a.reason(),
                                findings -> new ElectionLeftUnheld(
                                        a.community(), a.occurredOn(), a.duty(), a.due(), findings));
            case OfficeAct a -> new OfficeLaw(register, circumstances, weighing).weigh(a);
        };
    }

    /// A community may disclose earlier than the law of its place asks, and not later.
    private Weighing arranged(ArrangeDisclosure a) {
        weighing.rule("DISC-DUE")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        a.dueDay() <= rule.number("day"),
                        "每期结束后次月 %d 日前公布，须不迟于 %d 日".formatted(a.dueDay(), rule.number("day")),
                        new Figure("day", "约定日", a.dueDay()),
                        new Figure("latest", "最迟日", rule.number("day"))));
        return weighing;
    }

    /// Weighed by the law of the last day of the period, whenever it is noted. What that law does not ask, or what was
    /// done after all, is not noted.
    private Decision<CommunityEvent> missed(NoteMissedMeeting a) {
        var frequency = Frequency.of(register.roster().kind(), a.body()).orElseThrow();
        var asked = circumstances.lawOn(a.until()).rule(frequency.rule());
        if (asked.isEmpty()) return refuse("until", "no-law-for-it");
        var last = new Period(a.from(), a.until()).lastDay(circumstances.workingDays());
        var held = Math.max(a.held(), register.meetings().heldBetween(a.body(), a.from(), last));
        var needed = asked.get().number(frequency.parameter());
        if (held >= needed) return refuse("held", "enough-meetings");
        return new ConveningLaw(register.roster(), new Weighing(circumstances, a.until()))
                .missed(a, asked.get(), held, needed)
                .conclude(
                        a.reason(),
                        findings -> new MeetingMissed(
                                a.community(),
                                a.occurredOn(),
                                a.body(),
                                a.from(),
                                a.until(),
                                Math.toIntExact(held),
                                findings));
    }

    private static Decision<CommunityEvent> refuse(String field, String problem) {
        return Decision.refuse(new Refusal.DoesNotFit(field, problem));
    }
}
