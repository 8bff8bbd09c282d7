package org.gongyi.app.ledger;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/// The log as projections read it: each by itself, a page at a time, woken by whatever this process commits.
/// What another process commits is seen when the wait ends.
///
/// Axon's shared reader runs ahead of the projections and keeps every event the slowest has not seen, so a
/// replay filled the heap; without it nobody wakes a projection that has come to the end.
public final class LedgerSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    /// Whoever follows act by act works for each act alone; so much is gathered while the ledger is busy.
    private static final long GATHERED_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final EventStorageEngine store;
    private final Newest newest;

    /// @param committer whose commits wake the readers
    public LedgerSource(EventStorageEngine store, Committer committer) {
        this(store, committer.newest());
    }

    LedgerSource(EventStorageEngine store, Newest newest) {
        this.store = store;
        this.newest = newest;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken last) {
        return new Reading(last);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    private final class Reading implements BlockingStream<TrackedEventMessage<?>> {
        private @Nullable TrackingToken last;
        private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
        private @Nullable TrackedEventMessage<?> next;
        private long looked = System.nanoTime() - GATHERED_NANOS;

        Reading(@Nullable TrackingToken last) {
            this.last = last;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            if (next == null && more()) next = page.next();
            return Optional.ofNullable(next);
        }

        private boolean more() {
            if (!page.hasNext()) {
                looked = System.nanoTime();
                page = store.readEvents(last, false).iterator();
            }
            return page.hasNext();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (timeout > 0) gather();
            if (peek().isPresent()) return true;
            if (timeout > 0) newest.awaitAfter(LedgerStorageEngine.position(last), unit.toMillis(timeout));
            return peek().isPresent();
        }

        private void gather() throws InterruptedException {
            if (next == null && !page.hasNext())
                TimeUnit.NANOSECONDS.sleep(looked + GATHERED_NANOS - System.nanoTime());
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (peek().isEmpty()) newest.awaitAfter(LedgerStorageEngine.position(last), 1_000);
            var event = peek().orElseThrow();
            next = null;
            last = event.trackingToken();
            return event;
        }

        @Override
        public void close() {
            page = Collections.emptyIterator();
        }
    }
}
