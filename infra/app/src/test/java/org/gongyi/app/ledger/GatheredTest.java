package org.gongyi.app.ledger;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GatheredTest {

    private final Queue<Set<Integer>> queries = new ConcurrentLinkedQueue<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch gathered = new CountDownLatch(1);
    private final Gathered<Integer, String> answers = new Gathered<>(this::slowly);

    /// The first query takes until the other questions have gathered.
    private Map<Integer, String> slowly(Set<Integer> questions) {
        queries.add(questions);
        asked.countDown();
        try {
            assertThat(gathered.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        if (questions.contains(13)) throw new IllegalArgumentException("13");
        return questions.stream().collect(toMap(identity(), question -> "answer " + question));
    }

    private List<Future<String>> askedWhileBusy(List<Integer> questions) throws InterruptedException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var first = threads.submit(() -> answers.ask(0));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        var others = questions.stream()
                .map(question -> threads.submit((Callable<String>) () -> answers.ask(question)))
                .toList();
        Thread.sleep(200);
        gathered.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(first.resultNow()).isEqualTo("answer 0");
        return others;
    }

    @Test
    void questions_that_gather_during_a_query_share_the_next_one() throws Exception {
        var questions = IntStream.rangeClosed(1, 12).boxed().toList();
        var others = askedWhileBusy(questions);
        assertThat(others)
                .extracting(Future::resultNow)
                .containsExactlyElementsOf(
                        questions.stream().map(question -> "answer " + question).toList());
        assertThat(queries).containsExactly(Set.of(0), Set.copyOf(questions));
    }

    @Test
    void no_query_is_given_more_than_it_can_bear() throws Exception {
        askedWhileBusy(
                IntStream.rangeClosed(1, 100).filter(n -> n != 13).boxed().toList());
        assertThat(queries).hasSize(3).allSatisfy(query -> assertThat(query).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void a_failed_query_fails_those_who_shared_it_and_nobody_after() throws Exception {
        var others = askedWhileBusy(List.of(1, 13));
        assertThat(others).allSatisfy(one -> assertThat(one.exceptionNow()).hasMessageContaining("13"));
        assertThat(answers.ask(2)).isEqualTo("answer 2");
    }

    @Test
    void a_failure_is_thrown_as_it_was() {
        gathered.countDown();
        assertThatThrownBy(() -> answers.ask(13)).isInstanceOf(IllegalArgumentException.class);
    }
}
