package org.gongyi.command;

import java.time.LocalDate;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Law;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.Actor;

/// All that a decider is told besides the act and the state: who acts, what day it is, the law, the register.
///
/// @param today the day of recording, Asia/Shanghai
/// @param roster the register of the community, of every day up to now
public record Circumstances(Actor actor, LocalDate today, Law law, WorkingDays workingDays, Roster roster) {

    public LawInForce lawOn(LocalDate day) {
        return law.on(day);
    }
}
