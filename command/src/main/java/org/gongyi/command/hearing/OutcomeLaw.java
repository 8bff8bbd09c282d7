package org.gongyi.command.hearing;

import static org.gongyi.command.hearing.MeetingLaw.told;

import java.util.stream.IntStream;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.hearing.HearingCommand.CloseHearing;
import org.gongyi.contract.hearing.HearingCommand.DecideOpinions;
import org.gongyi.contract.hearing.HearingCommand.GiveFeedback;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.FeedbackGiven;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.OpinionsDecided;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingSettlement;
import org.gongyi.contract.hearing.SpeakerGroup;

/// What becomes of what was heard: nothing said is left without an outcome, and nobody concerned was left unheard
/// (HR-MIN, HR-AFFECTED, HR-OUT).
record OutcomeLaw(Docket docket, Weighing weighing) {

    private static final int NUMBERS_TOLD = 10;

    Decision<HearingEvent> decide(DecideOpinions a) {
        return weighing.conclude(
                a.reason(),
                f -> new OpinionsDecided(
                        a.hearing(),
                        a.occurredOn(),
                        a.numbers(),
                        a.adoption(),
                        a.grounds(),
                        a.whereto(),
                        a.files(),
                        f));
    }

    Decision<HearingEvent> tell(GiveFeedback a) {
        return weighing.conclude(
                a.reason(),
                f -> new FeedbackGiven(a.hearing(), a.occurredOn(), a.summons(), a.feedback(), a.files(), f));
    }

    Decision<HearingEvent> close(CloseHearing a) {
        everyOpinionDecided();
        minutesSigned();
        everyGroupHeard();
        var concern = docket.topic().concern();
        asked("DL-NONLOCAL", SpeakerGroup.NON_LOCALS, new Figure("nonLocals", "非户籍居民", concern.nonLocals()));
        asked("DL-MIGRANT", SpeakerGroup.AWAY, new Figure("away", "外出人员", concern.away()));
        answered();
        if (!docket.isTold())
            weighing.duty("HR-MIN", "feedback-days", HearingSettlement.GIVE_FEEDBACK, Office.COMMITTEE, a.occurredOn());
        if (a.needsDecision()) broughtBeforeMeeting(a);
        return weighing.conclude(
                a.reason(),
                f -> new HearingClosed(
                        a.hearing(),
                        a.occurredOn(),
                        a.conclusion(),
                        a.needsDecision(),
                        docket.outcomes(),
                        a.files(),
                        f));
    }

    private void everyOpinionDecided() {
        var all = docket.outcomes().opinions();
        var open = IntStream.rangeClosed(1, docket.opinions().size())
                .filter(number -> !docket.opinion(number).hidden())
                .filter(number -> docket.opinion(number).adoption() == null)
                .boxed()
                .toList();
        var numbers = open.stream().limit(NUMBERS_TOLD).map(String::valueOf).toList();
        weighing.guard(
                "HR-MIN",
                open.isEmpty(),
                "意见 %d 条，有结果的 %d 条".formatted(all, all - open.size())
                        + (open.isEmpty()
                                ? ""
                                : "，没有结果的：第 %s 条%s".formatted(told(numbers), open.size() > NUMBERS_TOLD ? "等" : "")),
                new Figure("opinions", "意见", all),
                new Figure("decided", "有结果的", all - open.size()));
    }

    private void minutesSigned() {
        var signed = docket.days().signed();
        weighing.guard(
                "HR-MIN", "minutes", signed != null, signed == null ? "会议记录没有签名" : "会议记录已于 %s 签名".formatted(signed));
    }

    /// Whoever was invited and did not come was not shut out; of an invitation the proof counts.
    private void everyGroupHeard() {
        if (docket.topic().concern().affected() == 0) return;
        var named = docket.topic().concern().groups();
        var missing = named.stream().filter(group -> !isHeard(group)).toList();
        var anybody = named.isEmpty() && !isHeard(SpeakerGroup.AFFECTED);
        weighing.guard(
                "HR-AFFECTED",
                missing.isEmpty() && !anybody,
                named.isEmpty()
                        ? "没有列出群体，受影响的居民%s".formatted(anybody ? "没有发言，也没有邀请凭据" : "已发言或者已邀请")
                        : "列出的群体 %d 个，已发言或者有邀请凭据的 %d 个%s"
                                .formatted(
                                        named.size(),
                                        named.size() - missing.size(),
                                        missing.isEmpty() ? "" : "，尚缺：" + told(missing)),
                new Figure("named", "列出的群体", named.size()),
                new Figure("heard", "已听取", named.size() - missing.size()));
    }

    private boolean isHeard(String group) {
        return docket.opinions().stream().anyMatch(one -> one.isFor(group))
                || docket.invited().stream().anyMatch(one -> one.proven() && group.equals(one.concerned()));
    }

    private boolean isHeard(SpeakerGroup group) {
        return docket.opinions().stream().anyMatch(one -> one.isOf(group))
                || docket.invited().stream().anyMatch(one -> one.proven() && one.group() == group);
    }

    /// Whom the topic touches and who is easily passed by: somebody of that group spoke, in whatever
    /// way, or was invited where they are, with proof.
    private void asked(String rule, SpeakerGroup group, Figure concerned) {
        if (concerned.value() == 0) return;
        var heard = isHeard(group);
        weighing.guard(
                rule,
                heard,
                "涉及%s %d 人，%s".formatted(concerned.word(), concerned.value(), heard ? "已发言或者已邀请" : "没有发言，也没有邀请凭据"),
                concerned);
    }

    /// A 恳谈会 ends with who does what by when.
    private void answered() {
        if (docket.topic().form() != HearingForm.FORUM) return;
        var outcomes = docket.outcomes();
        var taken = outcomes.adopted() + outcomes.partly();
        var followUps = docket.followUps().size();
        weighing.guard(
                "DL-TALK",
                taken == 0 || followUps > 0,
                "采纳、部分采纳 %d 条，明确责任人和期限的落实事项 %d 件".formatted(taken, followUps),
                new Figure("taken", "采纳", taken),
                new Figure("followUps", "落实事项", followUps));
    }

    private void broughtBeforeMeeting(CloseHearing a) {
        var tied = docket.topic().resolution();
        weighing.guard("HR-OUT", tied != null, tied != null ? "需要会议决定的，已列为决议事项" : "需要会议决定的，尚未列为决议事项");
        if (tied == null)
            weighing.duty("HR-OUT", "days", HearingSettlement.TIE_TO_RESOLUTION, Office.COMMITTEE, a.occurredOn());
    }
}
