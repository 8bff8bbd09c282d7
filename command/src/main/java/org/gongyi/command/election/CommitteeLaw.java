package org.gongyi.command.election;

import static org.gongyi.contract.election.ElectionSettlement.FILL_COMMITTEE;
import static org.gongyi.contract.election.ElectionSettlement.PUBLISH_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.assembly.AssemblyLaw;
import org.gongyi.command.assembly.Bodies;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.election.CommitteeAct;
import org.gongyi.contract.election.CommitteeAct.FillElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.FormElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.LeaveElectionCommittee;
import org.gongyi.contract.election.CommitteeAct.PublishElectionCommittee;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFilled;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeFormed;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteeLeft;
import org.gongyi.contract.election.CommitteeEvent.ElectionCommitteePublished;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.Kin;
import org.gongyi.contract.election.LeavingCause;
import org.gongyi.contract.resolution.Sitting;

/// Who presides: chosen by an assembly that was one, made known, and kept complete.
record CommitteeLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> weigh(CommitteeAct act) {
        return switch (act) {
            case FormElectionCommittee a -> form(a);
            case PublishElectionCommittee a -> publish(a);
            case LeaveElectionCommittee a -> leave(a);
            case FillElectionCommittee a -> fill(a);
        };
    }

    private Decision<ElectionEvent> form(FormElectionCommittee a) {
        chosen(a.chosenBy(), a.occurredOn());
        size(a.members().size());
        posts(a.members());
        related(a.kin());
        if (isChosen())
            weighing.duty("EL-COM-PUB", "days", PUBLISH_COMMITTEE, Office.ELECTION_COMMITTEE, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ElectionCommitteeFormed(
                        a.election(), a.occurredOn(), a.members(), a.chosenBy(), a.kin(), a.files(), f));
    }

    private Decision<ElectionEvent> publish(PublishElectionCommittee a) {
        var filed = a.filing() != null;
        weighing.guard("EL-COM-PUB", "filing", filed, filed ? "已报乡级人民政府备案：" + a.filing() : "没有报乡级人民政府备案的记录");
        return weighing.conclude(
                a.reason(),
                f -> new ElectionCommitteePublished(a.election(), a.occurredOn(), a.filing(), a.files(), f));
    }

    private Decision<ElectionEvent> leave(LeaveElectionCommittee a) {
        if (a.cause() == LeavingCause.ABSENT)
            weighing.rule("EL-COM-ABSENT")
                    .ifPresent(rule -> weighing.guard(
                            rule.id(),
                            "missed",
                            a.missed() >= rule.number("missed"),
                            "缺席选举委员会会议 %d 次，满 %d 次的视为退出".formatted(a.missed(), rule.number("missed")),
                            new Figure("missed", "缺席次数", a.missed())));
        vacant(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ElectionCommitteeLeft(
                        a.election(), a.occurredOn(), a.person(), a.cause(), a.missed(), a.files(), f));
    }

    /// One at a time: what else is vacant stays owed.
    private Decision<ElectionEvent> fill(FillElectionCommittee a) {
        if (a.chosenBy() != null) chosen(a.chosenBy(), a.occurredOn());
        apart(a);
        chairs(docket.board().and(a.member()).members());
        if (isChosen() && docket.board().vacancies() > 1) vacant(a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new ElectionCommitteeFilled(
                        a.election(), a.occurredOn(), a.member(), a.filling(), a.chosenBy(), a.files(), f));
    }

    /// Nobody comes in who would have to leave at once.
    private void apart(FillElectionCommittee a) {
        var person = a.member().person();
        weighing.rule("EL-COM-EXIT").ifPresent(rule -> {
            var nominated = docket.slate().isNominee(person);
            var related = rule.permits("relatives")
                    && (!a.relatives().isEmpty() || docket.slate().isRelative(person));
            weighing.guard(
                    rule,
                    !nominated && !related,
                    nominated ? "被提名为候选人的，不参加选举委员会" : related ? "近亲属被提名为候选人的，不参加选举委员会" : "没有被提名为候选人");
        });
    }

    private void vacant(LocalDate day) {
        weighing.duty("EL-COM-FILL", "days", FILL_COMMITTEE, Office.ELECTION_COMMITTEE, day);
    }

    private boolean isChosen() {
        return !weighing.has(OnFail.VOID) && !weighing.has(OnFail.NOT_PASSED);
    }

    /// By one of the bodies the law names, and by a sitting of it that could decide and did.
    private void chosen(Sitting sitting, LocalDate day) {
        new AssemblyLaw(circumstances.roster(), weighing, day).weigh(sitting);
        origin("EL-COM-ORIGIN-V", sitting);
        origin("EL-COM-ORIGIN-C", sitting);
    }

    private void origin(String id, Sitting sitting) {
        weighing.rule(id).ifPresent(rule -> {
            var may = Bodies.permits(rule, sitting.body());
            weighing.guard(rule, may, may ? "由有权推选的会议推选产生" : "不是由有权推选的会议推选产生");
        });
    }

    private void size(int members) {
        weighing.within("EL-COM-SIZE", "members-from", "members-to", new Figure("members", "成员", members));
        weighing.rule("EL-COM-SIZE")
                .ifPresent(rule -> weighing.guard(
                        rule, rule.permits("even") || members % 2 == 1, "成员 %d 人，人数宜为单数".formatted(members)));
    }

    private void posts(List<Seat> members) {
        var chairs = chairsOf(members);
        weighing.guard("EL-COM-POSTS", chairs > 0, "主任 %d 人，由主任、副主任和委员组成".formatted(chairs));
        chairs(members);
    }

    private void chairs(List<Seat> members) {
        var chairs = chairsOf(members);
        weighing.guard("EL-COM-POSTS", "chairs", chairs <= 1, "主任 %d 人，主任为一人".formatted(chairs));
    }

    private static long chairsOf(List<Seat> members) {
        return members.stream().filter(seat -> seat.post() == Seat.Post.CHAIR).count();
    }

    private void related(List<Kin> kin) {
        weighing.guard(
                "EL-COM-KIN",
                kin.isEmpty(),
                kin.isEmpty() ? "成员之间没有申报近亲属关系" : "成员之间有近亲属关系 %d 对".formatted(kin.size()),
                new Figure("kin", "近亲属", kin.size()));
    }
}
