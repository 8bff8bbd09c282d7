package org.gongyi.query.projection;

import java.time.Duration;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.ledger.CurrentTo;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells how far the lists have come, and waits for them within bounds.
///
/// It looks at the table again and again, since the lists may be written by another instance. It reads no clock: the
/// patience is spent in equal steps.
public final class CurrentToQueries {

    private static final Duration STEP = Duration.ofMillis(10);

    private final JdbcClient db;

    public CurrentToQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Long handle(CurrentTo query) {
        var position = current();
        for (var steps = query.patience().dividedBy(STEP); steps > 0 && position < query.awaited(); steps--) {
            if (!rested()) return position;
            position = current();
        }
        return position;
    }

    private long current() {
        return db.sql("select coalesce(min(position), ?) from projection_position")
                .param(Positions.NONE)
                .query(Long.class)
                .single();
    }

    /// Whether the wait may go on; an interrupted caller gets what there is.
    private static boolean rested() {
        try {
            Thread.sleep(STEP);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
