package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// Supervision and lapses.
record OversightLaw(Docket docket, Weighing weighing) {

    static Optional<Refusal> misfit(OversightAct act, Docket docket, Circumstances circumstances) {
        throw new UnsupportedOperationException("OversightLaw");
    }

    Decision<ElectionEvent> weigh(OversightAct act) {
        throw new UnsupportedOperationException("OversightLaw");
    }
}
