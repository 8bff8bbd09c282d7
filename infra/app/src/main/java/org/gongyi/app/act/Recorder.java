package org.gongyi.app.act;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.ledger.LedgerQuery;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.ledger.Receipt;
import org.springframework.stereotype.Component;

/// Sends acts that no request asks for: imports, the demonstration, what the law draws by itself.
@Component
public class Recorder {

    private final CommandGateway commands;
    private final QueryGateway queries;

    public Recorder(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /// Durable when it returns; a refusal is thrown as it comes from the bus.
    public Receipt record(LedgerAct act, Actor actor) {
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(act).andMetaData(Map.of(ActContext.ACTOR, actor)));
    }

    /// False where the act was already done before or no longer belongs there.
    public boolean recordUnlessOutOfOrder(LedgerAct act, Actor actor) {
        try {
            var receipt = record(act, actor);
            return receipt.position() >= 0;
        } catch (CommandExecutionException refused) {
            if (isSettled(refused)) return false;
            throw refused;
        }
    }

    /// How many entries the log has.
    public long size() {
        return queries.query(new LedgerQuery.Size(), Long.class).join();
    }

    /// Whether anything was ever recorded of what the act is about.
    public boolean isBegun(RegisterCommunity act) {
        return !queries.query(
                        new LedgerQuery.EntriesOf("community/" + act.subject(), -1, 1),
                        ResponseTypes.multipleInstancesOf(RawEntry.class))
                .join()
                .isEmpty();
    }

    private static boolean isSettled(CommandExecutionException refused) {
        return refused.getDetails()
                .map(details -> details instanceof Refusal.OutOfOrder || details instanceof Refusal.DoesNotFit)
                .orElse(false);
    }
}
