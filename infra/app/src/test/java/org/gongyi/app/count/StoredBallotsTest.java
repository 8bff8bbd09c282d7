package org.gongyi.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.demo.PlayedElection;
import org.gongyi.web.count.VoteKey;
import org.gongyi.web.issue.BallotBook;
import org.gongyi.web.issue.Seal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        List<Callable<Optional<Integer>>> clerks = IntStream.range(0, 40)
                .<Callable<Optional<Integer>>>mapToObj(
                        i -> () -> book.issue(VOTE, 1 + i % 2, 1 + i / 2, Optional.empty()))
                .toList();
        var told = new ArrayList<Optional<Integer>>();
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : at.invokeAll(clerks)) told.add(done.get());
        }

        assertThat(told).allSatisfy(box -> assertThat(box).isPresent());
        for (int voter = 0; voter < 20; voter++) assertThat(told.get(2 * voter)).isEqualTo(told.get(2 * voter + 1));
        assertThat(count(1) + count(2)).isEqualTo(20);
    }

    @Test
    void no_ballot_is_given_out_once_a_box_is_sealed_and_it_is_sealed_once() {
        book.issue(VOTE, 1, 7, Optional.of(8));

        assertThat(book.close(VOTE, 1, SEAL)).isTrue();
        assertThat(book.close(VOTE, 1, SEAL)).isFalse();
        assertThat(book.issue(VOTE, 1, 9, Optional.empty())).isEmpty();
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
    void once_a_box_is_sealed_neither_place_nor_transaction_of_a_row_tells_an_order() {
        var numbers = new ArrayList<>(IntStream.rangeClosed(1, 200).boxed().toList());
        Collections.shuffle(numbers, new Random(5));
        numbers.forEach(number -> book.issue(VOTE, 1, number, Optional.empty()));
        book.close(VOTE, 1, SEAL);

        var stored = database.sql("select number from ballot_issued where subject = ? and box = 1 order by ctid")
                .param(VOTE.subject())
                .query(Integer.class)
                .list();
        var transactions = database.sql(
                        "select count(distinct xmin::text) from ballot_issued where subject = ? and box = 1")
                .param(VOTE.subject())
                .query(Integer.class)
                .single();
        assertThat(stored).isSorted().hasSize(200);
        assertThat(transactions).isOne();
        assertThat(database.sql(
                                "select count(*) from information_schema.columns where table_name = 'ballot_issued' and (data_type like 'time%' or is_identity = 'YES' or column_default is not null)")
                        .query(Integer.class)
                        .single())
                .isZero();
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
