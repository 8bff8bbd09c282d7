package org.gongyi.app.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.app.LedgerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class DeadlineRoundTest {

    @Autowired
    private JdbcClient database;

    @Test
    void the_next_round_stands_in_the_database_and_so_survives_a_restart() throws InterruptedException {
        while (rounds() == 0) Thread.sleep(100); // the scheduler starts a moment after the ledger

        assertThat(rounds()).isEqualTo(1);
    }

    @Test
    void a_job_that_fails_does_not_keep_the_others_from_their_day() {
        var days = new ArrayList<LocalDate>();
        var clock = Clock.fixed(Instant.parse("2026-03-04T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
        DeadlineJob failing = _ -> {
            throw new IllegalStateException("planted");
        };

        new DeadlineRound(List.of(failing, days::add), () -> true, clock).run();

        assertThat(days).containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void no_round_begins_on_lists_that_lag_behind_the_log() {
        var days = new ArrayList<LocalDate>();

        new DeadlineRound(List.of(days::add), () -> false, Clock.systemUTC()).run();

        assertThat(days).isEmpty();
    }

    private int rounds() {
        return database.sql("select count(*) from scheduled_tasks where task_name = 'deadlines'")
                .query(Integer.class)
                .single();
    }
}
