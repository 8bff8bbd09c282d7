package org.gongyi.command.roll;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollCommand.RegisterVoters;
import org.gongyi.contract.roll.RollCommand.StrikeVoters;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.StrikeGround;

/// One example of every act on a roll, dated on the day it is asked.
public final class RollSpecimens {

    private RollSpecimens() {}

    public static List<RollCommand> of(String subject, LocalDate day) {
        var id = new RollId(subject);
        return List.of(
                new RegisterVoters(id, day, List.of(), null, null, List.of(), null),
                new StrikeVoters(id, day, List.of(), StrikeGround.OTHER, null, null, null, List.of(), null));
    }
}
