package org.gongyi.app.ledger;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.app.ledger.Append.KeyUse;
import org.gongyi.contract.ledger.LedgerQuery.EntriesOf;
import org.gongyi.contract.ledger.LedgerQuery.KeyUsed;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.ledger.LedgerQuery.Size;
import org.springframework.jdbc.core.JdbcTemplate;

/// Answers what is asked of the log itself, from the log itself.
public final class LedgerQueries {

    private static final int MOST = 1_000;

    private final JdbcTemplate database;

    public LedgerQueries(JdbcTemplate database) {
        this.database = database;
    }

    @QueryHandler
    public List<RawEntry> entries(EntriesOf question) {
        return database.query(
                "select position, entry from ledger_entry where stream = ? and position > ? order by seq limit ?",
                (row, _) -> new RawEntry(row.getLong(1), row.getBytes(2)),
                question.stream(),
                question.afterPosition(),
                Math.clamp(question.limit(), 0, MOST));
    }

    @QueryHandler
    public Boolean keyUsed(KeyUsed question) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from idempotency where actor = ? and key = ?)",
                Boolean.class,
                KeyUse.who(question.actor()),
                question.key()));
    }

    @QueryHandler
    public Long size(Size question) {
        var size = database.queryForObject("select size from ledger_head", Long.class);
        if (size == null) throw new IllegalStateException("the head of the ledger is gone");
        return size;
    }
}
