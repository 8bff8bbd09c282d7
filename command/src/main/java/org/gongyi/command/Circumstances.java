package org.gongyi.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.Law;
import org.gongyi.command.rule.LawInForce;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.contract.Actor;
import org.gongyi.contract.resolution.ResolutionId;

/// All that a decider is told besides the act and the state: who acts, what day it is, the law, the register.
///
/// @param today the day of recording, Asia/Shanghai
/// @param roster the register of the community, of every day up to now
/// @param adopted of the other resolutions that the act names those that stand adopted, and the day they were
/// @param held the entry that the act is on, where it is on one that is there
/// @param closingBefore of the statement an act is on, the closing balance posted for the period before, in 分
public record Circumstances(
        Actor actor,
        LocalDate today,
        Law law,
        WorkingDays workingDays,
        Roster roster,
        Map<ResolutionId, LocalDate> adopted,
        Optional<HeldEntry> held,
        Optional<Long> closingBefore) {

    public Circumstances {
        adopted = Map.copyOf(adopted);
    }

    public LawInForce lawOn(LocalDate day) {
        return law.on(day);
    }
}
