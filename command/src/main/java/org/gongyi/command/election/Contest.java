package org.gongyi.command.election;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.command.count.BallotPaper;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.community.Seat.Post;
import org.gongyi.contract.election.Nominee;
import org.gongyi.contract.election.SeatsOfPost;

/// What the law asks of those who stand, whether the list is posted or changes after it: none who may not, more of them
/// than seats, nobody under a committee of their own.
record Contest(Docket docket, Weighing weighing) {

    /// A list is posted. One that breaks the law is no list.
    void posted(List<Nominee> candidates) {
        qualified(candidates);
        contested("posted", candidates);
        apart(candidates);
        once(candidates);
        votesForNobody(candidates);
    }

    /// Somebody comes in the place of another. That the other left is so, whatever the law.
    void replaced(Nominee next) {
        calledAgain(List.of(next));
    }

    /// Of a further ballot. How many stand in it is a rule of its own (EL-RUNOFF).
    void calledAgain(List<Nominee> candidates) {
        qualified(candidates);
        apart(candidates);
        votesForNobody(candidates);
    }

    /// Who is left, now or on the day of the vote.
    void left(String part, List<Nominee> candidates) {
        contested(part, candidates);
    }

    private void qualified(List<Nominee> candidates) {
        var barred = candidates.stream()
                .filter(one -> docket.slate().excluded().contains(one.person()))
                .count();
        weighing.guard(
                "EL-CAND-DQ",
                barred == 0,
                barred == 0 ? "没有被认定不具备资格的人" : "名单上有 %d 名被认定不具备候选人资格的人".formatted(barred),
                new Figure("barred", "不具备资格", barred));
    }

    /// Whoever already holds proxies stands in no vote: told in whatever order (EL-PROXY-CAND).
    private void votesForNobody(List<Nominee> candidates) {
        var holders = candidates.stream()
                .filter(one -> docket.poll().heldBy(one.person()) > 0)
                .map(Nominee::name)
                .distinct()
                .toList();
        if (!holders.isEmpty())
            weighing.guard(
                    "EL-PROXY-CAND",
                    false,
                    "候选人不得接受委托，已公布的委托名单上%s是受托人".formatted(String.join("、", holders)),
                    new Figure("candidates", "候选人受托", holders.size()));
    }

    /// 差额: more candidates than seats, by so many of each post as a province says; as many where one allowed it until
    /// 2025.
    private void contested(String part, List<Nominee> candidates) {
        var persons = candidates.stream().map(Nominee::person).distinct().count();
        var seats = docket.plan().allSeats();
        var figures = new Figure[] {new Figure("candidates", "候选人", persons), new Figure("seats", "应选名额", seats)};
        var numbers = "候选人 %d 名，应选 %d 名，".formatted(persons, seats);
        weighing.guard("EL-CAND-DIFF", part, persons > seats, numbers + "候选人应当多于应选名额", figures);
        weighing.guard("EL-CAND-DIFF-C", part, persons >= seats, numbers + "候选人不得少于应选名额", figures);
        weighing.rule("EL-CAND-DIFF")
                .filter(rule -> rule.has("members-from"))
                .ifPresent(rule -> eachPost(rule, part, candidates));
    }

    private void eachPost(Rule rule, String part, List<Nominee> candidates) {
        var wrong = docket.plan().seats().stream()
                .flatMap(of -> wrong(rule, of, candidates))
                .collect(joining("；"));
        weighing.guard(rule.id(), part, wrong.isEmpty(), wrong.isEmpty() ? "各职务的候选人都按规定多于应选名额" : wrong);
    }

    private static Stream<String> wrong(Rule rule, SeatsOfPost of, List<Nominee> candidates) {
        long more = candidates.stream().filter(one -> one.post() == of.post()).count() - of.seats();
        var leads = of.post() != Post.MEMBER;
        long from = rule.number(leads ? "leads-from" : "members-from");
        long to = rule.number(leads ? "leads-to" : "members-to");
        return more >= from && more <= to
                ? Stream.empty()
                : Stream.of("%s应选 %d 名，候选人 %d 名，应当多 %d 至 %d 名"
                        .formatted(BallotPaper.word(of.post()), of.seats(), of.seats() + more, from, to));
    }

    /// Where nobody may stand for two posts, who was nominated for both says for which.
    private void once(List<Nominee> candidates) {
        weighing.rule("EL-NOM-MAXN")
                .filter(rule -> rule.has("two-posts") && !rule.flag("two-posts"))
                .ifPresent(rule -> {
                    var twice = candidates.size()
                            - candidates.stream()
                                    .map(Nominee::person)
                                    .distinct()
                                    .count();
                    weighing.guard(
                            rule.id(),
                            "two-posts",
                            twice == 0,
                            twice == 0 ? "没有人同时列为两项职务的候选人" : "有 %d 人同时列为两项职务的候选人，应当书面确认其中一项".formatted(twice),
                            new Figure("twice", "两项职务", twice));
                });
    }

    /// As told when somebody was nominated, or written in.
    private boolean areRelated(PersonId candidate, PersonId member) {
        return docket.slate().areRelated(candidate, member) || docket.rounds().areRelated(candidate, member);
    }

    /// Nobody presides over an election in which he or she stands, nor since 2026 one in which a near relative does.
    private void apart(List<Nominee> candidates) {
        weighing.rule("EL-COM-EXIT").ifPresent(rule -> {
            var withRelatives = rule.permits("relatives");
            var conflicted = docket.board().members().stream()
                    .filter(member -> candidates.stream()
                            .anyMatch(one -> one.person().equals(member.person())
                                    || (withRelatives && areRelated(one.person(), member.person()))))
                    .toList();
            weighing.guard(
                    rule,
                    conflicted.isEmpty(),
                    conflicted.isEmpty()
                            ? "选举委员会成员中没有候选人" + (withRelatives ? "及其近亲属" : "")
                            : "应当先退出选举委员会："
                                    + conflicted.stream().map(Seat::name).collect(joining("、")),
                    new Figure("conflicted", "应当退出", conflicted.size()));
            namesakes(rule, candidates);
        });
    }

    /// By their numbers two of one name are two people. Whether they are one under two numbers only the committee
    /// knows, and says.
    private void namesakes(Rule rule, List<Nominee> candidates) {
        var numbers = candidates.stream().map(Nominee::person).toList();
        var names = candidates.stream().map(Nominee::name).toList();
        var alike = docket.board().members().stream()
                .filter(member -> !numbers.contains(member.person()) && names.contains(member.name()))
                .map(Seat::name)
                .toList();
        weighing.guard(
                rule.id(),
                "namesakes",
                alike.isEmpty(),
                alike.isEmpty()
                        ? "按编号核对，成员和候选人没有同名的"
                        : "按编号不是同一人，但姓名相同：%s；只按姓名不能认定，确是同一人的应当先退出".formatted(String.join("、", alike)),
                new Figure("namesakes", "同名", alike.size()));
    }
}
