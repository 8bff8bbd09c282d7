package org.gongyi.app.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.app.LedgerTest;
import org.gongyi.contract.PersonId;
import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.CountSlip;
import org.gongyi.web.count.CountState;
import org.gongyi.web.count.CountStep;
import org.gongyi.web.count.Counter;
import org.gongyi.web.count.VoteKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts under way, in a real database.
@LedgerTest
class StoredCountsTest {

    private static final VoteKey VOTE = new VoteKey("elections", "510411103299-countbook0", 2);

    @Autowired
    private CountBook book;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothing_is_kept() {
        book.forget(VOTE);
    }

    private static Counter person(int number) {
        return new Counter(new PersonId("p-counter%02d".formatted(number)), "login" + number, "计票人" + number);
    }

    private static CountSlip slip(int box, int slot, int person, boolean finished) {
        return new CountSlip(
                box,
                slot,
                person(person),
                finished,
                1,
                "page",
                Map.of("issued", "４０", "explained", "引号\"与\\换行"),
                Map.of("issued", 40));
    }

    private static Function<CountState, CountStep> adding(CountSlip slip) {
        return was -> new CountStep.Done(new CountState(
                Stream.concat(was.slips().stream(), Stream.of(slip)).toList(),
                was.merged(),
                was.sentBack(),
                was.closed()));
    }

    @Test
    void what_was_kept_is_read_as_it_was() {
        var slip = slip(1, 1, 1, true);
        book.move(VOTE, adding(slip));
        book.move(VOTE, was -> new CountStep.Done(new CountState(was.slips(), Map.of(3, 1), Map.of(1, "重新清点"), true)));

        var kept = book.read(VOTE);

        assertThat(kept.slips()).containsExactly(slip);
        assertThat(kept.merged()).containsEntry(3, 1);
        assertThat(kept.sentBack()).containsEntry(1, "重新清点");
        assertThat(kept.closed()).isTrue();
    }

    @Test
    void twenty_who_finish_at_once_are_all_kept_each_box_apart_or_the_vote_as_a_whole() throws Exception {
        List<Callable<CountStep>> clerks = IntStream.range(0, 20)
                .<Callable<CountStep>>mapToObj(i -> () -> i % 4 == 0
                        ? book.move(VOTE, adding(slip(1 + i / 2, 1 + i % 2, i, true)))
                        : book.move(VOTE, 1 + i / 2, adding(slip(1 + i / 2, 1 + i % 2, i, true))))
                .toList();
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : at.invokeAll(clerks)) assertThat(done.get()).isInstanceOf(CountStep.Done.class);
        }

        assertThat(book.read(VOTE).slips()).hasSize(20);
    }

    @Test
    void of_two_who_save_one_slip_at_once_none_overwrites_what_it_has_not_read() throws Exception {
        book.move(VOTE, 1, adding(slip(1, 1, 1, false)));
        var saves = Collections.<Callable<CountStep>>nCopies(30, () -> book.move(VOTE, 1, StoredCountsTest::oneMore));
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : at.invokeAll(saves)) assertThat(done.get()).isInstanceOf(CountStep.Done.class);
        }

        assertThat(book.read(VOTE).slips().getFirst().version()).isEqualTo(31);
    }

    private static CountStep oneMore(CountState was) {
        var slip = was.slips().getFirst();
        var next = new CountSlip(
                slip.box(),
                slip.slot(),
                slip.by(),
                slip.finished(),
                slip.version() + 1,
                slip.page(),
                slip.written(),
                slip.numbers());
        return new CountStep.Done(new CountState(List.of(next), was.merged(), was.sentBack(), was.closed()));
    }

    @Test
    void a_box_is_saved_while_another_is_held_and_nothing_of_the_vote_moves_under_it() throws Exception {
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = new CountDownLatch(1);
            var other = new CountDownLatch(1);
            var held = at.submit(() -> book.move(VOTE, 1, was -> {
                begun.countDown();
                awaited(other);
                return adding(slip(1, 1, 1, true)).apply(was);
            }));
            awaited(begun);
            book.move(VOTE, 2, adding(slip(2, 1, 2, true)));
            var closing = at.submit(() -> book.move(
                    VOTE,
                    was -> new CountStep.Done(new CountState(
                            was.slips(),
                            was.merged(),
                            was.sentBack(),
                            was.slips().size() == 2))));
            while (!isAnyoneWaiting()) Thread.sleep(10);
            assertThat(closing.isDone()).isFalse();
            other.countDown();
            held.get();
            closing.get();
        }
        assertThat(book.read(VOTE).closed()).isTrue();
    }

    private boolean isAnyoneWaiting() {
        return database.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void a_move_of_one_box_changes_no_other_and_nothing_of_the_vote() {
        assertThatThrownBy(() -> book.move(VOTE, 1, adding(slip(2, 1, 1, true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.move(
                        VOTE, 1, was -> new CountStep.Done(new CountState(was.slips(), Map.of(), Map.of(), true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.read(VOTE)).isEqualTo(CountState.NONE);
    }

    @Test
    void one_person_never_has_two_slips_of_a_box_whoever_writes_to_the_database() {
        book.move(VOTE, adding(slip(1, 1, 1, true)));

        assertThatThrownBy(() -> book.move(VOTE, adding(slip(1, 2, 1, true))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(book.read(VOTE).slips()).hasSize(1);
    }

    @Test
    void what_is_refused_changes_nothing() {
        book.move(VOTE, adding(slip(1, 1, 1, false)));
        book.move(VOTE, _ -> new CountStep.Refused("closed"));

        assertThat(book.read(VOTE).slips()).hasSize(1);
    }

    @Test
    void an_announced_count_leaves_nothing_behind_and_may_be_forgotten_twice() {
        book.move(VOTE, adding(slip(1, 1, 1, true)));
        book.forget(VOTE);
        book.forget(VOTE);

        assertThat(book.read(VOTE)).isEqualTo(CountState.NONE);
        assertThat(database.sql("select count(*) from count_slip where subject = ?")
                        .param(VOTE.subject())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
