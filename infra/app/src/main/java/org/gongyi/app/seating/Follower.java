package org.gongyi.app.seating;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.ledger.OutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws the consequences of entries for other streams, one after the other, on a thread that keeps no clerk waiting.
/// What fails is told to the operator and left to the hourly round.
///
/// @param <T> what is looked at when an entry touches it
public final class Follower<T> implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private final String name;
    private final Consumer<T> follow;
    private final ExecutorService beside;

    public Follower(String name, Consumer<T> follow) {
        this.name = name;
        this.follow = follow;
        this.beside =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /// Told when the events are durable, on the thread that recorded them, whose caller waits for its answer.
    ///
    /// @param touched what an event asks to look at
    public void after(EventStore store, Function<Object, Stream<T>> touched) {
        store.subscribe(events -> events.stream()
                .flatMap(event -> touched.apply(event.getPayload()))
                .distinct()
                .forEach(one -> beside.execute(() -> followOrLeave(one))));
    }

    /// Whether it was followed.
    ///
    /// @throws OutOfReach where the log cannot be written, for then all would fail alike
    public boolean followOrLeave(T one) {
        try {
            follow.accept(one);
            return true;
        } catch (RuntimeException failure) {
            if (failure instanceof OutOfReach) throw failure;
            log.error("后续没有登记,下一小时再试 · Not entered, next try in an hour: {} of {}", name, one, failure);
            return false;
        }
    }

    /// What has not begun is left to the first round after the next start.
    @Override
    public void close() {
        beside.shutdownNow();
    }
}
