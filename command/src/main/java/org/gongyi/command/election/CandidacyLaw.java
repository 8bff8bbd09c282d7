package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// Who stands.
record CandidacyLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(CandidacyAct act, Docket docket) {
        throw new UnsupportedOperationException("CandidacyLaw");
    }

    Decision<ElectionEvent> weigh(CandidacyAct act) {
        throw new UnsupportedOperationException("CandidacyLaw");
    }
}
