package org.gongyi.command.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongyi.command.Circumstances;
import org.gongyi.command.disclosure.Question.Stage;
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
import org.gongyi.contract.disclosure.ItemCode;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.PostingAct.NoteInterruption;
import org.gongyi.contract.disclosure.PostingAct.NotePostedWithResolution;
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
import org.gongyi.contract.disclosure.Sighting;
import org.jspecify.annotations.Nullable;

/// What an act on a disclosure that is open cannot say, whatever the law: a version that is not
/// there, a notice that does not hang, a question nobody asked.
record DisclosureMisfit(Docket docket, Circumstances circumstances) {

    private static final ItemCode DECISIONS = new ItemCode("decisions");
    private static final ItemCode GROUP_DECISIONS = new ItemCode("group-decisions");

    Optional<Refusal> of(DisclosureCommand act) {
        if (act.occurredOn().isBefore(docket.plan().since())) return is("occurredOn", "before-its-end");
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
        var another = byWhoPrepares();
        if (another.isPresent()) return another;
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
        return switch (act) {
            case ReviewDisclosure a -> latest(a.version(), a.occurredOn());
            case ApproveDisclosure a -> latest(a.version(), a.occurredOn());
            case AnswerReview a -> latest(a.version(), a.occurredOn()).or(() -> answered(a));
        };
    }

    /// An objection is answered by who prepared, and not before it was made.
    private Optional<Refusal> answered(AnswerReview a) {
        var objected =
                docket.draft() == null ? null : docket.draft().examination().reviewedOn();
        return objected != null && a.occurredOn().isBefore(objected)
                ? is("occurredOn", "before-the-objection")
                : byWhoPrepares();
    }

    private Optional<Refusal> latest(int version, LocalDate day) {
        var draft = docket.draft();
        if (draft == null || draft.version() != version) return is("version", "not-the-latest");
        return since(draft, day);
    }

    private static Optional<Refusal> since(Draft draft, LocalDate day) {
        return day.isBefore(draft.preparedOn()) ? is("occurredOn", "before-the-version") : Optional.empty();
    }

    private Optional<Refusal> posted(PostingAct act) {
        return switch (act) {
            case PostDisclosure a -> goesUp(a);
            case NoteBoardSeen a -> hung(a.version(), a.occurredOn(), true).or(() -> seen(a));
            case NotePostedWithResolution a ->
                docket.plan().item().equals(DECISIONS) || docket.plan().item().equals(GROUP_DECISIONS)
                        ? Optional.empty()
                        : is("resolution", "not-a-decision");
            case NoteInterruption a -> hung(a.version(), a.occurredOn(), true);
            case PutUpAgain a -> hung(a.version(), a.occurredOn(), false).or(this::byWhoPrepares);
            case TakeDown a -> hung(a.version(), a.occurredOn(), null).or(this::byWhoPrepares);
        };
    }

    private Optional<Refusal> goesUp(PostDisclosure a) {
        var version = docket.version(a.version());
        if (version.isEmpty()) return is("version", "not-the-latest");
        if (notice(a.version()) != null) return is("version", "hangs-already");
        if (docket.hanging().precedesRemoval(a.occurredOn())) return is("occurredOn", "before-the-removal");
        return since(version.get(), a.occurredOn()).or(this::byWhoPrepares);
    }

    /// What an organ prepares it also puts up, takes down and answers for; the committee may for all of them.
    private Optional<Refusal> byWhoPrepares() {
        return office() == docket.plan().preparer() || office() == Office.COMMITTEE
                ? Optional.empty()
                : is("disclosure", "prepared-by-another");
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

    /// Whoever holds no office is believed by the code of the paper alone.
    private Optional<Refusal> seen(NoteBoardSeen a) {
        if (a.sighting() == Sighting.PHOTOGRAPH)
            return office() == Office.LEDGER ? is("sighting", "photograph-without-office") : Optional.empty();
        var printed = circumstances.surroundings().find(PaperCode.class);
        return printed.filter(code -> code.isTold(a.code())).isPresent()
                ? Optional.empty()
                : is("code", "not-on-the-paper");
    }

    private Optional<Refusal> asked(AskingAct act) {
        return switch (act) {
            case AskQuestion _
            when docket.questions().size() == AskingAct.MOST_NUMBERS -> is("question", "too-many-questions");
            case AskQuestion a -> line(a.line());
            case FollowQuestion a -> question(a.number(), a.occurredOn(), one -> one.stage() != Stage.MODERATED);
            case AnswerQuestion a ->
                question(a.number(), a.occurredOn(), Question::awaitsAnswer).or(this::byWhoPrepares);
            case EscalateQuestion a -> escalated(a);
            case SettleQuestion a -> settled(a);
            case ModerateQuestion a -> moderated(a);
        };
    }

    private Optional<Refusal> line(@Nullable Integer line) {
        return line == null || line <= docket.posted().lines() ? Optional.empty() : is("line", "no-such-line");
    }

    /// Also that nobody says anything of it before what was said last.
    private Optional<Refusal> question(int number, LocalDate day, Predicate<Question> stands) {
        if (number > docket.questions().size()) return is("number", "no-such-question");
        var question = docket.questions().get(number - 1);
        if (!stands.test(question)) return is("number", "question-not-there");
        return day.isBefore(question.since()) ? is("occurredOn", "before-the-question") : Optional.empty();
    }

    /// Who was not answered in time need not wait longer.
    private Optional<Refusal> escalated(EscalateQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() == Stage.ANSWERED || one.stage() == Stage.OPEN)
                .or(() -> isToWait(a) ? is("number", "not-answered-yet") : Optional.empty());
    }

    private boolean isToWait(EscalateQuestion a) {
        var due = docket.duties().open().get(DisclosureSettlement.answerQuestion(a.number()));
        var answered = docket.questions().get(a.number() - 1).answered();
        return !answered && (due == null || !a.occurredOn().isAfter(due));
    }

    private Optional<Refusal> settled(SettleQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() == Stage.ESCALATED)
                .or(() -> isBeforeTheTownship(a.number()) == (office() == Office.COMMITTEE)
                        ? is("number", "asked-of-another")
                        : Optional.empty());
    }

    /// Never by who is asked.
    private Optional<Refusal> moderated(ModerateQuestion a) {
        return question(a.number(), a.occurredOn(), one -> one.stage() != Stage.MODERATED)
                .or(() -> isBeforeTheTownship(a.number()) && office() == Office.TOWNSHIP
                        ? is("number", "asked-of-oneself")
                        : Optional.empty());
    }

    private boolean isBeforeTheTownship(int number) {
        return docket.questions().get(number - 1).to() == AppealedTo.TOWNSHIP;
    }

    private Office office() {
        return circumstances.actor().office();
    }

    private Optional<Refusal> overseen(OversightAct act) {
        return switch (act) {
            case ReportFailure _
            when docket.failures().size() == OversightAct.MOST_NUMBERS -> is("report", "too-many-reports");
            case ReportFailure _ -> Optional.empty();
            case DecideFailure a -> decided(a);
            case ModerateFailure a -> withheld(a);
            case CloseFailure a -> report(a.number(), a.occurredOn(), Failure.Stage.ORDERED);
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
        if (by == null && a.part() != null) return is("part", "part-without-order");
        if (by != null && a.part() == null && docket.isInParts()) return is("part", "which-part");
        return report(a.number(), a.occurredOn(), Failure.Stage.REPORTED);
    }

    /// Also of one that was decided: what it says of somebody is read as long as it is shown.
    private Optional<Refusal> withheld(ModerateFailure a) {
        if (a.number() > docket.failures().size()) return is("number", "no-such-report");
        return docket.failures().get(a.number() - 1).isWithheld() ? is("number", "report-not-there") : Optional.empty();
    }

    private Optional<Refusal> report(int number, LocalDate day, Failure.Stage stage) {
        if (number > docket.failures().size()) return is("number", "no-such-report");
        var failure = docket.failures().get(number - 1);
        if (failure.stage() != stage) return is("number", "report-not-there");
        return day.isBefore(failure.since()) ? is("occurredOn", "before-the-report") : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
