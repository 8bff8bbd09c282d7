package org.gongyi.command.election;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.Bodies;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.count.Tally;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Elected;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingAct.LeaveVacant;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.PollingEvent.SeatsLeftVacant;
import org.gongyi.contract.election.Tied;

/// What becomes of seats nobody won: another vote between those who had most votes, or they stay vacant.
record FurtherLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> call(CallFurtherBallot a) {
        docket.rounds().lastEffective().ifPresent(last -> {
            runnersUp(a, last);
            inTime(last.day(), a.pollingDay());
        });
        amongTheTied(a.candidates());
        new Contest(docket, weighing).calledAgain(a.candidates());
        enough(a.candidates());
        women(a.candidates());
        new Aftermath(docket, weighing).announced(a.pollingDay());
        return weighing.conclude(
                a.reason(),
                f -> new FurtherBallotCalled(
                        a.election(), a.occurredOn(), a.pollingDay(), a.candidates(), a.files(), f));
    }

    /// Nobody who lost with as many votes as one of the candidates is left out (第一次投票未当选的人员得票多的为候选人).
    private void runnersUp(CallFurtherBallot a, Round last) {
        var sitting = CountLaw.sitting(docket, circumstances, a.pollingDay());
        var ballot = Ballot.next(docket, List.of(), last.kin(), sitting);
        long left = a.candidates().stream().collect(Collectors.groupingBy(Nominee::post)).entrySet().stream()
                .flatMap(of -> leftOut(last, ballot, of.getKey(), of.getValue()))
                .distinct()
                .count();
        weighing.guard(
                "EL-RUNOFF",
                "candidates",
                left == 0,
                left == 0 ? "候选人是上次投票未当选而得票多的人" : "另有 %d 人得票不少于候选人而没有列为候选人".formatted(left),
                new Figure("left", "没有列入", left));
    }

    private Stream<PersonId> leftOut(Round last, Ballot ballot, Post post, List<Nominee> candidates) {
        var votes = Tally.of(last.boxes());
        var chosen = candidates.stream().map(Nominee::person).toList();
        return votes.of(post).keySet().stream()
                .filter(person -> votes.of(person, post) > 0 && !chosen.contains(person))
                .filter(person -> !ballot.hasWon(person) && !last.unseated().contains(person))
                .filter(person ->
                        !isBarred(ballot, person) && !docket.slate().excluded().contains(person))
                .filter(person -> candidates.stream()
                        .filter(one ->
                                one.sex() == Sex.MALE || last.isOfAWoman(person) || !ballot.hasSeatForAWoman(post))
                        .anyMatch(one -> votes.of(person, post) >= votes.of(one.person(), post)));
    }

    /// Seats for which people had equal votes are voted on between them alone, where no other seat of the post is left.
    private void amongTheTied(List<Nominee> candidates) {
        var rounds = docket.rounds();
        for (var vacant : rounds.vacant(docket.plan())) {
            var tied = rounds.tied().stream()
                    .filter(one -> one.post() == vacant.post())
                    .toList();
            var standing = candidates.stream()
                    .filter(one -> one.post() == vacant.post())
                    .toList();
            if (standing.isEmpty() || tied.stream().mapToInt(Tied::seats).sum() < vacant.seats()) continue;
            var others = standing.stream()
                    .filter(one ->
                            tied.stream().noneMatch(equal -> equal.persons().contains(one.person())))
                    .map(Nominee::name)
                    .toList();
            weighing.guard(
                    "EL-WIN-TOP",
                    "among",
                    others.isEmpty(),
                    others.isEmpty()
                            ? "%s由票数相等的人再次投票".formatted(BallotPaper.word(vacant.post()))
                            : "%s只在票数相等的人中再次投票，%s不在其中"
                                    .formatted(BallotPaper.word(vacant.post()), String.join("、", others)),
                    new Figure("others", "其他人", others.size()));
        }
    }

    private boolean isBarred(Ballot ballot, PersonId person) {
        return weighing.isInForce("EL-KIN-IN") && ballot.isRelatedToACommitteeMember(person);
    }

    private void inTime(LocalDate last, LocalDate next) {
        if (!new Aftermath(docket, weighing).isLimited(docket.rounds().elected().size())) return;
        long days = ChronoUnit.DAYS.between(last, next);
        weighing.rule("EL-RUNOFF-TIME")
                .ifPresent(rule -> weighing.guard(
                        rule,
                        days <= rule.days(),
                        "另行选举距上次投票 %d 天，至迟 %d 天".formatted(days, rule.days()),
                        new Figure("days", "天数", days)));
    }

    private void enough(List<Nominee> candidates) {
        int seats = docket.rounds().vacant(docket.plan()).stream()
                .filter(of -> candidates.stream().anyMatch(one -> one.post() == of.post()))
                .mapToInt(of -> of.seats())
                .sum();
        weighing.guard(
                "EL-RUNOFF-DIFF",
                candidates.size() > seats,
                "候选人 %d 人，应选 %d 人，候选人应当多于应选名额".formatted(candidates.size(), seats),
                new Figure("candidates", "候选人", candidates.size()),
                new Figure("seats", "应选", seats));
    }

    /// A seat for women that nobody won stands apart again.
    private void women(List<Nominee> candidates) {
        var sitting = CountLaw.sitting(docket, circumstances, docket.voteOn());
        if (!Ballot.next(docket, List.of(), List.of(), sitting).hasSeatForAWoman(Post.MEMBER)) return;
        var stands = candidates.stream().anyMatch(one -> one.post() == Post.MEMBER && one.sex() == Sex.FEMALE);
        weighing.guard("EL-WOMEN", stands, stands ? "妇女成员名额有妇女候选人" : "妇女成员名额没有妇女候选人");
    }

    /// Where a province lets seats stay vacant once enough were elected; elsewhere only what a further ballot left.
    Decision<ElectionEvent> leave(LeaveVacant a) {
        if (docket.rounds().isAnyEffective()) after(docket.rounds().elected());
        else inVain(a);
        new Aftermath(docket, weighing).complete(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new SeatsLeftVacant(a.election(), a.occurredOn(), a.body(), a.decision(), a.files(), f));
    }

    private void after(List<Elected> elected) {
        var enough = weighing.rule("EL-MIN3");
        enough.ifPresent(rule -> least(rule, elected));
        if (enough.map(rule -> rule.permits("after-further")).orElse(true)) votedAgain();
        new Makeup(docket, weighing).women(elected);
    }

    /// A vacancy may be filled by the assembly (EL-BYELECT-V, EL-BYELECT-C): the same assembly may leave it. Where a
    /// province wants it filled the duty is the register's and stays there; to leave it then wants a reason
    /// (EL-BYELECT-Q).
    private void inVain(LeaveVacant a) {
        int votes = docket.rounds().counted().size();
        var kind = circumstances.roster().kind();
        weighing.guard(
                "REC-BYELECT",
                true,
                "补选投票 %d 次，都没有效力；%s决定名额暂缺，本次补选报备后结束，空缺可以另行补选".formatted(votes, Bodies.name(a.body(), kind)),
                new Figure("votes", "投票", votes));
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
