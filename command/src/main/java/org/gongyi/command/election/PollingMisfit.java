package org.gongyi.command.election;

import java.util.Optional;
import org.gongyi.command.Circumstances;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.PollingAct;

/// What an act of the vote cannot say, whatever the law.
final class PollingMisfit {

    private PollingMisfit() {}

    static Optional<Refusal> of(PollingAct act, Docket docket, Circumstances circumstances) {
        throw new UnsupportedOperationException("PollingMisfit");
    }
}
