package org.gongyi.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.gongyi.contract.Refusal;

/// Carries a refusal across the command bus, where only an exception can undo the unit of work.
public final class ActRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public ActRefused(Refusal refusal) {
        super(refusal.toString(), null, refusal);
    }
}
