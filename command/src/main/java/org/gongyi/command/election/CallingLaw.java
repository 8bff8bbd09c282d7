package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// How an election is called.
record CallingLaw(Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(CallingAct act, Docket docket) {
        throw new UnsupportedOperationException("CallingLaw");
    }

    Decision<ElectionEvent> call(CallingAct.CallElection act) {
        throw new UnsupportedOperationException("CallingLaw");
    }

    Decision<ElectionEvent> weigh(CallingAct act, Docket docket) {
        throw new UnsupportedOperationException("CallingLaw");
    }
}
