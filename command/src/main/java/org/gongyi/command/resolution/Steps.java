package org.gongyi.command.resolution;

import static org.gongyi.command.resolution.Supervision.awaitSupervision;

import java.time.LocalDate;
import java.util.function.Function;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.rule.Rule;
import org.gongyi.command.weighing.Figure;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.*;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.contract.resolution.Station;
import org.jspecify.annotations.Nullable;

/// Each act that may follow the first, weighed by the rules that guard it.
record Steps(Dossier dossier, Circumstances circumstances, Weighing weighing) {

    Decision<ResolutionEvent> weigh(ResolutionCommand act) {
        return switch (act) {
            case Initiate _ -> throw new IllegalStateException("a matter is set in motion once");
            case Classify a ->
                record(
                        act,
                        f -> new MatterClassified(
                                a.resolution(),
                                a.occurredOn(),
                                a.affected(),
                                a.livelihood(),
                                a.grounds(),
                                a.files(),
                                f));
            case CollectOpinions a ->
                record(
                        act,
                        f -> new OpinionsCollected(
                                a.resolution(), a.occurredOn(), a.opinions(), a.summary(), a.files(), f));
            case HoldHearing a -> hearing(a);
            case Propose a -> propose(a);
            case Consult a -> consult(a);
            case Review a -> review(a);
            case Resolve a -> resolve(a);
            case DiscloseResolution a -> discloseResolution(a);
            case RemoveResolutionNotice a -> removeResolutionNotice(a);
            case StartImplementation a -> startImplementation(a);
            case NoteProgress a -> noteProgress(a);
            case NoteDeviation a -> noteDeviation(a);
            case DiscloseOutcome a -> discloseOutcome(a);
            case RemoveOutcomeNotice a -> removeOutcomeNotice(a);
            case Supervise a -> new Supervision(dossier, circumstances, weighing).note(a);
            case AnswerObjection a ->
                record(
                        act,
                        f -> new ObjectionAnswered(
                                a.resolution(), a.occurredOn(), a.station(), a.answer(), a.files(), f));
            case InviteUnits a ->
                record(
                        act,
                        f -> new UnitsInvited(a.resolution(), a.occurredOn(), a.units(), a.invitation(), a.files(), f));
            case NoteUnitReply a ->
                record(
                        act,
                        f -> new UnitReplied(
                                a.resolution(), a.occurredOn(), a.unit(), a.representative(), a.reply(), a.files(), f));
            case SendBack a ->
                record(
                        act,
                        f -> new ResolutionSentBack(
                                a.resolution(),
                                a.occurredOn(),
                                a.station(),
                                a.sentBackBy(),
                                a.grounds(),
                                a.files(),
                                f));
            case SignSheet a ->
                record(
                        act,
                        f -> new SheetSigned(
                                a.resolution(),
                                a.occurredOn(),
                                a.station(),
                                a.signatures(),
                                a.signedBy(),
                                a.files(),
                                f));
            case Withdraw a ->
                record(act, f -> new ResolutionWithdrawn(a.resolution(), a.occurredOn(), a.grounds(), a.files(), f));
            case Correct a -> new Supervision(dossier, circumstances, weighing).correct(a);
            case OrderCorrection a -> orderCorrection(a);
            case LiftSuspension a ->
                record(
                        act,
                        f -> new SuspensionLifted(
                                a.resolution(), a.occurredOn(), a.authority(), a.grounds(), a.files(), f));
            case NoteLapse a -> record(act, f -> new DutyLapsed(a.resolution(), a.occurredOn(), a.duty(), a.due(), f));
        };
    }

    private Decision<ResolutionEvent> record(ResolutionCommand act, Function<Findings, ResolutionEvent> event) {
        return weighing.conclude(act.reason(), event);
    }

    private MeetingLaw meetings() {
        return new MeetingLaw(circumstances.roster(), weighing);
    }

    /// No register says how many should come to a hearing; the sheet does.
    private Decision<ResolutionEvent> hearing(HoldHearing a) {
        meetings().record(a.meeting(), new Figure("expected", "应到", a.meeting().expected()), null);
        return record(
                a,
                f -> new HearingHeld(
                        a.resolution(), a.occurredOn(), a.hearing(), a.meeting(), a.outcome(), a.files(), f));
    }

    private Decision<ResolutionEvent> propose(Propose a) {
        meetings().partyCommittee(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.PROPOSAL, a.occurredOn());
        return record(
                a,
                f -> new ResolutionProposed(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.proposal(), a.files(), f));
    }

    private Decision<ResolutionEvent> consult(Consult a) {
        meetings().twoCommittees(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.CONSULTATION, a.occurredOn());
        return record(
                a,
                f -> new ResolutionConsulted(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.plan(), a.files(), f));
    }

    private Decision<ResolutionEvent> review(Review a) {
        meetings().partyMembers(a.meeting(), a.vote(), a.occurredOn());
        awaitSupervision(weighing, Station.REVIEW, a.occurredOn());
        return record(
                a,
                f -> new ResolutionReviewed(
                        a.resolution(), a.occurredOn(), a.meeting(), a.vote(), a.plan(), a.files(), f));
    }

    /// A void meeting decides nothing, whatever its votes; a lawful one passes or does not.
    private Decision<ResolutionEvent> resolve(Resolve a) {
        var classified = dossier.deliberation().affected() != null;
        weighing.guard("HR-CLASS", classified, classified ? "已认定涉及范围并说明理由" : "没有认定事项涉及全体还是部分居民");
        var competence = new Competence(circumstances.roster(), weighing, dossier.matter(), a.occurredOn());
        competence.weigh(a.body());
        new AssemblyLaw(circumstances.roster(), weighing, competence).weigh(a);
        awaitSupervision(weighing, Station.RESOLUTION, a.occurredOn());
        if (weighing.has(OnFail.VOID))
            return record(a, f -> new ResolutionFoundVoid(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
        if (weighing.has(OnFail.NOT_PASSED))
            return record(a, f -> new ResolutionRejected(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
        weighing.duty("SY-5", "days", Settlement.DISCLOSE_RESOLUTION, Office.COMMITTEE, a.occurredOn());
        return record(a, f -> new ResolutionAdopted(a.resolution(), a.occurredOn(), a.sitting(), a.files(), f));
    }

    /// The sheet of the decision must bear signatures before it may be published (DM-REC).
    private Decision<ResolutionEvent> discloseResolution(DiscloseResolution a) {
        var signed = dossier.isSigned(Station.RESOLUTION);
        weighing.guard("DM-REC", signed, signed ? "会议记录已签名" : "会议记录没有签名，补签后方可公布");
        awaitSupervision(weighing, Station.DISCLOSURE, a.occurredOn());
        return record(
                a, f -> new ResolutionDisclosed(a.resolution(), a.occurredOn(), a.board(), a.notice(), a.files(), f));
    }

    private Decision<ResolutionEvent> removeResolutionNotice(RemoveResolutionNotice a) {
        return posted(dossier.notices().resolution(), a.occurredOn())
                .conclude(
                        a.reason(),
                        f -> new ResolutionNoticeRemoved(a.resolution(), a.occurredOn(), a.removedBy(), a.files(), f));
    }

    private Decision<ResolutionEvent> removeOutcomeNotice(RemoveOutcomeNotice a) {
        return posted(dossier.notices().outcome(), a.occurredOn())
                .conclude(
                        a.reason(),
                        f -> new OutcomeNoticeRemoved(a.resolution(), a.occurredOn(), a.removedBy(), a.files(), f));
    }

    /// How long a notice must stand is said by the law of the day it was put up.
    private Weighing posted(@Nullable LocalDate since, LocalDate removed) {
        if (since == null) throw new IllegalStateException("no notice stands");
        return new Weighing(circumstances, since)
                .daysBetween("DISC-15D", "公示", since, removed)
                .daysBetween("DISC-PERIOD", "公示", since, removed);
    }

    private Decision<ResolutionEvent> startImplementation(StartImplementation a) {
        weighing.duty("SY-7", "days", Settlement.DISCLOSE_OUTCOME, Office.COMMITTEE, a.plannedEnd());
        awaitSupervision(weighing, Station.IMPLEMENTATION, a.occurredOn());
        return record(
                a,
                f -> new ImplementationStarted(
                        a.resolution(),
                        a.occurredOn(),
                        a.budget(),
                        a.contractor(),
                        a.contract(),
                        a.plannedEnd(),
                        a.responsible(),
                        a.files(),
                        f));
    }

    private Decision<ResolutionEvent> noteProgress(NoteProgress a) {
        within("已支出", a.spent());
        return record(
                a,
                f -> new ProgressNoted(
                        a.resolution(), a.occurredOn(), a.percent(), a.spent(), a.progress(), a.files(), f));
    }

    /// A departure from what was resolved needs a new decision.
    private Decision<ResolutionEvent> noteDeviation(NoteDeviation a) {
        var decided = a.newDecision() != null;
        weighing.guard(
                "SY-6",
                decided,
                decided ? "变更已有新的决议 " + a.newDecision() : "变更没有新的决议",
                new Figure("extraCost", "增加金额(分)", a.extraCost()));
        return record(
                a,
                f -> new DeviationNoted(
                        a.resolution(), a.occurredOn(), a.deviation(), a.extraCost(), a.newDecision(), a.files(), f));
    }

    private Decision<ResolutionEvent> discloseOutcome(DiscloseOutcome a) {
        within("决算", a.cost());
        awaitSupervision(weighing, Station.OUTCOME, a.occurredOn());
        return record(
                a,
                f -> new OutcomeDisclosed(
                        a.resolution(),
                        a.occurredOn(),
                        a.cost(),
                        a.completedOn(),
                        a.acceptedOn(),
                        a.acceptedBy(),
                        a.board(),
                        a.notice(),
                        a.files(),
                        f));
    }

    /// Whom the law of the day lets order it; a township that orders without such a law is told from one that may.
    private static String orderedBy(Rule rule) {
        return switch (rule.word("ordered-by")) {
            case "township" -> "依法由乡、民族乡、镇的人民政府责令改正";
            case "subdistrict-or-district" -> "依法由街道办事处、不设区的市或者市辖区的人民政府责令改正";
            case "not-named" -> "当时的法律没有规定由谁责令改正";
            default -> throw new IllegalStateException("no such authority: " + rule.word("ordered-by"));
        };
    }

    /// Money spent stays within what was decided.
    private void within(String what, long amount) {
        long allowed = dossier.works().allowed();
        weighing.guard(
                "SY-6",
                amount <= allowed,
                "%s %d 分，决议及变更决议允许 %d 分".formatted(what, amount, allowed),
                new Figure("amount", what, amount),
                new Figure("allowed", "允许", allowed));
    }

    private Decision<ResolutionEvent> orderCorrection(OrderCorrection a) {
        weighing.rule("META-CONTENT")
                .ifPresent(rule -> weighing.guard(rule, false, "内容被认定违反法律，责令改正；" + orderedBy(rule)));
        return record(
                a,
                f -> new CorrectionOrdered(a.resolution(), a.occurredOn(), a.authority(), a.grounds(), a.files(), f));
    }
}
