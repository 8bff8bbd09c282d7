package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// The handover.
record HandoverLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(HandoverAct act, Docket docket) {
        throw new UnsupportedOperationException("HandoverLaw");
    }

    Decision<ElectionEvent> weigh(HandoverAct act) {
        throw new UnsupportedOperationException("HandoverLaw");
    }
}
