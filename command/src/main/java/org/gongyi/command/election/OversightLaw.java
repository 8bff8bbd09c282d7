package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionSettlement;
import org.gongyi.contract.election.OversightAct;
import org.gongyi.contract.election.OversightAct.NoteElectionLapse;
import org.gongyi.contract.election.OversightAct.ObserveElection;
import org.gongyi.contract.election.OversightEvent.ElectionDutyLapsed;
import org.gongyi.contract.election.OversightEvent.ElectionObserved;

/// What others see of an election, and what was not done in time. Neither stops or moves anything.
record OversightLaw(Weighing weighing) {

    static Optional<Refusal> misfit(OversightAct act, Docket docket, Circumstances circumstances) {
        return switch (act) {
            case ObserveElection _ -> Optional.empty();
            case NoteElectionLapse a ->
                docket.duties()
                        .hindrance(a.duty(), a.due(), circumstances.today())
                        .map(problem -> new Refusal.DoesNotFit("duty", problem));
        };
    }

    Decision<ElectionEvent> weigh(OversightAct act) {
        return switch (act) {
            case ObserveElection a ->
                weighing.conclude(
                        a.reason(),
                        f -> new ElectionObserved(
                                a.election(), a.occurredOn(), a.objection(), a.observation(), a.files(), f));
            case NoteElectionLapse a -> lapse(a);
        };
    }

    /// An objection nobody decided, a result nobody announced and a handover nobody completed are told to whoever
    /// supervises.
    private Decision<ElectionEvent> lapse(NoteElectionLapse a) {
        if (ElectionSettlement.isObjection(a.duty())) late("EL-ROLL-DEC3", "late", "对名单的异议应当于 %s 前处理，逾期没有处理", a);
        if (a.duty().equals(ElectionSettlement.HAND_OVER)) late("EL-HANDOVER10", "late", "应当于 %s 前完成移交，逾期没有完成", a);
        if (a.duty().equals(ElectionSettlement.ANNOUNCE_COUNT))
            late("EL-OPEN", "missing", "投票日 %s 应当公开计票、当场公布结果，没有公布结果的记录", a);
        if (ElectionSettlement.isHandoverComplaint(a.duty()))
            late("EL-HANDOVER-ORDER", "late", "对移交的投诉应当于 %s 前处理，逾期没有处理", a);
        return weighing.conclude(
                a.reason(), f -> new ElectionDutyLapsed(a.election(), a.occurredOn(), a.duty(), a.due(), f));
    }

    private void late(String rule, String part, String sentence, NoteElectionLapse a) {
        weighing.guard(rule, part, false, sentence.formatted(a.due()));
    }
}
