package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.duty.Duties;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.CallingEvent;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.CandidacyEvent;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.OversightEvent;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.PollingEvent;
import org.gongyi.contract.election.ResultEvent;
import org.gongyi.contract.election.RollsEvent;

/// What the rules must remember of an election, whatever its phase. Each part knows what its own events change.
record Docket(
        LocalDate calledOn,
        Plan plan,
        Board board,
        Rolls rolls,
        Slate slate,
        Poll poll,
        Rounds rounds,
        Handing handing,
        Duties duties) {

    static Docket of(ElectionCalled e) {
        return new Docket(
                e.occurredOn(),
                Plan.of(e),
                Board.NONE,
                Rolls.NONE,
                Slate.NONE,
                Poll.NONE,
                Rounds.NONE,
                Handing.NONE,
                Duties.NONE.after(_ -> false, e.findings().duties()));
    }

    Docket after(ElectionEvent event) {
        var now = owed(event);
        return switch (event) {
            case CallingEvent e -> new Docket(calledOn, plan.after(e), board, rolls, slate, poll, rounds, handing, now);
            case CommitteeEvent e ->
                new Docket(calledOn, plan, board.after(e), rolls, slate, poll, rounds, handing, now);
            case RollsEvent e -> new Docket(calledOn, plan, board, rolls.after(e), slate, poll, rounds, handing, now);
            case CandidacyEvent e ->
                new Docket(calledOn, plan, board, rolls, slate.after(e), poll, rounds.after(e), handing, now);
            case PollingEvent e ->
                new Docket(calledOn, plan, board, rolls, slate, poll.after(e), rounds.after(e), handing, now);
            case ResultEvent e -> found(rounds.after(e), now);
            case HandoverEvent e ->
                new Docket(calledOn, plan, board, rolls, slate, poll, rounds, handing.after(e), now);
            case OversightEvent _ -> new Docket(calledOn, plan, board, rolls, slate, poll, rounds, handing, now);
        };
    }

    /// Where no vote has effect any more, nobody was there to hand over to: the election is not over, unless it ended
    /// without one.
    private Docket found(Rounds counted, Duties now) {
        var left = counted.isDecided() ? handing : handing.undone();
        return new Docket(calledOn, plan, board, rolls, slate, poll, counted, left, now);
    }

    /// Whether every seat is filled, or stays vacant as a meeting decided.
    boolean isSettled() {
        return rounds.leftVacant() || rounds.vacant(plan).isEmpty();
    }

    boolean isByElection() {
        return plan.kind() == ElectionKind.BY_ELECTION;
    }

    /// The day of the vote that is next.
    LocalDate voteOn() {
        var further = rounds.further();
        return further == null ? plan.pollingDay() : further.day();
    }

    /// Whether a vote is still to come: the first, or a further one that was called.
    boolean isVoteAhead() {
        return !rounds.isAnyEffective() || rounds.further() != null;
    }

    /// Whether somebody was nominated, or had votes where seats are left: of these a further ballot takes its
    /// candidates.
    boolean mayStand(PersonId person) {
        return slate.isNominee(person)
                || (rounds.hasVotesFor(person) && !rounds.vacant(plan).isEmpty());
    }

    /// Whether somebody stands in the vote that is next.
    boolean stands(PersonId person) {
        return standing().stream().anyMatch(one -> one.person().equals(person));
    }

    /// Who stands in the vote that is next.
    List<Nominee> standing() {
        var further = rounds.further();
        return further == null ? slate.candidates() : further.candidates();
    }

    private Duties owed(ElectionEvent event) {
        var now = duties.after(
                key -> ElectionSettlement.settles(event, key), event.findings().duties());
        return event instanceof ElectionDutyLapsed e ? now.lapsing(e.duty()) : now;
    }
}
