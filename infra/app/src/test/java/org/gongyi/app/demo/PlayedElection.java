package org.gongyi.app.demo;

import org.gongyi.app.act.Recorder;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.election.ElectionId;

/// The election of the demonstration in a ledger of tests, for tests of other packages.
public final class PlayedElection {

    public static final CommunityCode VILLAGE = ElectionYear.VILLAGE;
    public static final ElectionId ID = new ElectionId(VILLAGE + "-lhhuanjie1");

    /// Chairs the committee.
    public static final PersonId CHAIR = new PersonId("p-demolhb00");

    private PlayedElection() {}

    /// Whole, from the register to the handover.
    public static void in(Recorder recorder) {
        new ElectionYear().lines().forEach(line -> recorder.record(line.act(), line.actor()));
    }
}
