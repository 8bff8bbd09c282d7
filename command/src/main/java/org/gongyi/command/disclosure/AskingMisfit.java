package org.gongyi.command.disclosure;

import static org.gongyi.command.disclosure.DisclosureMisfit.is;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.command.disclosure.Question.Stage;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.AppealedTo;
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.AskingAct.AnswerQuestion;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.EscalateQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.AskingAct.ModerateQuestion;
import org.gongyi.contract.disclosure.AskingAct.SettleQuestion;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.jspecify.annotations.Nullable;

/// What an act on a question cannot say: a line that is not there, a question nobody asked, one that is asked of
/// another.
///
/// @param in the disclosure that it is an act on
record AskingMisfit(DisclosureMisfit in) {

    Optional<Refusal> of(AskingAct act) {
        return switch (act) {
            case AskQuestion _
            when in.docket().questions().size() == AskingAct.MOST_NUMBERS -> is("question", "too-many-questions");
            case AskQuestion a -> line(a.line());
            case FollowQuestion a -> question(a.number(), a.occurredOn(), one -> one.stage() != Stage.MODERATED);
            case AnswerQuestion a ->
                question(a.number(), a.occurredOn(), Question::awaitsAnswer).or(in::byWhoPrepares);
            case EscalateQuestion a -> escalated(a);
            case SettleQuestion a -> settled(a);
            case ModerateQuestion a -> moderated(a);
        };
    }

    private Optional<Refusal> line(@Nullable Integer line) {
        return line == null || line <= in.docket().posted().lines() ? Optional.empty() : is("line", "no-such-line");
    }

    /// Also that nobody says anything of it before what was said last.
    private Optional<Refusal> question(int number, LocalDate day, Predicate<Question> stands) {
        if (number > in.docket().questions().size()) return is("number", "no-such-question");
        var question = in.docket().questions().get(number - 1);
        if (!stands.test(question)) return is("number", "question-not-there");
        return day.isBefore(question.since()) ? is("occurredOn", "before-the-question") : Optional.empty();
    }

    /// Who was not answered in time need not wait longer.
    private Optional<Refusal> escalated(EscalateQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() == Stage.ANSWERED || one.stage() == Stage.OPEN)
                .or(() -> isToWait(a) ? is("number", "not-answered-yet") : Optional.empty());
    }

    private boolean isToWait(EscalateQuestion a) {
        var due = in.docket().duties().open().get(DisclosureSettlement.answerQuestion(a.number()));
        var answered = in.docket().questions().get(a.number() - 1).answered();
        return !answered && (due == null || !a.occurredOn().isAfter(due));
    }

    private Optional<Refusal> settled(SettleQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() == Stage.ESCALATED)
                .or(() -> isBeforeTheTownship(a.number()) == (in.office() == Office.COMMITTEE)
                        ? is("number", "asked-of-another")
                        : Optional.empty());
    }

    /// Never by who is asked.
    private Optional<Refusal> moderated(ModerateQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() != Stage.MODERATED)
                .or(() -> isBeforeTheTownship(a.number()) && in.office() == Office.TOWNSHIP
                        ? is("number", "asked-of-oneself")
                        : Optional.empty());
    }

    private boolean isBeforeTheTownship(int number) {
        return in.docket().questions().get(number - 1).to() == AppealedTo.TOWNSHIP;
    }
}
