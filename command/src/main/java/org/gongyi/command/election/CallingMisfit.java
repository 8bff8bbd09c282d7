package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.assembly.SittingMisfit;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.CallingAct;
import org.gongyi.contract.election.CallingAct.CallElection;
import org.gongyi.contract.election.CallingAct.PostponePolling;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.SeatsOfPost;
import org.gongyi.contract.resolution.Body;

/// What a call cannot say, whatever the law: a day of polling that is past, a term that ends before it begins, a
/// vacancy of a committee nobody registered.
final class CallingMisfit {

    private CallingMisfit() {}

    static Optional<Refusal> of(CallElection a, Roster roster) {
        if (a.seats().isEmpty()) return is("seats", "nothing");
        if (hasPostTwice(a)) return is("seats", "post-twice");
        if (a.kind() == ElectionKind.BY_ELECTION
                && roster.lastDayOf(Office.COMMITTEE, a.occurredOn()).isEmpty()) return is("kind", "no-committee");
        if (!a.pollingDay().isAfter(a.occurredOn())) return is("pollingDay", "not-ahead");
        if (!a.until().isAfter(a.pollingDay())) return is("until", "ends-before-it-begins");
        return method(a, roster);
    }

    static Optional<Refusal> of(CallingAct act, Docket docket) {
        return switch (act) {
            case CallElection _ -> throw new IllegalStateException("an election is called once");
            case PostponePolling a
            when a.pollingDay().equals(docket.plan().pollingDay()) -> is("pollingDay", "nothing-changed");
            case PostponePolling a when !a.pollingDay().isAfter(a.occurredOn()) -> is("pollingDay", "not-ahead");
            case PostponePolling a
            when !docket.plan().until().isAfter(a.pollingDay()) -> is("pollingDay", "after-the-term");
            case PostponePolling _ -> Optional.empty();
        };
    }

    /// An election method (选举办法) is adopted by an assembly of all, or of those who represent them, and before the
    /// election is called by it.
    private static Optional<Refusal> method(CallElection a, Roster roster) {
        var body = a.methodBody();
        var adopted = a.methodAdoptedOn();
        if (body == null) return adopted == null ? Optional.empty() : is("methodBody", "which-body");
        if (adopted == null) return is("methodAdoptedOn", "which-day");
        if (!isOfAll(body) || !SittingMisfit.exists(body, roster, adopted)) return is("methodBody", "no-such-body");
        return adopted.isAfter(a.occurredOn()) ? is("methodAdoptedOn", "after-the-call") : Optional.empty();
    }

    private static boolean isOfAll(Body body) {
        return switch (body) {
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY, REPRESENTATIVES_ASSEMBLY -> true;
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY -> false;
        };
    }

    private static boolean hasPostTwice(CallElection a) {
        return a.seats().stream().map(SeatsOfPost::post).distinct().count()
                < a.seats().size();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
