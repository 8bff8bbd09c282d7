package org.gongyi.app.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.BallotBook.Issue;
import org.gongyi.web.issue.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Ballots given out, in a real database: each voter one, and nothing that tells who came when.
@LedgerTest
class StoredBallotsTest {

    private static final VoteKey VOTE = new VoteKey("elections", "510411103298-ballotbook", 1);
    private static final Seal SEAL = new Seal("0012", "甲", "乙、丙");

    @Autowired
    private BallotBook book;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WhenVoteIsOverThenForgetWhoCollected job;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private JdbcConnectionDetails server;

    @BeforeEach
    void two_boxes_are_open() {
        book.forget(VOTE.family(), VOTE.subject());
        book.open(VOTE, 1, SEAL);
        book.open(VOTE, 2, SEAL);
    }

    private int count(int box) {
        return book.stations(VOTE).stream()
                .filter(one -> one.box() == box)
                .findFirst()
                .orElseThrow()
                .issued();
    }

    @Test
    void of_two_stations_that_serve_one_voter_at_once_one_gives_a_ballot_and_the_other_is_told_which()
            throws Exception {
        List<Callable<Issue>> clerks = IntStream.range(0, 40)
                .<Callable<Issue>>mapToObj(i -> () -> book.issue(VOTE, 1 + i % 2, 1 + i / 2, Optional.empty()))
                .toList();
        var told = atOnce(clerks);

        for (int voter = 0; voter < 20; voter++) {
            var box = book.issuedAt(VOTE, 1 + voter).orElseThrow();
            assertThat(told.get(2 * voter + box - 1)).isEqualTo(new Issue.Given());
            assertThat(told.get(2 * voter + 2 - box)).isEqualTo(new Issue.Already(box));
        }
        assertThat(count(1) + count(2)).isEqualTo(20);
    }

    @Test
    void no_ballot_is_given_out_once_a_box_is_sealed_and_it_is_sealed_once() {
        book.issue(VOTE, 1, 7, Optional.of(8));

        assertThat(book.close(VOTE, 1, SEAL)).isTrue();
        assertThat(book.close(VOTE, 1, SEAL)).isFalse();
        assertThat(book.issue(VOTE, 1, 9, Optional.empty())).isEqualTo(new Issue.NotOpen());
        assertThat(book.issue(VOTE, 1, 7, Optional.empty())).isEqualTo(new Issue.Already(1));
        assertThat(book.takeBack(VOTE, 1, 7, "发错")).isFalse();
        assertThat(book.stations(VOTE).getFirst()).satisfies(one -> {
            assertThat(one.issued()).isEqualTo(1);
            assertThat(one.byProxy()).isEqualTo(1);
            assertThat(one.closed()).isEqualTo(SEAL);
        });
    }

    @Test
    void a_ballot_taken_back_leaves_its_reason_and_nothing_of_whose_it_was() {
        book.issue(VOTE, 1, 7, Optional.empty());

        assertThat(book.takeBack(VOTE, 2, 7, "发错")).isFalse();
        assertThat(book.takeBack(VOTE, 1, 7, "发错了人")).isTrue();
        assertThat(book.stations(VOTE).getFirst().takenBack()).containsExactly("发错了人");
        assertThat(book.issuedAt(VOTE, 7)).isEmpty();
    }

    @Test
    void while_another_box_is_open_no_question_tells_an_order_of_a_sealed_one() {
        inDisorder(1);
        book.close(VOTE, 1, SEAL);

        assertThat(placed(" where box = 1")).isSorted().hasSize(200);
        assertThat(transactions(" where box = 1")).isOne();
    }

    @Test
    void with_the_last_box_the_file_that_told_an_order_is_gone() {
        inDisorder(1);
        book.issue(VOTE, 2, 999, Optional.empty());
        var file = file();
        book.close(VOTE, 1, SEAL);
        assertThat(file()).isEqualTo(file);
        assertThat(bytes(file)).isPositive();

        book.close(VOTE, 2, SEAL);

        assertThat(file()).isNotEqualTo(file);
        assertThat(bytes(file)).isZero();
        assertThat(placed("")).isSorted().hasSize(201);
        assertThat(transactions("")).isOne();
        assertThat(columns()).containsExactlyInAnyOrder("number", "box", "proxy");
    }

    @Test
    void a_box_whose_rows_could_not_be_sorted_is_not_sealed_and_is_sealed_later_with_all_of_it() throws Exception {
        inDisorder(1);
        book.close(VOTE, 2, SEAL);
        var file = file();
        try (var reader =
                DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword())) {
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select from " + table());
            try (var closing = Executors.newVirtualThreadPerTaskExecutor()) {
                var lost = closing.submit(() -> book.close(VOTE, 1, SEAL));
                killWhoeverWaitsFor(reader);
                assertThatThrownBy(lost::get).isInstanceOf(ExecutionException.class);
            }
        }
        assertThat(book.stations(VOTE).getFirst().isOpen()).isTrue();
        assertThat(file()).isEqualTo(file);

        assertThat(book.close(VOTE, 1, SEAL)).isTrue();

        assertThat(bytes(file)).isZero();
        assertThat(placed("")).isSorted().hasSize(200);
    }

    @Test
    void two_boxes_that_are_sealed_at_once_leave_no_order_and_so_does_one_that_is_opened_late() throws Exception {
        inDisorder(1);
        var file = file();
        assertThat(atOnce(List.of(() -> book.close(VOTE, 1, SEAL), () -> book.close(VOTE, 2, SEAL))))
                .containsExactly(true, true);
        var sorted = file();
        assertThat(bytes(file)).isZero();
        assertThat(sorted).isNotEqualTo(file);

        book.open(VOTE, 3, SEAL);
        assertThat(book.issue(VOTE, 3, 7, Optional.empty())).isEqualTo(new Issue.Already(1));
        book.issue(VOTE, 3, 998, Optional.empty());
        book.close(VOTE, 3, SEAL);

        assertThat(bytes(sorted)).isZero();
    }

    private void inDisorder(int box) {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, 200).boxed().toList());
        Collections.shuffle(numbers, new Random(5));
        numbers.forEach(number -> book.issue(VOTE, box, number, Optional.empty()));
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        var told = new ArrayList<T>();
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : at.invokeAll(all)) told.add(done.get());
        }
        return told;
    }

    private String table() {
        return database.sql("select 'ballot_issued_' || id from ballot_vote where subject = ?")
                .param(VOTE.subject())
                .query(String.class)
                .single();
    }

    /// Numbers by their place on the disk.
    private List<Integer> placed(String where) {
        return database.sql("select number from " + table() + where + " order by ctid")
                .query(Integer.class)
                .list();
    }

    private int transactions(String where) {
        return database.sql("select count(distinct xmin::text) from " + table() + where)
                .query(Integer.class)
                .single();
    }

    private List<String> columns() {
        return database.sql("select column_name from information_schema.columns where table_name = ?")
                .param(table())
                .query(String.class)
                .list();
    }

    private String file() {
        return database.sql("select pg_relation_filepath(?)")
                .param(table())
                .query(String.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                server.getJdbcUrl(),
                Objects.requireNonNull(server.getUsername()),
                Objects.requireNonNull(server.getPassword())));
    }

    /// 0 of a file that is not there.
    private long bytes(String file) {
        return owner().sql("select coalesce((pg_stat_file(?, true)).size, 0)")
                .param(file)
                .query(Long.class)
                .single();
    }

    private void killWhoeverWaitsFor(Connection reader) throws Exception {
        var holder = reader.unwrap(PGConnection.class).getBackendPID();
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (owner().sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where ? = any(pg_blocking_pids(pid))")
                .param(holder)
                .query(Boolean.class)
                .list()
                .isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }

    @Test
    void nothing_is_left_after_the_handover_and_everything_before_it() {
        PlayedElection.in(ledger);
        var over = new VoteKey("elections", PlayedElection.ID.value(), 1);
        book.open(over, 1, SEAL);
        book.issue(over, 1, 7, Optional.empty());

        job.lookAt(LocalDate.of(2026, 11, 27));

        assertThat(book.stations(over)).isEmpty();
        assertThat(book.issuedAt(over, 7)).isEmpty();
        assertThat(book.stations(VOTE)).hasSize(2);
    }
}
