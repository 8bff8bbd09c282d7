package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.ledger.TroubledDatabase.Trouble;
import org.gongyi.contract.ledger.Receipt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;

/// Whatever happens to the database or to those who wait: a clear answer, nothing half done, and the ledger goes on.
@OwnDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitterTest {

    private static final AtomicInteger STREAMS = new AtomicInteger();

    @Autowired
    private JdbcConnectionDetails server;

    private HikariDataSource database;
    private TroubledDatabase troubled;
    private JdbcTemplate sql;
    private Committer committer;

    @BeforeAll
    void start() {
        database = OwnDatabase.in(server, "committer");
        troubled = new TroubledDatabase(database);
        sql = new JdbcTemplate(database);
        committer = Committer.over(troubled, Duration.ofSeconds(30), CommitWatch.NOBODY);
    }

    @AfterAll
    void stop() {
        committer.close();
        database.close();
    }

    @Test
    void a_database_that_is_away_records_nothing_and_is_written_again_when_it_is_back() {
        troubled.trouble = Trouble.AWAY;
        var stream = stream();
        assertThatThrownBy(() -> committer.commit(append(stream, 0)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("nothing was recorded");
        troubled.trouble = Trouble.NONE;
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
    }

    @Test
    void a_disk_without_room_records_nothing_and_says_that_room_is_wanted() {
        troubled.trouble = Trouble.FULL;
        var stream = stream();
        assertThatThrownBy(() -> committer.commit(append(stream, 0)))
                .isInstanceOfSatisfying(LedgerUnavailable.class, unrecorded -> {
                    assertThat(unrecorded.isNothingRecorded()).isTrue();
                    assertThat(unrecorded.isForWantOfRoom()).isTrue();
                });
        troubled.trouble = Trouble.NONE;
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_told_as_it_really_ended() {
        var stream = stream();
        troubled.trouble = Trouble.LOST_AFTER_COMMIT;
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);

        troubled.trouble = Trouble.LOST_BEFORE_COMMIT;
        assertThatThrownBy(() -> committer.commit(append(stream, 1)))
                .isInstanceOf(LedgerUnavailable.class)
                .hasMessageContaining("nothing was recorded");
        assertThat(committer.commit(append(stream, 1)).position()).isEqualTo(size() - 1);
    }

    @Test
    void a_connection_that_breaks_after_its_commit_leaves_the_act_recorded_and_told_so() {
        var stream = stream();
        troubled.trouble = Trouble.LOST_AT_CLOSE;
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
        assertThat(committer.commit(append(stream, 1)).position()).isEqualTo(size() - 1);
    }

    /// Whoever counts what was recorded may fail; whoever recorded is told the truth all the same.
    @Test
    void what_was_recorded_is_told_so_though_what_follows_on_it_fails() {
        var failing = (CommitWatch) Proxy.newProxyInstance(
                CommitWatch.class.getClassLoader(), new Class<?>[] {CommitWatch.class}, (_, method, _) -> {
                    if (method.getName().equals("committed")) throw new IllegalStateException("no meters");
                    return null;
                });
        try (var other = Committer.over(database, Duration.ofSeconds(30), failing)) {
            var stream = stream();
            assertThat(other.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
            assertThat(other.commit(append(stream, 1)).position()).isEqualTo(size() - 1);
        }
    }

    @Test
    void what_the_database_refuses_fails_alone() throws Exception {
        var before = size();
        List<CompletableFuture<Receipt>> batch;
        var taken = stream();
        committer.commit(append(taken, 0));
        try (var held = heldHead()) {
            var blocked = later(append(stream(), 0));
            batch = List.of(
                    later(append(stream(), 0)),
                    later(append("a\0stream that no database takes", 0)),
                    later(append(taken, 0)),
                    later(append(stream(), 0)));
            Thread.sleep(200);
            assertThat(blocked).isNotDone();
            held.rollback();
        }
        assertThat(batch.get(0).join().position()).isPositive();
        assertThat(batch.get(3).join().position()).isPositive();
        assertThatThrownBy(() -> batch.get(1).join()).cause().isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> batch.get(2).join()).cause().isInstanceOf(ConcurrencyException.class);
        assertThat(size()).isEqualTo(before + 4);
    }

    @Test
    void two_creations_of_one_stream_in_one_batch_fail_only_the_second() throws Exception {
        var stream = stream();
        CompletableFuture<Receipt> first;
        CompletableFuture<Receipt> second;
        CompletableFuture<Receipt> other;
        try (var held = heldHead()) {
            later(append(stream(), 0));
            Thread.sleep(100);
            first = later(append(stream, 0));
            Thread.sleep(100);
            second = later(append(stream, 0));
            other = later(append(stream(), 0));
            Thread.sleep(100);
            held.rollback();
        }
        assertThat(first.join().position()).isNotNegative();
        assertThat(other.join().position()).isPositive();
        assertThatThrownBy(second::join).cause().isInstanceOf(ConcurrencyException.class);
    }

    /// What a process knows of the head is not true any more once another has recorded.
    @Test
    void two_processes_that_take_turns_write_one_history() {
        try (var other = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY)) {
            var before = size();
            var stream = stream();
            for (var seq = 0; seq < 6; seq++) {
                var mine = seq % 2 == 0 ? committer : other;
                assertThat(mine.commit(append(stream, seq)).position()).isEqualTo(before + seq);
            }
            assertThatThrownBy(() -> committer.commit(append(stream, 5))).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> other.commit(append(stream, 7))).isInstanceOf(ConcurrencyException.class);
            assertThat(size()).isEqualTo(before + 6);
        }
    }

    @Test
    void whoever_is_interrupted_while_waiting_has_recorded_nothing() throws Exception {
        var stream = stream();
        var failure = new AtomicReference<Throwable>();
        try (var held = heldHead()) {
            var blocking = later(append(stream(), 0));
            Thread.sleep(100);
            var started = new CountDownLatch(1);
            var waiting = Thread.ofVirtual().start(() -> {
                started.countDown();
                try {
                    committer.commit(append(stream, 0));
                } catch (RuntimeException told) {
                    failure.set(Thread.currentThread().isInterrupted() ? told : null);
                }
            });
            started.await();
            Thread.sleep(100);
            waiting.interrupt();
            waiting.join();
            held.rollback();
            blocking.join();
        }
        assertThat(failure.get()).isInstanceOf(LedgerUnavailable.class).hasMessageContaining("nothing was recorded");
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
    }

    @Test
    void whoever_is_interrupted_when_it_is_too_late_is_told_the_truth() throws Exception {
        var receipt = new AtomicReference<Receipt>();
        try (var held = heldHead()) {
            var taken = Thread.ofVirtual().start(() -> receipt.set(committer.commit(append(stream(), 0))));
            Thread.sleep(200);
            taken.interrupt();
            Thread.sleep(100);
            held.rollback();
            taken.join();
        }
        assertThat(receipt.get().position()).isEqualTo(size() - 1);
    }

    @Test
    void an_overloaded_ledger_says_so_in_time() throws Exception {
        var stream = stream();
        try (var hasty = Committer.over(database, Duration.ofMillis(300), CommitWatch.NOBODY);
                var held = heldHead()) {
            var blocking = CompletableFuture.supplyAsync(() -> hasty.commit(append(stream(), 0)));
            Thread.sleep(100);
            assertThatThrownBy(() -> hasty.commit(append(stream, 0)))
                    .isInstanceOf(LedgerUnavailable.class)
                    .hasMessageContaining("nothing was recorded");
            held.rollback();
            blocking.join();
        }
        assertThat(committer.commit(append(stream, 0)).position()).isEqualTo(size() - 1);
    }

    @Test
    void a_closed_ledger_has_stored_what_was_waiting_and_takes_nothing_more() {
        var closing = Committer.over(database, Duration.ofSeconds(5), CommitWatch.NOBODY);
        var waiting = CompletableFuture.supplyAsync(() -> closing.commit(append(stream(), 0)));
        assertThat(waiting.join().position()).isNotNegative();
        closing.close();
        assertThatThrownBy(() -> closing.commit(append(stream(), 0))).isInstanceOf(LedgerUnavailable.class);
    }

    private CompletableFuture<Receipt> later(Append append) {
        var answer = new CompletableFuture<Receipt>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(committer.commit(append));
            } catch (RuntimeException told) {
                answer.completeExceptionally(told instanceof CompletionException wrapped ? wrapped.getCause() : told);
            }
        });
        return answer;
    }

    @Test
    void what_was_weighed_against_a_stream_that_has_moved_is_refused_and_one_against_its_end_is_not() {
        var register = stream();
        committer.commit(append(register, 0));
        committer.commit(append(register, 1));

        assertThatThrownBy(() -> committer.commit(weighedAgainst(register, 0)))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining(register);
        assertThat(committer.commit(weighedAgainst(register, 1)).position()).isEqualTo(size() - 1);
    }

    private static Append weighedAgainst(String register, long lastSeq) {
        var own = append(stream(), 0);
        return new Append(own.subject(), own.entries(), own.key(), Map.of(register, lastSeq));
    }

    private Connection heldHead() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("select 1 from ledger_head for update");
        }
        return connection;
    }

    private long size() {
        return sql.queryForObject("select size from ledger_head", Long.class);
    }

    private static String stream() {
        return "community/5104020%05d".formatted(STREAMS.incrementAndGet());
    }

    static Append append(String stream, long seq) {
        var id = UUID.randomUUID();
        var entry = new LedgerEntry(
                stream,
                seq,
                "community.population-counted.v1",
                id,
                Instant.parse("2026-03-05T08:00:00Z"),
                "510402001002",
                "{\"id\":\"%s\"}".formatted(id).getBytes(StandardCharsets.UTF_8),
                LedgerEntry.Beside.NOTHING);
        return new Append("510402001002", List.of(entry), Optional.empty(), Map.of());
    }
}
