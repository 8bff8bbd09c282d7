package org.gongyi.command.disclosure;

import static org.gongyi.contract.disclosure.DisclosureSettlement.POST_DISCLOSURE;
import static org.gongyi.contract.disclosure.DisclosureSettlement.carryOutOrder;
import static org.gongyi.contract.disclosure.DisclosureSettlement.closeFailure;
import static org.gongyi.contract.disclosure.DisclosureSettlement.decideFailure;

import java.util.Objects;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.Failing;
import org.gongyi.contract.disclosure.OversightAct;
import org.gongyi.contract.disclosure.OversightAct.CloseFailure;
import org.gongyi.contract.disclosure.OversightAct.DecideFailure;
import org.gongyi.contract.disclosure.OversightAct.ModerateFailure;
import org.gongyi.contract.disclosure.OversightAct.NoteDisclosureLapse;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.OversightEvent.DisclosureDutyLapsed;
import org.gongyi.contract.disclosure.OversightEvent.FailureClosed;
import org.gongyi.contract.disclosure.OversightEvent.FailureDecided;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.disclosure.Segment;

/// What is not in time or untrue goes to the government, which investigates, orders and sees what
/// becomes of its order (DISC-FAIL). Lateness is noted by the ledger and by nobody removed.
record OversightLaw(Docket docket, Weighing weighing) {

    Decision<DisclosureEvent> oversee(OversightAct act) {
        return switch (act) {
            case ReportFailure a -> report(a, docket.failures().size() + 1);
            case DecideFailure a -> decide(a);
            case CloseFailure a ->
                weighing.conclude(
                        a.reason(),
                        f -> new FailureClosed(
                                a.disclosure(), a.occurredOn(), a.number(), a.outcome(), a.report(), a.files(), f));
            case ModerateFailure a ->
                weighing.conclude(
                        a.reason(),
                        f -> new FailureModerated(
                                a.disclosure(), a.occurredOn(), a.number(), a.ground(), a.remark(), f));
            case NoteDisclosureLapse a -> lapse(a);
        };
    }

    private Decision<DisclosureEvent> report(ReportFailure a, int number) {
        weighing.guard("DISC-FAIL", false, a.failing() == Failing.UNTRUE ? "反映公布的事项不真实" : "反映没有及时公布")
                .duty("DISC-FAIL", "days", decideFailure(number), Office.TOWNSHIP, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new FailureReported(
                        a.disclosure(),
                        a.occurredOn(),
                        number,
                        a.failing(),
                        a.report(),
                        Sealed.nameOf(a.reporter()),
                        a.files(),
                        f));
    }

    /// Who is ordered owes the posting by the day of the order, and the government sees to it.
    private Decision<DisclosureEvent> decide(DecideFailure a) {
        var by = a.publishBy();
        weighing.guard("DISC-FAIL", "decided", !a.founded(), a.founded() ? "经调查核实，反映属实" : "经调查核实，反映不属实");
        if (by != null)
            weighing.dutyBy("DISC-FAIL", ordered(a), docket.plan().preparer(), by)
                    .dutyBy("DISC-FAIL", closeFailure(a.number()), Office.TOWNSHIP, weighing.lastDay(by, 0));
        return weighing.conclude(
                a.reason(),
                f -> new FailureDecided(
                        a.disclosure(), a.occurredOn(), a.number(), a.founded(), a.finding(), by, a.files(), f));
    }

    /// What was untrue is not made true by hanging once more: then a version is ordered that is newer than what hung.
    private String ordered(DecideFailure a) {
        var part = Objects.requireNonNullElse(a.part(), Segment.WHOLE);
        var hung = docket.posted().versionOf(part);
        var untrue = docket.failures().get(a.number() - 1).failing() == Failing.UNTRUE;
        return carryOutOrder(a.number(), part, untrue && hung != null ? hung + 1 : 1);
    }

    private Decision<DisclosureEvent> lapse(NoteDisclosureLapse a) {
        var limit = docket.plan().limit();
        if (a.duty().equals(POST_DISCLOSURE) && limit != null)
            weighing.guard(limit, false, "应于 %s 前公布，逾期没有公布".formatted(a.due()));
        return weighing.conclude(
                a.reason(), f -> new DisclosureDutyLapsed(a.disclosure(), a.occurredOn(), a.duty(), a.due(), f));
    }
}
