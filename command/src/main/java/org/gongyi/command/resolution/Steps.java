package org.gongyi.command.resolution;

import java.util.function.Function;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Correction;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionCommand.*;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.*;

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
            case HoldHearing a -> sittings().hearing(a);
            case Propose a -> sittings().propose(a);
            case Consult a -> sittings().consult(a);
            case Review a -> sittings().review(a);
            case Resolve a -> sittings().resolve(a);
            case DiscloseResolution a -> execution().discloseResolution(a);
            case RemoveResolutionNotice a -> execution().removeResolutionNotice(a);
            case StartImplementation a -> execution().startImplementation(a);
            case NoteProgress a -> execution().noteProgress(a);
            case NoteDeviation a -> execution().noteDeviation(a);
            case DiscloseOutcome a -> execution().discloseOutcome(a);
            case RemoveOutcomeNotice a -> execution().removeOutcomeNotice(a);
            case Supervise a -> supervision().note(a);
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
                                a.resolution(),
                                a.occurredOn(),
                                a.unit(),
                                Sealed.nameOf(a.representative()),
                                a.reply(),
                                a.files(),
                                f));
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
            case SignSheet a -> sign(a);
            case Withdraw a ->
                record(act, f -> new ResolutionWithdrawn(a.resolution(), a.occurredOn(), a.grounds(), a.files(), f));
            case Correct a -> supervision().correct(a);
            case OrderCorrection a -> orderCorrection(a);
            case LiftSuspension a ->
                record(
                        act,
                        f -> new SuspensionLifted(
                                a.resolution(), a.occurredOn(), a.authority(), a.grounds(), a.files(), f));
            case NoteLapse a -> record(act, f -> new DutyLapsed(a.resolution(), a.occurredOn(), a.duty(), a.due(), f));
        };
    }

    private Sittings sittings() {
        return new Sittings(dossier, circumstances, weighing);
    }

    private Execution execution() {
        return new Execution(dossier, circumstances, weighing);
    }

    private Supervision supervision() {
        return new Supervision(dossier, circumstances, weighing);
    }

    private Decision<ResolutionEvent> record(ResolutionCommand act, Function<Findings, ResolutionEvent> event) {
        return weighing.conclude(act.reason(), event);
    }

    private Decision<ResolutionEvent> sign(SignSheet a) {
        var sheet = dossier.way().meant(a).getFirst();
        return record(
                a,
                f -> new SheetSigned(
                        a.resolution(),
                        a.occurredOn(),
                        a.station(),
                        sheet.heldOn(),
                        sheet.entry(),
                        a.signatures(),
                        a.signedBy(),
                        a.files(),
                        f));
    }

    private Decision<ResolutionEvent> orderCorrection(OrderCorrection a) {
        weighing.rule("META-CONTENT")
                .ifPresent(rule -> weighing.guard(rule, false, "内容被认定违反法律，责令改正；" + Correction.orderedBy(rule)));
        return record(
                a,
                f -> new CorrectionOrdered(a.resolution(), a.occurredOn(), a.authority(), a.grounds(), a.files(), f));
    }
}
