package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// The roll.
record RollLaw(Docket docket, Weighing weighing) {

    static Optional<Refusal> misfit(RollsAct act, Docket docket) {
        throw new UnsupportedOperationException("RollLaw");
    }

    Decision<ElectionEvent> weigh(RollsAct act) {
        throw new UnsupportedOperationException("RollLaw");
    }
}
