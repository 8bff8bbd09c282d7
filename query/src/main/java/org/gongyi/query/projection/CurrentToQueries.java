package org.gongyi.query.projection;

import java.time.Duration;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.ledger.CurrentTo;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells how far the lists have come, and waits for them within bounds. They have come as far as the last of them; one
/// that is not begun, or begun again, has come nowhere.
///
/// It looks at the table again and again, since the lists may be written by another instance. It reads no clock: the
/// patience is spent in equal steps.
public final class CurrentToQueries {

    private static final Duration STEP = Duration.ofMillis(10);

    private final JdbcClient db;
    private final String[] names;

    public CurrentToQueries(JdbcClient db, List<Projector> projectors) {
        this.db = db;
        this.names = projectors.stream()
                .flatMap(projector -> projector.names().stream())
                .toArray(String[]::new);
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
        return db.sql("""
                select coalesce(min(coalesce(p.position, :none)), :none)
                from unnest(cast(:names as text[])) w (name) left join projection_position p using (name)""")
                .param("none", Positions.NONE)
                .param("names", names)
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
