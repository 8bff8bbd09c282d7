package org.gongyi.command.election;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CandidacyAct;
import org.gongyi.contract.election.CandidacyAct.ExcludeNominee;
import org.gongyi.contract.election.CandidacyAct.MeetVoters;
import org.gongyi.contract.election.CandidacyAct.Nominate;
import org.gongyi.contract.election.CandidacyAct.PublishCandidates;
import org.gongyi.contract.election.CandidacyAct.WithdrawCandidacy;
import org.gongyi.contract.election.CandidacyEvent.CandidacyWithdrawn;
import org.gongyi.contract.election.CandidacyEvent.CandidatesMetVoters;
import org.gongyi.contract.election.CandidacyEvent.CandidatesPublished;
import org.gongyi.contract.election.CandidacyEvent.NomineeExcluded;
import org.gongyi.contract.election.CandidacyEvent.NomineePutForward;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.Nominator;
import org.gongyi.contract.election.Nominee;

/// Who stands: nominated by those who may, more of them than seats, none who may not, and known to the voters before
/// the
/// vote.
record CandidacyLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> weigh(CandidacyAct act) {
        return switch (act) {
            case Nominate a -> nominate(a);
            case ExcludeNominee a -> exclude(a);
            case PublishCandidates a -> publish(a);
            case WithdrawCandidacy a -> withdraw(a);
            case MeetVoters a -> meet(a);
        };
    }

    private Decision<ElectionEvent> nominate(Nominate a) {
        nominatedBy("EL-NOM-V", a);
        nominatedBy("EL-NOM-C", a);
        if (a.by() == Nominator.SELF)
            weighing.daysBetween(
                    "EL-NOCAND", "自荐", a.occurredOn(), docket.plan().pollingDay());
        return weighing.conclude(
                a.reason(),
                f -> new NomineePutForward(
                        a.election(), a.occurredOn(), a.nominee(), a.by(), a.voters(), a.relatives(), a.files(), f));
    }

    private void nominatedBy(String id, Nominate a) {
        weighing.rule(id).ifPresent(rule -> {
            var voters = rule.number("voters");
            switch (a.by()) {
                case PARTY_ORGANIZATION -> {
                    var may = rule.has("party") && rule.flag("party");
                    weighing.guard(rule, may, may ? "由党组织提名" : "当时的法律只允许登记参加选举的村民（居民）提名");
                }
                case VOTERS ->
                    weighing.guard(
                            rule,
                            a.voters() >= voters,
                            "%d 名选民提名，至少 %d 名".formatted(a.voters(), voters),
                            new Figure("voters", "提名选民", a.voters()),
                            new Figure("needed", "至少", voters));
                case SELF -> {
                    var may = weighing.isInForce("EL-NOCAND");
                    weighing.guard(rule, may, may ? "本地选举办法允许自荐" : "自荐没有法律依据");
                }
            }
        });
    }

    /// Neither ground nor evidence may be read from what is found.
    private Decision<ElectionEvent> exclude(ExcludeNominee a) {
        weighing.guard("EL-CAND-DQ", true, "选举委员会认定不具备候选人资格，理由和依据密封");
        return weighing.conclude(
                a.reason(),
                f -> new NomineeExcluded(
                        a.election(),
                        a.occurredOn(),
                        a.person(),
                        Sealed.of(a.person(), a.ground()),
                        Sealed.of(a.person(), a.evidence()),
                        a.files(),
                        f));
    }

    private Decision<ElectionEvent> publish(PublishCandidates a) {
        qualified(a.candidates());
        contested(a.candidates());
        apart(a.candidates());
        weighing.daysBetween(
                "EL-CAND-PUB5", "候选人名单公布", a.occurredOn(), docket.plan().pollingDay());
        if (docket.slate().metOn() == null)
            weighing.dutyBy(
                    "EL-CAND-MEET",
                    ElectionSettlement.MEET_VOTERS,
                    Office.ELECTION_COMMITTEE,
                    docket.plan().pollingDay().minusDays(1));
        return weighing.conclude(
                a.reason(),
                f -> new CandidatesPublished(a.election(), a.occurredOn(), a.candidates(), a.kin(), a.files(), f));
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

    /// 差额: more candidates than seats.
    private void contested(List<Nominee> candidates) {
        var persons = candidates.stream().map(Nominee::person).distinct().count();
        var seats = docket.plan().allSeats();
        weighing.guard(
                "EL-CAND-DIFF",
                persons > seats,
                "候选人 %d 名，应选 %d 名，候选人应当多于应选名额".formatted(persons, seats),
                new Figure("candidates", "候选人", persons),
                new Figure("seats", "应选名额", seats));
    }

    /// Nobody presides over an election in which he or she stands, nor since 2026 one in which a near relative does.
    private void apart(List<Nominee> candidates) {
        weighing.rule("EL-COM-EXIT").ifPresent(rule -> {
            var withRelatives = rule.has("relatives") && rule.flag("relatives");
            var conflicted = docket.board().members().stream()
                    .filter(member -> candidates.stream()
                            .anyMatch(one -> one.person().equals(member.person())
                                    || (withRelatives && relatives(one).contains(member.person()))))
                    .toList();
            weighing.guard(
                    rule,
                    conflicted.isEmpty(),
                    conflicted.isEmpty()
                            ? "选举委员会成员中没有候选人" + (withRelatives ? "及其近亲属" : "")
                            : "应当先退出选举委员会："
                                    + conflicted.stream().map(Seat::name).collect(joining("、")),
                    new Figure("conflicted", "应当退出", conflicted.size()));
        });
    }

    private List<PersonId> relatives(Nominee nominee) {
        return docket.slate().relatives().getOrDefault(nominee.person(), List.of());
    }

    private Decision<ElectionEvent> withdraw(WithdrawCandidacy a) {
        weighing.guard("EL-CAND-WITHDRAW", "written", a.written(), a.written() ? "书面声明退出" : "没有书面声明");
        weighing.rule("EL-CAND-WITHDRAW")
                .filter(rule -> rule.has("days"))
                .ifPresent(rule -> weighing.daysBetween(
                        rule.id(), "声明退出", a.occurredOn(), docket.plan().pollingDay()));
        weighing.rule("EL-CAND-WITHDRAW").filter(rule -> rule.has("after-list")).ifPresent(rule -> {
            var last = docket.slate().published().plusDays(rule.number("after-list"));
            weighing.guard(rule, !a.occurredOn().isAfter(last), "应当在名单公布后、%s 前退出".formatted(last));
        });
        return weighing.conclude(
                a.reason(),
                f -> new CandidacyWithdrawn(
                        a.election(), a.occurredOn(), a.person(), a.written(), a.replacedBy(), a.files(), f));
    }

    private Decision<ElectionEvent> meet(MeetVoters a) {
        var isVoting = a.occurredOn().equals(docket.plan().pollingDay());
        weighing.guard("EL-CAND-QUIET", !isVoting, isVoting ? "投票日不得组织候选人介绍" : "不在投票日");
        return weighing.conclude(
                a.reason(),
                f -> new CandidatesMetVoters(
                        a.election(), a.occurredOn(), a.place(), a.voters(), a.pledges(), a.files(), f));
    }
}
