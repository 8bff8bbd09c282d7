package org.gongyi.command.election;

import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.election.*;

/// The vote.
record PollingLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    Decision<ElectionEvent> weigh(PollingAct act) {
        throw new UnsupportedOperationException("PollingLaw");
    }
}
