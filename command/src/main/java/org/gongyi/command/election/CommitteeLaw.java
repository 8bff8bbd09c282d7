package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// Who presides.
record CommitteeLaw(Docket docket, Circumstances circumstances, Weighing weighing) {

    static Optional<Refusal> misfit(CommitteeAct act, Docket docket, Circumstances circumstances) {
        throw new UnsupportedOperationException("CommitteeLaw");
    }

    Decision<ElectionEvent> weigh(CommitteeAct act) {
        throw new UnsupportedOperationException("CommitteeLaw");
    }
}
