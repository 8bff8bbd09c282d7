package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.answerQuestion;
import static org.gongyi.contract.disclosure.DisclosureSettlement.settleQuestion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.AskingAct.SettleQuestion;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.DisclosureEvent;

/// Whoever asks is answered in public and in time; whom the answer does not satisfy goes on
/// (DISC-QUERY, DISC-OBJ, DISC-OBJ-2).
record AskingLaw(Docket docket, Weighing weighing) {

    Decision<DisclosureEvent> asked(AskingAct act) {
        return switch (act) {
            case AskQuestion a -> ask(a, docket.questions().size() + 1);
            case FollowQuestion a ->
                weighing.conclude(
                        a.reason(),
                        f -> new QuestionFollowed(
                                a.disclosure(),
                                a.occurredOn(),
                                a.number(),
                                question(a.number()).followers() + 1,
                                Sealed.nameOf(a.follower()),
                                f));
            case AnswerQuestion a -> answer(a);
            case EscalateQuestion a -> escalate(a);
            case SettleQuestion a -> settle(a);
            case ModerateQuestion a ->
                weighing.conclude(
                        a.reason(),
                        f -> new QuestionModerated(
                                a.disclosure(), a.occurredOn(), a.number(), a.ground(), a.remark(), f));
        };
    }

    private Question question(int number) {
        return docket.questions().get(number - 1);
    }

    private Decision<DisclosureEvent> ask(AskQuestion a, int number) {
        weighing.guard("DISC-QUERY", true, "接受查询，答复向全体公开");
        clock(a.asking())
                .ifPresent(rule -> weighing.duty(
                        rule.id(), "days", answerQuestion(number), docket.plan().preparer(), a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new QuestionAsked(
                        a.disclosure(),
                        a.occurredOn(),
                        number,
                        a.asking(),
                        a.line(),
                        a.question(),
                        Sealed.nameOf(a.asker()),
                        f));
    }

    /// An objection has the clock of the place where there is one.
    private Optional<Rule> clock(Asking asking) {
        var own = asking == Asking.OBJECTION ? Stream.of("DISC-OBJ") : Stream.<String>empty();
        return Stream.concat(own, Stream.of("DISC-QUERY"))
                .flatMap(id -> weighing.rule(id).stream())
                .findFirst();
    }

    private Decision<DisclosureEvent> answer(AnswerQuestion a) {
        clock(question(a.number()).asking())
                .ifPresent(rule -> inTime(rule, answerQuestion(a.number()), a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new QuestionAnswered(
                        a.disclosure(), a.occurredOn(), a.number(), a.answer(), a.basis(), a.files(), f));
    }

    private void inTime(Rule rule, String key, LocalDate day) {
        var due = docket.duties().open().get(key);
        if (due == null) return;
        var late = Math.max(0, ChronoUnit.DAYS.between(due, day));
        weighing.guard(
                rule,
                late == 0,
                "应于 %s 前答复，%s 答复".formatted(due, day) + (late == 0 ? "" : "，逾期 %d 天".formatted(late)),
                new Figure("late", "逾期", late));
    }

    private Decision<DisclosureEvent> escalate(EscalateQuestion a) {
        var up = a.to() == AppealedTo.TOWNSHIP;
        if (up) weighing.guard("DISC-OBJ-2", "township", false, "对答复不满意，向乡级人民政府、街道办事处反映");
        weighing.duty(
                "DISC-OBJ-2",
                "days",
                settleQuestion(a.number()),
                up ? Office.TOWNSHIP : Office.COMMITTEE,
                a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new QuestionEscalated(a.disclosure(), a.occurredOn(), a.number(), a.to(), a.grounds(), f));
    }

    private Decision<DisclosureEvent> settle(SettleQuestion a) {
        weighing.rule("DISC-OBJ-2").ifPresent(rule -> inTime(rule, settleQuestion(a.number()), a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new QuestionSettled(
                        a.disclosure(), a.occurredOn(), a.number(), a.settledBy(), a.decision(), a.files(), f));
    }
}
