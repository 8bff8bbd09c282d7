package org.gongyi.command.mandate;

import java.time.LocalDate;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.jspecify.annotations.Nullable;

/// Who may record what. Asked before the rules are, since an act of the wrong hand is weighed against nothing.
public interface Mandate {

    /// @param roster the register of the act's community; absent where the community is not registered
    /// @param today the day of recording, Asia/Shanghai
    boolean mayRecord(Actor actor, LedgerAct act, @Nullable Roster roster, LocalDate today);
}
