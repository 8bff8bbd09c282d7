package org.gongyi.command.shell;

import java.util.Map;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.command.ActRefused;

/// The command bus: an act that is refused, or overtaken, on what this process remembers is weighed once
/// more on what the log says now. Only that answer counts.
///
/// Where one process records, memory is seldom behind; where several do, this is what makes them one ledger.
public final class SecondLook extends SimpleCommandBus {

    /// Metadata key that marks the second dispatch.
    private static final String AGAIN = "secondLook";

    public SecondLook(Builder builder) {
        super(builder);
    }

    /// Whether the answer to this message is the last.
    public static boolean isLast(CommandMessage<?> message) {
        return message.getMetaData().containsKey(AGAIN);
    }

    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.doDispatch(command, new CommandCallback<C, R>() {
            @Override
            public void onResult(CommandMessage<? extends C> first, CommandResultMessage<? extends R> result) {
                if (isLast(command) || !isInDoubt(result)) callback.onResult(command, result);
                else SecondLook.super.doDispatch(command.andMetaData(Map.of(AGAIN, true)), callback);
            }
        });
    }

    private static boolean isInDoubt(CommandResultMessage<?> result) {
        return result.isExceptional()
                && (result.exceptionResult() instanceof ActRefused
                        || result.exceptionResult() instanceof ConcurrencyException);
    }
}
