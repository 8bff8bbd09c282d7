package org.gongyi.command.election;

import static org.gongyi.command.election.PollingMisfit.is;
import static org.gongyi.contract.election.ElectionSettlement.HAND_OVER;
import static org.gongyi.contract.election.ElectionSettlement.decideHandoverComplaint;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.HandoverAct.DecideHandoverComplaint;
import org.gongyi.contract.election.HandoverAct.ReceiveHandoverComplaint;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintDecided;
import org.gongyi.contract.election.HandoverEvent.HandoverComplaintReceived;

/// Complaints of the handover. The township supervises it (村民委员会组织法 第二十四条, 城市居民委员会组织法 第二十五条), so
/// every complaint goes up. How soon it answers only a province says (EL-HANDOVER-ORDER).
record HandoverComplaintLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(ReceiveHandoverComplaint a, Docket docket) {
        if (a.number() != docket.handing().complained() + 1) return is("number", "not-the-next");
        return a.occurredOn().isBefore(docket.rounds().lastDay())
                ? is("occurredOn", "before-the-vote")
                : Optional.empty();
    }

    static Optional<Refusal> misfit(DecideHandoverComplaint a, Docket docket) {
        var received = docket.handing().complaints().get(a.number());
        if (received == null) return is("number", "no-such-complaint");
        return a.occurredOn().isBefore(received) ? is("occurredOn", "before-the-complaint") : Optional.empty();
    }

    /// Whoever does not say who they are is kept under the key of whoever took the complaint down.
    Decision<ElectionEvent> receive(ReceiveHandoverComplaint a) {
        var complainant = a.complainant();
        var by = complainant == null ? circumstances.actor().person() : complainant.person();
        weighing.guard("EL-HANDOVER10", "complaint", false, "收到对移交的投诉，%s；移交由乡级人民政府（街道办事处）监督".formatted(asItStands()));
        weighing.duty(
                "EL-HANDOVER-ORDER", "days", decideHandoverComplaint(a.number()), Office.TOWNSHIP, a.occurredOn());
        return weighing.conclude(
                a.reason(),
                f -> new HandoverComplaintReceived(
                        a.election(),
                        a.occurredOn(),
                        a.number(),
                        Sealed.nameOf(complainant),
                        Sealed.of(by, a.complaint()),
                        a.files(),
                        f));
    }

    private String asItStands() {
        var ended = docket.handing().endedOn();
        if (ended != null) return "移交已于 %s 登记".formatted(ended);
        var due = docket.duties().open().get(HAND_OVER);
        return due == null ? "移交尚未开始" : "应当于 %s 前完成移交，尚未完成".formatted(due);
    }

    Decision<ElectionEvent> decide(DecideHandoverComplaint a) {
        var due = docket.duties().open().get(decideHandoverComplaint(a.number()));
        if (due != null)
            weighing.guard(
                    "EL-HANDOVER-ORDER",
                    "late",
                    !a.occurredOn().isAfter(due),
                    "投诉应当于 %s 前处理，%s 处理".formatted(due, a.occurredOn()));
        return weighing.conclude(
                a.reason(),
                f -> new HandoverComplaintDecided(
                        a.election(), a.occurredOn(), a.number(), a.ordered(), a.decision(), a.files(), f));
    }
}
