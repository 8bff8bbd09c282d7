package org.gongyi.command.community;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.HeldLaw;
import org.gongyi.command.community.Community.State.Registered;
import org.gongyi.command.community.Frequency.Period;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.AuthorizeRepresentatives;
import org.gongyi.contract.community.CommunityCommand.DemandMeeting;
import org.gongyi.contract.community.CommunityCommand.DissolveCollective;
import org.gongyi.contract.community.CommunityCommand.HoldMeeting;
import org.gongyi.contract.community.CommunityCommand.LeaveOffice;
import org.gongyi.contract.community.CommunityCommand.NoteMissedMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteTermEnding;
import org.gongyi.contract.community.CommunityCommand.NoteUncalledMeeting;
import org.gongyi.contract.community.CommunityCommand.NoteUnheldElection;
import org.gongyi.contract.community.CommunityCommand.SeatBody;
import org.gongyi.contract.community.CommunityCommand.SeatRepresentatives;
import org.gongyi.contract.community.CommunityCommand.TakeOffice;
import org.gongyi.contract.community.Convening;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.OfficeAct;
import org.gongyi.contract.community.Tenure;
import org.gongyi.contract.community.Terms;

/// What cannot be entered in a register, whatever the law.
final class Misfit {

    private static final Set<Office> BODIES = Set.of(
            Office.PARTY_BRANCH,
            Office.COMMITTEE,
            Office.ELECTION_COMMITTEE,
            Office.SUPERVISION_COMMITTEE,
            Office.COLLECTIVE_ORGANIZATION,
            Office.REPRESENTATIVE);

    private Misfit() {}

    static Optional<Refusal> of(CommunityCommand act, Registered register, Circumstances circumstances) {
        var roster = register.roster();
        return switch (act) {
            case SeatBody a when !BODIES.contains(a.body()) -> is("body", "not-a-body");
            case SeatBody a when a.seats().isEmpty() -> is("seats", "nobody");
            case SeatBody a when distinctPersons(a) < a.seats().size() -> is("seats", "person-twice");
            case SeatBody a when a.until().isBefore(a.occurredOn()) -> is("until", "ends-before-it-begins");
            case SeatBody a
            when circumstances.actor().office() == Office.LEDGER && isSeated(a, roster) ->
                is("seats", "seated-already");
            case TakeOffice a when !BODIES.contains(a.office()) -> is("office", "not-a-body");
            case TakeOffice a when a.until().isBefore(a.occurredOn()) -> is("until", "ends-before-it-begins");
            case TakeOffice a when holdsTheSeat(a, roster) -> is("seat.person", "holds-it-already");
            case TakeOffice a
            when circumstances.actor().office() == Office.LEDGER && hasLeft(a, roster) -> is("seat.person", "has-left");
            case LeaveOffice a
            when !roster.holds(a.person(), a.office(), a.occurredOn()) -> is("person", "does-not-hold-it");
            case LeaveOffice a when holdsAnother(a, roster) -> is("post", "does-not-hold-it");
            case LeaveOffice a
            when circumstances.actor().office() == Office.LEDGER
                    && (!holdsBy(a, roster, circumstances.today()) || isFoundOut(a, roster)) ->
                is("person", "has-left");
            case LeaveOffice a when a.cause() == Cause.ANOTHER_POST -> is("cause", "take-the-other-post");
            case LeaveOffice a
            when a.cause() == Cause.RECALLED && a.decision() == null -> is("decision", "no-decision");
            case SeatRepresentatives a when a.women() > a.representatives() -> is("women", "more-than-all");
            case SeatRepresentatives a when a.until().isBefore(a.occurredOn()) -> is("until", "ends-before-it-begins");
            case DissolveCollective a when !roster.hasCollective(a.occurredOn()) -> is("community", "no-collective");
            case AuthorizeRepresentatives a when a.matters().isEmpty() -> is("matters", "nothing");
            case AuthorizeRepresentatives a
            when a.until().isBefore(a.occurredOn()) -> is("until", "ends-before-it-begins");
            case AuthorizeRepresentatives a
            when a.matters().stream().anyMatch(m -> !m.arisesIn(roster.kind())) -> is("matters", "not-of-this-kind");
            case HoldMeeting a when !HeldLaw.meets(a.body(), roster.kind()) -> is("body", "no-such-body");
            case HoldMeeting a when !HeldLaw.counts(a.body(), a.countedBy()) -> is("countedBy", "not-counted-so");
            case DemandMeeting a when !HeldLaw.meets(a.body(), roster.kind()) -> is("body", "no-such-body");
            case NoteMissedMeeting a -> missed(a, register, circumstances);
            case NoteUncalledMeeting a when Convening.read(a.duty()).isEmpty() -> is("duty", "not-open");
            case NoteUncalledMeeting a -> lapse(a.duty(), a.due(), register, circumstances);
            case NoteUnheldElection a when Electing.read(a.duty()).isEmpty() -> is("duty", "not-open");
            case NoteUnheldElection a -> lapse(a.duty(), a.due(), register, circumstances);
            case NoteTermEnding a -> ending(a, register);
            case OfficeAct a -> OfficeLaw.misfit(a, register, circumstances);
            default -> Optional.empty();
        };
    }

    /// What the ledger draws from an election it enters once. Who has left since is not seated again; who was seated by
    /// hand, be it from the very day of the vote, is seated.
    private static boolean isSeated(SeatBody act, Roster roster) {
        var first = act.body() == Office.COMMITTEE ? act.occurredOn().minusDays(1) : act.occurredOn();
        return act.seats().stream()
                .allMatch(seat -> roster.tenures().stream()
                        .anyMatch(held -> held.isOf(seat.person(), act.body())
                                && held.seat().post() == seat.post()
                                && !held.from().isBefore(first)
                                && !isToSitOn(held, act, roster)));
    }

    /// An election committee whose election ended and was undone on one and the same day sat to that day and
    /// sits on from it.
    private static boolean isToSitOn(Tenure held, SeatBody act, Roster roster) {
        var day = act.occurredOn();
        return act.body() == Office.ELECTION_COMMITTEE
                && held.left() == null
                && held.until().equals(day)
                && Terms.lastDay(roster.tenures(), act.body(), day, act.until()).isAfter(day);
    }

    /// Who holds another seat of the body changes to this one.
    private static boolean holdsTheSeat(TakeOffice act, Roster roster) {
        return roster.tenureOf(act.seat().person(), act.office(), act.occurredOn())
                .filter(held -> held.seat().post() == act.seat().post())
                .isPresent();
    }

    /// Likewise of one seat: not again of somebody who took it on that day or since, or who sat in this
    /// term and left before. Whoever wins a by-election may have sat in the same term before it, and who
    /// left because wrong numbers were taken for right ones is put back by righter ones. Who changes the
    /// post leaves the one on the day the other is taken.
    private static boolean hasLeft(TakeOffice act, Roster roster) {
        var day = act.occurredOn();
        var term = roster.termBegan(act.office(), day).orElse(day);
        return roster.tenures().stream()
                .filter(held -> held.isOf(act.seat().person(), act.office())
                        && !held.from().isBefore(term)
                        && !isOfNoDay(held))
                .anyMatch(held -> !held.from().isBefore(day) && !held.seated()
                        || act.basis() != Basis.BY_ELECTED
                                && held.left() != Cause.ELECTION_VOID
                                && held.until().isBefore(day.minusDays(1)));
    }

    /// Found out before the first day: never sat.
    private static boolean isOfNoDay(Tenure held) {
        return held.left() == Cause.ELECTION_VOID && held.until().isBefore(held.from());
    }

    private static boolean holdsAnother(LeaveOffice act, Roster roster) {
        return act.post() != null
                && roster.tenureOf(act.person(), act.office(), act.occurredOn())
                        .filter(held -> held.seat().post() != act.post())
                        .isPresent();
    }

    /// On the day of the act or, where the office begins later, on its first.
    private static boolean holdsBy(LeaveOffice act, Roster roster, LocalDate today) {
        var day = act.occurredOn().isAfter(today) ? act.occurredOn() : today;
        return roster.holds(act.person(), act.office(), day);
    }

    /// Whoever was found on that day not to have won the seat has left it already, and may hold one from it.
    private static boolean isFoundOut(LeaveOffice act, Roster roster) {
        return act.cause() == Cause.ELECTION_VOID
                && roster.tenures().stream()
                        .anyMatch(held -> held.isOf(act.person(), act.office())
                                && held.seat().post() == act.post()
                                && held.left() == Cause.ELECTION_VOID
                                && held.until().equals(act.occurredOn().minusDays(1)));
    }

    /// A duty lapses once, when its day is over.
    static Optional<Refusal> lapse(String duty, LocalDate due, Registered register, Circumstances circumstances) {
        if (!due.equals(register.meetings().duties().get(duty))) return is("duty", "not-open");
        return circumstances.today().isAfter(due) ? Optional.empty() : is("duty", "not-overdue");
    }

    /// Only of the term that runs, once, and only while no other follows it.
    private static Optional<Refusal> ending(NoteTermEnding act, Registered register) {
        var last = register.roster().lastDayOf(Office.COMMITTEE, act.occurredOn());
        if (!last.equals(Optional.of(act.until()))) return is("until", "not-such-a-term");
        if (register.meetings().ending().contains(act.until())) return is("until", "already-noted");
        var follows = register.roster().tenures().stream()
                .anyMatch(held ->
                        held.office() == Office.COMMITTEE && held.until().isAfter(act.until()));
        return follows ? is("until", "elected-already") : Optional.empty();
    }

    /// Only a period of the law, once, and only when it is over.
    private static Optional<Refusal> missed(NoteMissedMeeting act, Registered register, Circumstances circumstances) {
        var frequency = Frequency.of(register.roster().kind(), act.body());
        if (frequency.isEmpty()) return is("body", "no-such-body");
        var period = new Period(act.from(), act.until());
        if (!frequency.get().periodOf(act.from()).equals(period)) return is("from", "not-a-period");
        if (!period.isOver(circumstances.today(), circumstances.workingDays())) return is("until", "not-over");
        if (register.meetings().missed().contains(new MeetingBook.Missed(act.body(), act.from())))
            return is("from", "already-noted");
        return Optional.empty();
    }

    private static long distinctPersons(SeatBody act) {
        return act.seats().stream()
                .map(seat -> seat.person())
                .collect(Collectors.toSet())
                .size();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
