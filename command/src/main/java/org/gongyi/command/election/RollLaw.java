package org.gongyi.command.election;

import static org.gongyi.contract.election.ElectionSettlement.decideObjection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.RollsAct;
import org.gongyi.contract.election.RollsAct.AmendRoll;
import org.gongyi.contract.election.RollsAct.AnnounceRegistration;
import org.gongyi.contract.election.RollsAct.DecideRollObjection;
import org.gongyi.contract.election.RollsAct.PublishRoll;
import org.gongyi.contract.election.RollsAct.ReceiveRollObjection;
import org.gongyi.contract.election.RollsEvent.RegistrationAnnounced;
import org.gongyi.contract.election.RollsEvent.RepresentationAmended;
import org.gongyi.contract.election.RollsEvent.RollAmended;
import org.gongyi.contract.election.RollsEvent.RollObjectionDecided;
import org.gongyi.contract.election.RollsEvent.RollObjectionReceived;
import org.gongyi.contract.election.RollsEvent.RollPublished;
import org.gongyi.contract.election.VotingMode;

/// The roll as it is posted: long enough before the vote, with nothing private on it, open to objections that are
/// decided in time.
record RollLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> weigh(RollsAct act) {
        return switch (act) {
            case AnnounceRegistration a -> announce(a);
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

    /// No article says when or how; that voters register is the law's (EL-ROLL-V1, EL-ROLL-C1).
    private Decision<ElectionEvent> announce(AnnounceRegistration a) {
        return weighing.conclude(
                a.reason(),
                f -> new RegistrationAnnounced(
                        a.election(),
                        a.occurredOn(),
                        a.who(),
                        a.from(),
                        a.until(),
                        a.place(),
                        a.papers(),
                        a.contact(),
                        a.files(),
                        f));
    }

    private Decision<ElectionEvent> publish(PublishRoll a) {
        late(a.occurredOn());
        weighing.guard("EL-ROLL-PII", !a.personalData(), a.personalData() ? "名单上有姓名和户、组以外的个人信息" : "名单只有姓名和户、组");
        if (docket.plan().mode() != VotingMode.ALL_VOTERS)
            weighing.guard("EL-ROLL-PUB-C2", a.withList(), a.withList() ? "已同时公布代表名单" : "没有同时公布户代表或者居民代表名单");
        ratio(weighing, a.representatives(), a.occurredOn());
        circumstances.surroundings().find(Registered.class).ifPresent(this::takePartHereOnly);
        weighing.rule("EL-ROLL-OBJ5").ifPresent(rule -> weighing.guard(rule, true, objecting(a.occurredOn(), rule)));
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

    /// Weighed once more before the roll is posted: the other community may have registered later.
    private void takePartHereOnly(Registered registered) {
        for (var id : List.of(Elsewhere.BAN, Elsewhere.COMPARISON))
            weighing.rule(id).ifPresent(rule -> {
                var polling = docket.plan().pollingDay();
                long twice = registered.elsewhere().stream()
                        .filter(other -> other.isOfTheRound(rule, polling))
                        .count();
                weighing.guard(
                        rule,
                        twice == 0,
                        "名册 %d 人，同一轮选举中又在其他社区登记的 %d 人".formatted(registered.voters(), twice),
                        new Figure("voters", "名册人数", registered.voters()),
                        new Figure("twice", "重复登记", twice));
            });
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

    /// One for so many households (EL-REP-C), of those the register has on that day.
    private void ratio(Weighing told, long representatives, LocalDate day) {
        if (docket.plan().mode() != VotingMode.RESIDENT_REPRESENTATIVES) return;
        told.rule("EL-REP-C")
                .ifPresent(rule -> circumstances.roster().population().on(day).ifPresent(people -> {
                    long fewest = rule.number("households-from");
                    long most = rule.number("households-to");
                    told.guard(
                            rule,
                            fewest * representatives <= people.households()
                                    && most * representatives >= people.households(),
                            "%d 户推选居民代表 %d 人，一般每 %d 至 %d 户推选一人"
                                    .formatted(people.households(), representatives, fewest, most),
                            new Figure("households", "户数", people.households()),
                            new Figure("representatives", "居民代表", representatives));
                }));
    }

    /// Stands with the posting too, so that everybody reads there until when.
    private String objecting(LocalDate posted, Rule rule) {
        return "名单 %s 公布，异议应当在 %d 日内（至 %s）提出".formatted(posted, rule.days(), weighing.lastDay(posted, rule.days()));
    }

    private Decision<ElectionEvent> receive(ReceiveRollObjection a) {
        var posted = docket.rolls().posted();
        weighing.rule("EL-ROLL-OBJ5").ifPresent(rule -> {
            var last = weighing.lastDay(posted, rule.days());
            weighing.guard(rule, !a.occurredOn().isAfter(last), objecting(posted, rule));
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
                    "EL-ROLL-DEC3",
                    "late",
                    !a.occurredOn().isAfter(due),
                    "异议应当在 %s 前处理，%s 处理".formatted(due, a.occurredOn()));
        return represented(
                weighing.conclude(
                        a.reason(),
                        f -> new RollObjectionDecided(
                                a.election(),
                                a.occurredOn(),
                                a.number(),
                                a.upheld(),
                                a.voters(),
                                a.grounds(),
                                a.files(),
                                f)),
                docket.rolls().represented(a.households(), a.representatives()),
                a);
    }

    /// Where another list than that of the voters is what the vote is counted against, its change is
    /// told beside the decision. What is asked of its number when it is posted is asked of the changed one.
    private Decision<ElectionEvent> represented(Decision<ElectionEvent> decided, Rolls now, RollsAct act) {
        if (now.isRepresentedAs(docket.rolls())) return decided;
        var changed = new Weighing(circumstances, act.occurredOn());
        if (now.representatives() != docket.rolls().representatives())
            ratio(changed, now.representatives(), act.occurredOn());
        return decided.and(() -> changed.conclude(
                act.reason(),
                f -> new RepresentationAmended(
                        act.election(), act.occurredOn(), now.households(), now.representatives(), f)));
    }

    private Decision<ElectionEvent> amend(AmendRoll a) {
        settledOn(docket.rolls().posted())
                .ifPresent(settled -> weighing.guard(
                        "EL-ROLL-ORDER",
                        !a.occurredOn().isAfter(settled),
                        "名单最迟 %s 确定，此后变动须说明理由：增加 %d 人，减少 %d 人".formatted(settled, a.added(), a.removed()),
                        new Figure("added", "增加", a.added()),
                        new Figure("removed", "减少", a.removed())));
        return represented(
                weighing.conclude(
                        a.reason(),
                        f -> new RollAmended(
                                a.election(), a.occurredOn(), a.added(), a.removed(), a.grounds(), a.files(), f)),
                docket.rolls().represented(a.households(), a.representatives()),
                a);
    }

    /// The day on which the last objection that could come in must be decided.
    private Optional<LocalDate> settledOn(LocalDate posted) {
        return weighing.rule("EL-ROLL-OBJ5")
                .flatMap(objecting -> weighing.rule("EL-ROLL-DEC3")
                        .map(deciding ->
                                weighing.lastDay(weighing.lastDay(posted, objecting.days()), deciding.days())));
    }
}
