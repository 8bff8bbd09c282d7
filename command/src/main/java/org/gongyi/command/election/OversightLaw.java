package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.ElectionEvent;
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
            case NoteElectionLapse a ->
                weighing.conclude(
                        a.reason(), f -> new ElectionDutyLapsed(a.election(), a.occurredOn(), a.duty(), a.due(), f));
        };
    }
}
