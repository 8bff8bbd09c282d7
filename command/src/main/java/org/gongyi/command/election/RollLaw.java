package org.gongyi.command.election;

import static org.gongyi.contract.election.ElectionSettlement.decideObjection;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.VotingMode;

/// The roll as it is posted: long enough before the vote, with nothing private on it, open to objections that are
/// decided in time.
record RollLaw(Docket docket, Weighing weighing) {

    /// Days after the posting on which the last objection is decided and the roll is final: 5 to object, 3 to decide.
    private static final int FINAL_AFTER = 8;

    static Optional<Refusal> misfit(RollsAct act, Docket docket) {
        var rolls = docket.rolls();
        if (rolls.postedOn() != null && act.occurredOn().isBefore(rolls.postedOn()))
            return is("occurredOn", "before-the-roll");
        return switch (act) {
            case PublishRoll a when a.voters() == 0 -> is("voters", "nobody");
            case PublishRoll a
            when docket.plan().mode() == VotingMode.HOUSEHOLDS && a.households() == 0 -> is("households", "nobody");
            case PublishRoll a
            when isByRepresentatives(docket) && a.representatives() == 0 -> is("representatives", "nobody");
            case PublishRoll a
            when a.occurredOn().isAfter(docket.plan().pollingDay()) -> is("occurredOn", "after-the-polling-day");
            case ReceiveRollObjection a when a.number() != rolls.numbers() + 1 -> is("number", "not-the-next");
            case DecideRollObjection a when !rolls.objections().containsKey(a.number()) -> is("number", "no-objection");
            case DecideRollObjection a
            when !a.upheld() && a.voters() != rolls.voters() -> is("voters", "changed-without-cause");
            case AmendRoll a when a.removed() > rolls.voters() + a.added() -> is("removed", "more-than-there-are");
            case AmendRoll a when a.added() == 0 && a.removed() == 0 -> is("added", "nothing-changed");
            default -> Optional.empty();
        };
    }

    private static boolean isByRepresentatives(Docket docket) {
        return switch (docket.plan().mode()) {
            case RESIDENT_REPRESENTATIVES, GROUP_REPRESENTATIVES, REPRESENTATIVES_ASSEMBLY -> true;
            case ALL_VOTERS, HOUSEHOLDS -> false;
        };
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }

    Decision<ElectionEvent> weigh(RollsAct act) {
        return switch (act) {
            case PublishRoll a -> publish(a);
            case ReceiveRollObjection a -> receive(a);
            case DecideRollObjection a -> decide(a);
            case AmendRoll a -> amend(a);
        };
    }

    /// What bars the vote: a roll that was posted too late (EL-ROLL-PUB20).
    static void postedInTime(Docket docket, Weighing weighing, LocalDate pollingDay) {
        var posted = docket.rolls().postedOn();
        if (posted == null) weighing.guard("EL-ROLL-PUB20", "days", false, "选民名单还没有公布");
        else weighing.daysBetween("EL-ROLL-PUB20", "选民名单公布", posted, pollingDay);
    }

    private Decision<ElectionEvent> publish(PublishRoll a) {
        late(a.occurredOn());
        weighing.guard("EL-ROLL-PII", !a.personalData(), a.personalData() ? "名单上有姓名和户、组以外的个人信息" : "名单只有姓名和户、组");
        if (docket.plan().mode() != VotingMode.ALL_VOTERS)
            weighing.guard("EL-ROLL-PUB-C2", a.withList(), a.withList() ? "已同时公布代表名单" : "没有同时公布户代表或者居民代表名单");
        return weighing.conclude(
                a.reason(),
                f -> new RollPublished(
                        a.election(),
                        a.occurredOn(),
                        a.voters(),
                        a.households(),
                        a.representatives(),
                        a.withList(),
                        a.personalData(),
                        a.files(),
                        f));
    }

    /// A roll posted late is posted all the same; the vote needs another day.
    private void late(LocalDate posted) {
        var polling = docket.plan().pollingDay();
        weighing.rule("EL-ROLL-PUB20").ifPresent(rule -> {
            var first = posted.plusDays(rule.days());
            var inTime = !polling.isBefore(first);
            weighing.guard(
                    "EL-ROLL-PUB20",
                    "posting",
                    inTime,
                    "选民名单 %s 公布，须满 %d 天，最早 %s 投票，投票日为 %s".formatted(posted, rule.days(), first, polling));
            if (!inTime)
                weighing.dutyBy("EL-ROLL-PUB20", ElectionSettlement.POLL_AGAIN, Office.ELECTION_COMMITTEE, polling);
        });
    }

    private Decision<ElectionEvent> receive(ReceiveRollObjection a) {
        var posted = docket.rolls().posted();
        weighing.rule("EL-ROLL-OBJ5").ifPresent(rule -> {
            var last = posted.plusDays(rule.days());
            weighing.guard(
                    rule,
                    !a.occurredOn().isAfter(last),
                    "名单 %s 公布，异议应当在 %d 日内（至 %s）提出".formatted(posted, rule.days(), last));
        });
        if (!weighing.has(OnFail.NOT_PASSED))
            weighing.duty(
                    "EL-ROLL-DEC3", "days", decideObjection(a.number()), Office.ELECTION_COMMITTEE, a.occurredOn());
        var person = a.objector().person();
        return weighing.conclude(
                a.reason(),
                f -> new RollObjectionReceived(
                        a.election(),
                        a.occurredOn(),
                        a.number(),
                        Sealed.of(person, a.objector().name()),
                        Sealed.of(person, a.objection()),
                        a.files(),
                        f));
    }

    private Decision<ElectionEvent> decide(DecideRollObjection a) {
        var due = docket.duties().open().get(decideObjection(a.number()));
        if (due != null)
            weighing.guard(
                    "EL-ROLL-DEC3", !a.occurredOn().isAfter(due), "异议应当在 %s 前处理，%s 处理".formatted(due, a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new RollObjectionDecided(
                        a.election(), a.occurredOn(), a.number(), a.upheld(), a.voters(), a.grounds(), a.files(), f));
    }

    private Decision<ElectionEvent> amend(AmendRoll a) {
        var settled = docket.rolls().posted().plusDays(FINAL_AFTER);
        weighing.guard(
                "EL-ROLL-ORDER",
                !a.occurredOn().isAfter(settled),
                "名单最迟 %s 确定，此后变动须说明理由：增加 %d 人，减少 %d 人".formatted(settled, a.added(), a.removed()),
                new Figure("added", "增加", a.added()),
                new Figure("removed", "减少", a.removed()));
        return weighing.conclude(
                a.reason(),
                f -> new RollAmended(a.election(), a.occurredOn(), a.added(), a.removed(), a.grounds(), a.files(), f));
    }
}
