package org.gongyi.app.ledger;

import java.util.Optional;
import org.gongyi.app.ledger.Append.KeyUse;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.shell.ActContext.IdempotencyKey;
import org.gongyi.command.shell.EarlierReceipts;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Malformed.Reason;
import org.gongyi.contract.ledger.Receipt;
import org.springframework.jdbc.core.JdbcTemplate;

/// Answers a repeated request before it is weighed again: after the first time it would be out of order.
public final class StoredReceipts implements EarlierReceipts {

    private static final String SQL =
            "select request_hash, subject, position from idempotency where actor = ? and key = ?";

    private final JdbcTemplate database;
    private final Sealer sealer;

    public StoredReceipts(JdbcTemplate database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    private record Earlier(String requestHash, Receipt receipt) {}

    @Override
    public Optional<Receipt> of(Actor actor, IdempotencyKey key) {
        var use = KeyUse.of(actor, key, sealer);
        return database
                .query(
                        SQL,
                        (row, _) -> new Earlier(row.getString(1), new Receipt(row.getString(2), row.getLong(3))),
                        use.actor(),
                        use.key())
                .stream()
                .findFirst()
                .map(earlier -> answer(earlier, use));
    }

    private static Receipt answer(Earlier earlier, KeyUse use) {
        if (!earlier.requestHash().equals(use.requestHash()))
            throw new Malformed("idempotencyKey", Reason.ALREADY_USED, 0);
        return earlier.receipt();
    }
}
