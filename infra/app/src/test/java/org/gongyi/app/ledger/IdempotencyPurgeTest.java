package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongyi.app.LedgerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@LedgerTest
class IdempotencyPurgeTest {

    /// Long before any key that another test of this ledger uses.
    private static final Instant NOW = Instant.parse("2020-03-05T00:00:00Z");

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void nothingOld() {
        database.update("delete from idempotency where actor = 'purge-test'");
    }

    @Test
    void a_request_key_is_kept_thirty_days_and_not_longer() {
        used("exactly", NOW.minus(Duration.ofDays(30)));
        used("older", NOW.minus(Duration.ofDays(30)).minusSeconds(1));

        assertThat(IdempotencyPurge.purge(database, NOW)).isEqualTo(1);
        assertThat(keys()).containsExactly("exactly");
    }

    @Test
    void more_old_keys_than_one_part_holds_all_go() {
        database.update("""
                insert into idempotency (actor, key, request_hash, subject, position, recorded_at)
                select 'purge-test', 'k' || n, 'h', 's', 0, timestamptz '2019-01-01' from generate_series(1, 5001) n""");

        assertThat(IdempotencyPurge.purge(database, NOW)).isEqualTo(5001);
    }

    @Test
    void the_next_purge_stands_in_the_database() throws InterruptedException {
        while (purges() == 0) Thread.sleep(100); // the scheduler starts a moment after the ledger

        assertThat(purges()).isEqualTo(1);
    }

    private int purges() {
        return database.queryForObject(
                "select count(*) from scheduled_tasks where task_name = 'idempotency-purge'", Integer.class);
    }

    private void used(String key, Instant at) {
        database.update(
                "insert into idempotency (actor, key, request_hash, subject, position, recorded_at)"
                        + " values ('purge-test', ?, 'h', 's', 0, ?)",
                key,
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    private List<String> keys() {
        return database.queryForList("select key from idempotency where actor = 'purge-test'", String.class);
    }
}
