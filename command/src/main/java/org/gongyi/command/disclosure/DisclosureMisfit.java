package org.gongyi.command.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.AskingAct;
import org.gongyi.contract.disclosure.Content;
import org.gongyi.contract.disclosure.DisclosureCommand;
import org.gongyi.contract.disclosure.OpeningAct;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.PostingAct;
import org.gongyi.contract.disclosure.PreparingAct;
import org.gongyi.contract.disclosure.PreparingAct.PrepareBeneficiaries;
import org.gongyi.contract.disclosure.PreparingAct.PrepareStatement;
import org.gongyi.contract.disclosure.PreparingAct.PrepareText;
import org.gongyi.contract.disclosure.ReviewingAct;
import org.gongyi.contract.disclosure.ReviewingAct.AnswerReview;
import org.gongyi.contract.disclosure.ReviewingAct.ApproveDisclosure;
import org.gongyi.contract.disclosure.ReviewingAct.ReviewDisclosure;

/// What an act on a disclosure that is open cannot say, whatever the law: a version that is not
/// there, a notice that does not hang, a question nobody asked.
record DisclosureMisfit(Docket docket, Circumstances circumstances) {

    Optional<Refusal> of(DisclosureCommand act) {
        if (act.occurredOn().isBefore(docket.plan().since())) return is("occurredOn", "before-its-end");
        return switch (act) {
            case OpeningAct _ -> Optional.empty();
            case PreparingAct a -> prepared(a);
            case ReviewingAct a -> reviewed(a);
            case PostingAct a -> new PostingMisfit(this).of(a);
            case AskingAct a -> new AskingMisfit(this).of(a);
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

    static Optional<Refusal> since(Draft draft, LocalDate day) {
        return day.isBefore(draft.preparedOn()) ? is("occurredOn", "before-the-version") : Optional.empty();
    }

    /// What an organ prepares it also puts up, takes down and answers for; the committee may for all of them.
    Optional<Refusal> byWhoPrepares() {
        return office() == docket.plan().preparer() || office() == Office.COMMITTEE
                ? Optional.empty()
                : is("disclosure", "prepared-by-another");
    }

    Office office() {
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

    static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
