package org.gongyi.command.assembly;

import java.time.LocalDate;
import org.gongyi.contract.resolution.Body;
import org.gongyi.contract.resolution.CountedBy;
import org.gongyi.contract.resolution.Meeting;
import org.gongyi.contract.resolution.Sitting;
import org.gongyi.contract.resolution.Vote;

/// One example of a sitting, for the examples of acts that tell of one.
public final class SittingSpecimen {

    private SittingSpecimen() {}

    public static Sitting on(LocalDate day) {
        var meeting = new Meeting("19:30", "—", "—", "—", 1, 1, 0, 0, "—", null, 1, null, null);
        return new Sitting(
                Body.REPRESENTATIVES_ASSEMBLY, CountedBy.MEMBERS, null, day, meeting, new Vote(1, 0, 0), "—");
    }
}
