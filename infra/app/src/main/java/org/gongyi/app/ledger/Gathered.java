package org.gongyi.app.ledger;

import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Lets many callers share one query, as the group commit lets them share one commit: while one is answered, the
/// questions of the next gather behind it. The same question of several callers is asked once.
///
/// An answer is never older than its question. A failed query fails all who shared it.
///
/// @param <Q> compared by value
final class Gathered<Q, A> {

    private static final int MOST = 64;

    private final Function<Set<Q>, Map<Q, A>> source;
    private final Queue<Asked<Q, A>> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turn = new Semaphore(1);

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    /// @param source answers every question it is given
    Gathered(Function<Set<Q>, Map<Q, A>> source) {
        this.source = source;
    }

    A ask(Q question) {
        var asked = new Asked<Q, A>(question, new CompletableFuture<>());
        waiting.add(asked);
        if (turn.tryAcquire()) Thread.ofVirtual().name("ledger-reader").start(this::answerAll);
        try {
            return asked.answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) throw why;
            throw failed;
        }
    }

    /// Whoever asks between the last look and the end of the turn is seen by the look after it.
    private void answerAll() {
        do {
            try {
                while (!waiting.isEmpty()) answerSome();
            } finally {
                turn.release();
            }
        } while (!waiting.isEmpty() && turn.tryAcquire());
    }

    private void answerSome() {
        var together = new ArrayList<Asked<Q, A>>();
        for (var asked = waiting.poll(); asked != null; asked = together.size() < MOST ? waiting.poll() : null)
            together.add(asked);
        try {
            var answers = source.apply(together.stream().map(Asked::question).collect(Collectors.toSet()));
            together.forEach(asked -> asked.answer.complete(answers.get(asked.question)));
        } catch (RuntimeException | Error failed) {
            together.forEach(asked -> asked.answer.completeExceptionally(failed));
        }
    }
}
