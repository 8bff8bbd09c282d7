package org.gongyi.command.election;

import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.Bodies;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverEvent.ByElectionEnded;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;

/// Seats that stay vacant as a meeting decides: what a further ballot left, or all of a by-election
/// that is given up.
record VacancyLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    /// Where a province lets seats stay vacant once enough were elected; elsewhere only what a
    /// further ballot left.
    Decision<ElectionEvent> leave(LeaveVacant a) {
        if (docket.rounds().isAnyEffective()) after(docket.rounds().elected());
        else givenUp(a);
        owed(a);
        var left = weighing.<ElectionEvent>conclude(
                a.reason(),
                f -> new SeatsLeftVacant(a.election(), a.occurredOn(), a.body(), a.decision(), a.files(), f));
        return Course.isJustCalled(docket) ? left.and(() -> end(a)) : left;
    }

    /// Of a vote that was never held there are no ballots to keep, and where nobody presided there is
    /// no committee that would file anything.
    private void owed(LeaveVacant a) {
        var aftermath = new Aftermath(docket, weighing);
        if (docket.rounds().isAnyCounted()) aftermath.complete(a.occurredOn());
        else if (!Course.isJustCalled(docket)) aftermath.filed(a.occurredOn());
    }

    private void after(List<Elected> elected) {
        var enough = weighing.rule("EL-MIN3");
        enough.ifPresent(rule -> least(rule, elected));
        if (enough.map(rule -> rule.permits("after-further")).orElse(true)) votedAgain();
        new Makeup(docket, weighing).women(elected);
    }

    /// A vacancy may be filled by the assembly (EL-BYELECT-V, EL-BYELECT-C): the same assembly may
    /// leave it. People who registered or stand for a vote that is never held are owed the reason.
    /// Where a province wants it filled the duty is the register's and stays there; to leave it then
    /// wants a reason too (EL-BYELECT-Q).
    private void givenUp(LeaveVacant a) {
        int votes = docket.rounds().counted().size();
        var who = Bodies.name(a.body(), circumstances.roster().kind());
        if (votes > 0)
            weighing.guard(
                    "REC-BYELECT",
                    true,
                    "补选投票 %d 次，都没有效力；%s决定名额暂缺，本次补选报备后结束，空缺可以另行补选".formatted(votes, who),
                    new Figure("votes", "投票", votes));
        else
            weighing.guard(
                    "REC-BYELECT",
                    "unvoted",
                    false,
                    "补选已于 %s 公布，没有投票；%s决定不再举行，须说明理由，空缺可以另行补选".formatted(docket.calledOn(), who));
        sitting(a);
    }

    private void sitting(LeaveVacant a) {
        var sitting = circumstances.roster().seatsOf(Office.COMMITTEE, a.occurredOn());
        weighing.rule("EL-BYELECT-Q")
                .filter(rule -> rule.has("fewest"))
                .ifPresent(rule -> weighing.guard(
                        rule.id(),
                        "left-vacant",
                        sitting >= rule.number("fewest"),
                        "在任成员 %d 人，不足 %d 人的，应当补选".formatted(sitting, rule.number("fewest")),
                        new Figure("sitting", "在任", sitting)));
    }

    private Decision<ElectionEvent> end(LeaveVacant a) {
        var ending = new Weighing(circumstances, a.occurredOn());
        ending.guard("REC-BYELECT", true, "选举委员会还没有产生，不再举行的补选随决定结束");
        return ending.conclude(a.reason(), f -> new ByElectionEnded(a.election(), a.occurredOn(), f));
    }

    private void votedAgain() {
        long votes = docket.rounds().counted().stream().filter(Round::effective).count();
        weighing.guard("EL-RUNOFF", "left-vacant", votes > 1, votes > 1 ? "另行选举后仍然空缺" : "不足的名额没有另行选举");
    }

    private void least(Rule rule, List<Elected> elected) {
        var led = !rule.permits("chair") || elected.stream().anyMatch(one -> one.post() == Post.CHAIR);
        weighing.guard(
                rule,
                led && elected.size() >= rule.number("members"),
                "当选 %d 人%s，满 %d 人%s的，不足的名额可以暂缺"
                        .formatted(
                                elected.size(),
                                led ? "" : "，没有选出主任",
                                rule.number("members"),
                                rule.permits("chair") ? "并已选出主任" : ""),
                new Figure("elected", "当选", elected.size()));
    }
}
