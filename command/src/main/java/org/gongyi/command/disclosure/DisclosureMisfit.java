package org.gongyi.command.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.posting.Notice;
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
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.PostDisclosure;
import org.gongyi.contract.disclosure.PostingAct.PutUpAgain;
import org.gongyi.contract.disclosure.PostingAct.TakeDown;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;
import org.jspecify.annotations.Nullable;

/// What an act on a disclosure that is open cannot say, whatever the law: a version that is not
/// there, a notice that does not hang, a question nobody asked.
record DisclosureMisfit(Docket docket, Circumstances circumstances) {

    Optional<Refusal> of(DisclosureCommand act) {
        if (act.occurredOn().isBefore(docket.plan().since())) return is("occurredOn", "before-it-was-due");
        return switch (act) {
            case OpeningAct _ -> Optional.empty();
            case PreparingAct a -> prepared(a);
            case ReviewingAct a -> reviewed(a);
            case PostingAct a -> posted(a);
            case AskingAct a -> asked(a);
            case OversightAct a -> overseen(a);
        };
    }

    private Optional<Refusal> prepared(PreparingAct act) {
        var office = circumstances.actor().office();
        if (office != docket.plan().preparer() && office != Office.COMMITTEE)
            return is("disclosure", "prepared-by-another");
        var draft = docket.draft();
        if (draft != null && draft.version() == ReviewingAct.MOST_VERSIONS)
            return is("disclosure", "too-many-versions");
        var asked = docket.plan().content();
        return switch (act) {
            case PrepareText _ -> asked == Content.TEXT ? Optional.empty() : is("content", "line-by-line");
            case PrepareStatement a ->
                asked == Content.BENEFICIARIES
                        ? is("lines", "a-list-of-people")
                        : new StatementMisfit(docket.plan(), circumstances).of(a);
            case PrepareBeneficiaries _ when asked == Content.STATEMENT -> is("beneficiaries", "line-by-line");
            case PrepareBeneficiaries a -> named(a);
        };
    }

    private static Optional<Refusal> named(PrepareBeneficiaries a) {
        if (a.beneficiaries().isEmpty()) return is("beneficiaries", "nobody");
        return PreparingLaw.total(a).isWithinBounds() ? Optional.empty() : is("beneficiaries", "too-much-money");
    }

    private Optional<Refusal> reviewed(ReviewingAct act) {
        return latest(
                switch (act) {
                    case ReviewDisclosure a -> a.version();
                    case AnswerReview a -> a.version();
                    case ApproveDisclosure a -> a.version();
                });
    }

    private Optional<Refusal> latest(int version) {
        var draft = docket.draft();
        return draft != null && draft.version() == version ? Optional.empty() : is("version", "not-the-latest");
    }

    private Optional<Refusal> posted(PostingAct act) {
        return switch (act) {
            case PostDisclosure a when latest(a.version()).isPresent() -> latest(a.version());
            case PostDisclosure a when notice(a.version()) != null -> is("version", "hangs-already");
            case PostDisclosure a ->
                docket.hanging().precedesRemoval(a.occurredOn())
                        ? is("occurredOn", "before-the-removal")
                        : Optional.empty();
            case NoteBoardSeen a -> hung(a.version(), a.occurredOn(), true);
            case NoteInterruption a -> hung(a.version(), a.occurredOn(), true);
            case PutUpAgain a -> hung(a.version(), a.occurredOn(), false);
            case TakeDown a -> hung(a.version(), a.occurredOn(), null);
        };
    }

    private @Nullable Notice notice(int version) {
        return docket.hanging().numbered(version).orElse(null);
    }

    /// @param up whether it must hang, or must not; null where it may have fallen
    private Optional<Refusal> hung(int version, LocalDate day, @Nullable Boolean up) {
        var notice = notice(version);
        if (notice == null) return is("version", "does-not-hang");
        if (day.isBefore(notice.postedOn())) return is("occurredOn", "before-the-notice");
        var down = notice.downSince();
        if (down != null && day.isBefore(down)) return is("occurredOn", "before-the-interruption");
        if (up == null || up == notice.isUp()) return Optional.empty();
        return is("version", up ? "hangs-no-more" : "hangs-already");
    }

    private Optional<Refusal> asked(AskingAct act) {
        return switch (act) {
            case AskQuestion _
            when docket.questions().size() == AskingAct.MOST_NUMBERS -> is("question", "too-many-questions");
            case AskQuestion a -> line(a.line());
            case FollowQuestion a -> question(a.number(), Question.Stage.MODERATED, false);
            case AnswerQuestion a -> question(a.number(), Question.Stage.OPEN, true);
            case EscalateQuestion a -> escalated(a);
            case SettleQuestion a -> settled(a);
            case ModerateQuestion a -> question(a.number(), Question.Stage.MODERATED, false);
        };
    }

    private Optional<Refusal> line(@Nullable Integer line) {
        return line == null || line <= docket.posted().lines() ? Optional.empty() : is("line", "no-such-line");
    }

    /// @param wanted whether it must be there, or must not
    private Optional<Refusal> question(int number, Question.Stage stage, boolean wanted) {
        if (number > docket.questions().size()) return is("number", "no-such-question");
        return (docket.questions().get(number - 1).stage() == stage) == wanted
                ? Optional.empty()
                : is("number", "question-not-there");
    }

    /// Who was not answered in time need not wait longer.
    private Optional<Refusal> escalated(EscalateQuestion a) {
        if (a.number() > docket.questions().size()) return is("number", "no-such-question");
        var due = docket.duties().open().get(DisclosureSettlement.answerQuestion(a.number()));
        return switch (docket.questions().get(a.number() - 1).stage()) {
            case ANSWERED -> Optional.empty();
            case OPEN ->
                due != null && a.occurredOn().isAfter(due) ? Optional.empty() : is("number", "not-answered-yet");
            case ESCALATED, SETTLED, MODERATED -> is("number", "question-not-there");
        };
    }

    private Optional<Refusal> settled(SettleQuestion a) {
        var wrong = question(a.number(), Question.Stage.ESCALATED, true);
        if (wrong.isPresent()) return wrong;
        var government = docket.questions().get(a.number() - 1).to() == AppealedTo.TOWNSHIP;
        var community = circumstances.actor().office() == Office.COMMITTEE;
        return government != community ? Optional.empty() : is("number", "asked-of-another");
    }

    private Optional<Refusal> overseen(OversightAct act) {
        return switch (act) {
            case ReportFailure _
            when docket.failures().size() == OversightAct.MOST_NUMBERS -> is("report", "too-many-questions");
            case ReportFailure _ -> Optional.empty();
            case DecideFailure a -> decided(a);
            case CloseFailure a -> report(a.number(), Failure.ORDERED);
            case NoteDisclosureLapse a ->
                docket.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
        };
    }

    private Optional<Refusal> decided(DecideFailure a) {
        var by = a.publishBy();
        if (by != null && !a.founded()) return is("publishBy", "order-without-ground");
        if (by != null && by.isBefore(a.occurredOn())) return is("publishBy", "before-the-order");
        return report(a.number(), Failure.REPORTED);
    }

    private Optional<Refusal> report(int number, Failure stage) {
        if (number > docket.failures().size()) return is("number", "no-such-report");
        return docket.failures().get(number - 1) == stage ? Optional.empty() : is("number", "report-not-there");
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
