package org.gongyi.command.cadre;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyi.command.Circumstances;
import org.gongyi.command.assembly.SittingMisfit;
import org.gongyi.command.cadre.Cadre.State;
import org.gongyi.command.cadre.Cadre.State.Kept;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.cadre.Addressed;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreCommand.AnnounceReview;
import org.gongyi.contract.cadre.CadreCommand.AnswerCadre;
import org.gongyi.contract.cadre.CadreCommand.AskCadre;
import org.gongyi.contract.cadre.CadreCommand.ChangePromise;
import org.gongyi.contract.cadre.CadreCommand.DecideReviewObjection;
import org.gongyi.contract.cadre.CadreCommand.DemandReview;
import org.gongyi.contract.cadre.CadreCommand.FixScheme;
import org.gongyi.contract.cadre.CadreCommand.HoldReview;
import org.gongyi.contract.cadre.CadreCommand.MakePromise;
import org.gongyi.contract.cadre.CadreCommand.NoteCadreLapse;
import org.gongyi.contract.cadre.CadreCommand.NotePromiseProgress;
import org.gongyi.contract.cadre.CadreCommand.ObjectToReview;
import org.gongyi.contract.cadre.CadreCommand.OpenCadreFile;
import org.gongyi.contract.cadre.CadreCommand.PublishReview;
import org.gongyi.contract.cadre.CadreCommand.RecordHandling;
import org.gongyi.contract.cadre.CadreCommand.SubmitReport;
import org.gongyi.contract.cadre.GradeSet;
import org.gongyi.contract.cadre.Measure;
import org.gongyi.contract.cadre.PromiseState;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.ResolutionId;
import org.jspecify.annotations.Nullable;

/// What an act on the record of an office holder cannot say, whatever the law: a promise nobody made, a review of
/// somebody who was not in office.
final class CadreMisfit {

    /// Whose holders have a record.
    static final Set<Office> REVIEWED = EnumSet.of(Office.COMMITTEE, Office.PARTY_BRANCH, Office.SUPERVISION_COMMITTEE);
    /// Who may rate.
    private static final Set<Body> RATERS =
            EnumSet.of(Body.VILLAGERS_ASSEMBLY, Body.RESIDENTS_ASSEMBLY, Body.REPRESENTATIVES_ASSEMBLY);

    private CadreMisfit() {}

    static Optional<Refusal> of(CadreCommand act, State state, Circumstances circumstances) {
        if (act instanceof OpenCadreFile a) return open(a, circumstances);
        var docket = ((Kept) state).docket();
        return switch (act) {
            case OpenCadreFile _ -> Optional.empty();
            case MakePromise a -> make(a, docket, circumstances);
            case NotePromiseProgress a -> progress(a, docket);
            case ChangePromise a -> change(a, docket);
            case AnnounceReview a -> announce(a, docket, circumstances);
            case FixScheme a -> fix(a, docket, circumstances);
            case SubmitReport a -> report(a, docket);
            case HoldReview a -> hold(a, docket, circumstances);
            case DemandReview a when a.adults() + a.representatives() == 0 -> is("adults", "nobody-asks");
            case DemandReview a ->
                holds(docket.person(), a.office(), a.occurredOn(), circumstances)
                        ? Optional.empty()
                        : is("office", "not-in-office");
            case PublishReview _, ObjectToReview _ ->
                docket.lastRated().flatMap(one -> notBefore(act, one.meetingOn(), "before-the-meeting"));
            case AskCadre a when a.people() == 0 -> is("people", "nobody-asks");
            case AskCadre a -> REVIEWED.contains(a.office()) ? Optional.empty() : is("office", "no-such-office");
            case AnswerCadre a -> answered(a, a.number(), docket.questions());
            case DecideReviewObjection a -> answered(a, a.number(), docket.objections());
            case RecordHandling a -> handle(a, docket, circumstances);
            case NoteCadreLapse a ->
                docket.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .flatMap(problem -> is("duty", problem));
        };
    }

    private static Optional<Refusal> open(OpenCadreFile a, Circumstances circumstances) {
        if (REVIEWED.stream().noneMatch(office -> holds(a.person(), office, a.occurredOn(), circumstances)))
            return is("person", "not-in-office");
        return colleagues(circumstances).persons().contains(a.person())
                ? is("person", "has-a-record")
                : Optional.empty();
    }

    static Colleagues colleagues(Circumstances circumstances) {
        return circumstances.surroundings().find(Colleagues.class).orElse(Colleagues.NONE);
    }

    private static boolean holds(PersonId person, Office office, LocalDate day, Circumstances circumstances) {
        return circumstances.roster().holds(person, office, day);
    }

    /// A candidate promises before the term begins, so who does not sit yet may have promised.
    private static Optional<Refusal> make(MakePromise a, Docket docket, Circumstances circumstances) {
        if (docket.promises().size() == CadreCommand.MOST_PROMISES) return is("promise", "too-many-promises");
        if (!REVIEWED.contains(a.office())) return is("office", "no-such-office");
        if (!a.dueBy().isAfter(a.occurredOn())) return is("dueBy", "before-it-was-promised");
        if (!hasSatSince(docket.person(), a, circumstances)) return is("office", "not-in-office");
        if (a.election() != null && !a.election().community().equals(a.community()))
            return is("election", "election-elsewhere");
        return elsewhere(a, a.resolution());
    }

    private static boolean hasSatSince(PersonId person, MakePromise a, Circumstances circumstances) {
        return circumstances.roster().tenures().stream()
                .anyMatch(held -> held.isOf(person, a.office()) && !held.until().isBefore(a.occurredOn()));
    }

    private static Optional<Refusal> elsewhere(CadreCommand act, @Nullable ResolutionId named) {
        return named == null || named.community().equals(act.community())
                ? Optional.empty()
                : is("resolution", "of-another-community");
    }

    private static Optional<Refusal> progress(NotePromiseProgress a, Docket docket) {
        var promise = docket.promise(a.number()).orElse(null);
        if (promise == null) return is("number", "no-such-promise");
        if (a.occurredOn().isBefore(promise.told())) return is("occurredOn", "before-what-was-told");
        if (a.state() == PromiseState.NOT_DONE && a.why() == null) return is("why", "why-not-done");
        return elsewhere(a, a.resolution());
    }

    private static Optional<Refusal> change(ChangePromise a, Docket docket) {
        var promise = docket.promise(a.number()).orElse(null);
        if (promise == null) return is("number", "no-such-promise");
        if (promise.reported()) return is("number", "report-settled");
        if (a.occurredOn().isBefore(promise.told())) return is("occurredOn", "before-what-was-told");
        return a.dueBy().isBefore(a.occurredOn()) ? is("dueBy", "before-it-is-changed") : Optional.empty();
    }

    /// A year is reviewed while it runs or soon after it is over, and once in an office with effect.
    private static Optional<Refusal> announce(AnnounceReview a, Docket docket, Circumstances circumstances) {
        if (!REVIEWED.contains(a.office())) return is("office", "no-such-office");
        if (a.meetingOn().isBefore(a.occurredOn())) return is("meetingOn", "before-it-was-announced");
        if (a.year() != a.meetingOn().getYear() && a.year() != a.meetingOn().getYear() - 1)
            return is("year", "not-of-that-meeting");
        if (!holds(docket.person(), a.office(), a.occurredOn(), circumstances)) return is("office", "not-in-office");
        if (docket.isReviewUnderWay() && !docket.review().isOf(a.year(), a.office()))
            return is("year", "another-is-under-way");
        return docket.lastRating(a.office())
                        .filter(one -> a.meetingOn().isBefore(one.meetingOn()))
                        .isPresent()
                ? is("meetingOn", "before-the-last-review")
                : Optional.empty();
    }

    private static Optional<Refusal> fix(FixScheme a, Docket docket, Circumstances circumstances) {
        var scheme = a.scheme();
        if (!RATERS.contains(scheme.raters())
                || !SittingMisfit.exists(scheme.raters(), circumstances.roster(), a.occurredOn()))
            return is("scheme.raters", "no-such-body");
        if (scheme.excellentPercent() == null && scheme.grades() == GradeSet.FOUR)
            return is("scheme.excellentPercent", "from-when-excellent");
        return notBefore(a, docket.review().announcedOn(), "before-it-was-announced");
    }

    private static Optional<Refusal> report(SubmitReport a, Docket docket) {
        var review = docket.review();
        var numbers = a.promises().stream().map(Addressed::number).toList();
        if (new HashSet<>(numbers).size() < numbers.size()) return is("promises", "promise-twice");
        if (numbers.stream()
                .anyMatch(number -> docket.promise(number)
                        .filter(one -> one.office() == review.office())
                        .isEmpty())) return is("promises", "no-such-promise");
        if (a.occurredOn().isAfter(review.meetingOn())) return is("occurredOn", "later-than-the-meeting");
        return notBefore(a, review.announcedOn(), "before-it-was-announced");
    }

    private static Optional<Refusal> hold(HoldReview a, Docket docket, Circumstances circumstances) {
        var review = docket.review();
        if (!holds(docket.person(), review.office(), a.occurredOn(), circumstances))
            return is("occurredOn", "not-in-office");
        if (review.scheme() != null) {
            var scheme = review.scheme();
            var form = circumstances.lawOn(a.occurredOn()).rule("DM-RM-FORM").isPresent();
            if (!SittingMisfit.counts(scheme.raters(), a.countedBy(), form)) return is("countedBy", "not-counted-so");
            if (scheme.grades() == GradeSet.THREE && a.ballots().excellent() > 0)
                return is("ballots.excellent", "grade-not-offered");
        }
        return notBefore(a, review.announcedOn(), "before-it-was-announced");
    }

    /// Whoever has left may be handled for what was done in office.
    private static Optional<Refusal> handle(RecordHandling a, Docket docket, Circumstances circumstances) {
        if (!REVIEWED.contains(a.office())) return is("office", "no-such-office");
        if (circumstances.roster().tenures().stream()
                .noneMatch(held ->
                        held.isOf(docket.person(), a.office()) && !held.from().isAfter(a.occurredOn())))
            return is("office", "not-in-office");
        if (a.measure() == Measure.RECALL_STARTED && a.recall() == null) return is("recall", "which-recall");
        return a.recall() == null || a.recall().community().equals(a.community())
                ? Optional.empty()
                : is("recall", "recall-elsewhere");
    }

    private static Optional<Refusal> answered(CadreCommand act, int number, List<LocalDate> asked) {
        return number > asked.size()
                ? is("number", "not-asked")
                : notBefore(act, asked.get(number - 1), "before-it-was-asked");
    }

    private static Optional<Refusal> notBefore(CadreCommand act, LocalDate day, String problem) {
        return act.occurredOn().isBefore(day) ? is("occurredOn", problem) : Optional.empty();
    }

    private static Optional<Refusal> is(String field, String problem) {
        return Optional.of(new Refusal.DoesNotFit(field, problem));
    }
}
