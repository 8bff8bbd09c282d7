package org.gongyi.app.axon;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.ledger.Recorded;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// A projection of the tests: one row for each community, and a failure on demand after the row was written.
@Component
@ProcessingGroup(TestSheet.NAME)
class TestSheet {

    static final String NAME = "test-sheet";

    final AtomicReference<String> failing = new AtomicReference<>("");
    final AtomicInteger failures = new AtomicInteger();
    private final JdbcTemplate database;

    TestSheet(JdbcTemplate database, JdbcConnectionDetails owner) {
        this.database = database;
        OwnDatabase.asOwner(owner).execute("""
                create table if not exists test_sheet (
                    position bigint primary key, community text not null, by_office text not null,
                    recorded_at timestamptz not null)""");
    }

    @EventHandler
    void on(CommunityRegistered event, @MetaDataValue(Recorded.KEY) Recorded recorded) {
        database.update(
                "insert into test_sheet values (?, ?, ?, ?::timestamptz)",
                recorded.position(),
                event.community().value(),
                recorded.by().office().name(),
                recorded.recordedAt().toString());
        if (!event.community().value().equals(failing.get())) return;
        failures.incrementAndGet();
        throw new IllegalStateException("asked to fail");
    }

    @ResetHandler
    void reset() {
        database.execute("truncate test_sheet");
    }
}
