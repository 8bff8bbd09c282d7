package org.gongyi.command.election;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.count.Tally;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sex;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.PollingAct.CallFurtherBallot;
import org.gongyi.contract.election.PollingEvent.FurtherBallotCalled;
import org.gongyi.contract.election.Tied;

/// Another vote for seats nobody won, between those who had most votes.
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
}
