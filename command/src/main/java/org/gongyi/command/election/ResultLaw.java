package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// What becomes of a result.
record ResultLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(ResultAct act, Docket docket) {
        throw new UnsupportedOperationException("ResultLaw");
    }

    Decision<ElectionEvent> weigh(ResultAct act) {
        throw new UnsupportedOperationException("ResultLaw");
    }
}
