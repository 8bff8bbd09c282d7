package org.gongyi.command.shell;

import java.util.Optional;
import org.gongyi.command.shell.ActContext.IdempotencyKey;
import org.gongyi.contract.Actor;
import org.gongyi.contract.ledger.Receipt;

/// The receipts given for idempotency keys so far.
@FunctionalInterface
public interface EarlierReceipts {

    /// Throws [org.gongyi.contract.Malformed] where the actor has used the key for another request.
    Optional<Receipt> of(Actor actor, IdempotencyKey key);

    static EarlierReceipts none() {
        return (_, _) -> Optional.empty();
    }
}
