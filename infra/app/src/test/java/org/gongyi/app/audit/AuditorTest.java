package org.gongyi.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccountsForTests;
import org.gongyi.app.access.Visitor;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.contract.Office;
import org.gongyi.web.proof.AuditBook;
import org.gongyi.web.proof.AuditBook.Run;
import org.gongyi.web.proof.AuditBook.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Audits are kept, one runs at a time, and whoever supervises reads what they found.
@LedgerTest
class AuditorTest {

    private static final Instant NIGHT = Instant.parse("2026-03-05T18:30:00Z");

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private ApplicationContext ledger;

    @LocalServerPort
    private int port;

    @TempDir
    private Path disk;

    private AuditedLog log;

    @BeforeEach
    void begin() {
        log = new AuditedLog(server, disk);
        log.record(300);
        log.publish();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void what_an_audit_found_is_kept_with_position_stream_and_column() {
        var auditor = auditor(NIGHT, log::audit);
        assertThat(auditor.run().orElseThrow().run())
                .extracting(Run::state, Run::size, Run::checked, Run::faults)
                .containsExactly(State.IN_ORDER, 300L, 300L, 0L);

        log.tamper("update ledger_entry set community = '510402001003' where position = 299");
        var second = auditor.run().orElseThrow();
        assertThat(second.run()).extracting(Run::state, Run::faults).containsExactly(State.FAULTY, 1L);
        assertThat(second.findings())
                .containsExactly(new AuditBook.Finding(
                        AuditBook.Kind.COLUMN, 299, "resolution/1", "community", "510402001003", "510402001002"));
        assertThat(auditor.latest()).contains(second.run());
        assertThat(auditor.runs(10)).hasSize(2);
    }

    @Test
    void while_one_runs_no_other_begins_here_or_in_another_instance() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = auditor(NIGHT, (found, told) -> {
            entered.countDown();
            awaited(leave);
            log.audit(found, told);
        });
        assertThat(first.begin()).isTrue();
        assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
        var other = auditor(NIGHT, log::audit);
        assertThat(other.begin()).isFalse();
        assertThat(other.run()).isEmpty();
        leave.countDown();
        await().atMost(Duration.ofSeconds(10)).until(() -> other.run().isPresent());
        assertThat(other.runs(10)).extracting(Run::state).containsExactly(State.IN_ORDER, State.IN_ORDER);
    }

    @Test
    void an_audit_that_was_stopped_says_nothing_and_the_next_begins_from_the_start() {
        var stopped = auditor(NIGHT, log::audit);
        stopped.close();
        assertThat(stopped.run()).isEmpty();
        assertThat(stopped.runs(1)).extracting(Run::state).containsExactly(State.BROKEN_OFF);
        assertThat(stopped.latest()).isEmpty();
        assertThat(auditor(NIGHT, log::audit).run().orElseThrow().run().checked())
                .isEqualTo(300);
    }

    @Test
    void an_audit_that_was_killed_is_told_as_broken_off_by_the_next() {
        log.rows.update("insert into audit_run (begun_at, state) values (now(), 'RUNNING')");
        auditor(NIGHT, log::audit).run();
        assertThat(auditor(NIGHT, log::audit).runs(10))
                .extracting(Run::state)
                .containsExactly(State.IN_ORDER, State.BROKEN_OFF);
    }

    /// The lock ends with its connection, and a pool does not end connections.
    @Test
    void an_audit_that_could_not_even_begin_keeps_nobody_from_the_next() {
        log.rows.execute("alter table audit_run rename to audit_run_away");
        var auditor = auditor(NIGHT, log::audit);
        assertThatThrownBy(auditor::run).isInstanceOf(DataAccessException.class);
        log.rows.execute("alter table audit_run_away rename to audit_run");
        try (var elsewhere = OwnDatabase.pool(log.details(), 1)) {
            var other = new Auditor(
                    elsewhere,
                    new AuditRuns(JdbcClient.create(elsewhere)),
                    log::audit,
                    Clock.fixed(NIGHT, ZoneOffset.UTC));
            assertThat(other.run()).isPresent();
        }
    }

    @Test
    void a_last_try_that_was_broken_off_is_told_beside_the_last_that_came_to_its_end() {
        var auditor = auditor(NIGHT, log::audit);
        auditor.run();
        assertThat(auditor.brokenOff()).isEmpty();
        auditor.close();
        auditor.run();
        assertThat(auditor.latest().orElseThrow().state()).isEqualTo(State.IN_ORDER);
        assertThat(auditor.brokenOff()).get().extracting(Run::state).isEqualTo(State.BROKEN_OFF);
    }

    @Test
    void audits_of_more_than_ninety_days_ago_are_forgotten() {
        auditor(NIGHT, log::audit).run();
        auditor(NIGHT.plus(AuditRuns.KEPT), log::audit).run();
        assertThat(auditor(NIGHT, log::audit).runs(10)).hasSize(2);
        auditor(NIGHT.plus(AuditRuns.KEPT).plusMillis(1), log::audit).run();
        assertThat(auditor(NIGHT, log::audit).runs(10)).hasSize(2);
    }

    @Test
    void a_supervisor_begins_an_audit_and_reads_its_result_and_the_public_how_it_ended() {
        var township = new AccountsForTests(ledger).appointed(Office.TOWNSHIP, "510402001");
        var visitor = new Visitor(port);
        Visitor.logIn(visitor, township.login(), AccountsForTests.PASSWORD);
        assertThat(visitor.submit("/desk/audits", "/desk/audits", Map.of()).statusCode())
                .isEqualTo(302);

        var book = ledger.getBean(AuditBook.class);
        await().atMost(Duration.ofSeconds(60)).until(() -> book.latest().isPresent());
        var last = book.latest().orElseThrow();
        assertThat(visitor.get("/desk/audits").body()).contains("/desk/audits/" + last.id());
        assertThat(visitor.get("/desk/audits/" + last.id()).body()).contains("账簿核对", "已核对");
        assertThat(visitor.get("/desk/audits/999999999").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/").body()).contains("最近一次核对");
    }

    @Test
    void a_finding_is_named_by_position_stream_and_column_in_both_languages() {
        var database = JdbcClient.create(ledger.getBean(DataSource.class));
        var run = database.sql(
                        "insert into audit_run (begun_at, state, faults) values (now(), 'BROKEN_OFF', 2) returning id")
                .query(Long.class)
                .single();
        database.sql("insert into audit_finding values (?, 0, 'COLUMN', 301, 'resolution/1', 'community', 'x<', 'y')")
                .param(run)
                .update();
        var visitor = new Visitor(port);
        Visitor.logIn(visitor, new AccountsForTests(ledger).administrator().login(), AccountsForTests.PASSWORD);
        assertThat(visitor.get("/desk/audits/" + run).body())
                .contains("数据库的列与条目内容不一致", "第 301 号记录", "resolution/1", "community", "x&lt;", "只列出最先发现的 1 处");
        visitor.get("/look?lang=en&back=/");
        assertThat(visitor.get("/desk/audits/" + run).body()).contains("A column says something else", "Record 301");
    }

    @Test
    void nobody_without_an_account_begins_or_reads_one_and_without_an_office_nobody_begins_one() {
        assertThat(new Visitor(port).get("/desk/audits").statusCode()).isEqualTo(302);
        var nobody = new AccountsForTests(ledger).official();
        var visitor = new Visitor(port);
        Visitor.logIn(visitor, nobody.login(), AccountsForTests.PASSWORD);
        assertThat(visitor.get("/desk/audits").body()).doesNotContain(">现在核对一次<");
        assertThat(visitor.submit("/desk/audits", "/desk/audits", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private Auditor auditor(Instant now, Auditor.Audit audit) {
        return new Auditor(
                log.pool(), new AuditRuns(JdbcClient.create(log.pool())), audit, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
