package org.gongyi.command.election;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyi.command.Decision;
import org.gongyi.command.weighing.Weighing;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.election.*;

/// The roll.
record RollLaw(Docket docket, Weighing weighing) {

    /// The roll was posted so many days before the vote (EL-ROLL-PUB20).
    static void postedInTime(Docket docket, Weighing weighing, LocalDate polling) {
        var posted = docket.rolls().postedOn();
        if (posted != null) weighing.daysBetween("EL-ROLL-PUB20", "名单公布", posted, polling);
    }

    static Optional<Refusal> misfit(RollsAct act, Docket docket) {
        throw new UnsupportedOperationException("RollLaw");
    }

    Decision<ElectionEvent> weigh(RollsAct act) {
        throw new UnsupportedOperationException("RollLaw");
    }
}
