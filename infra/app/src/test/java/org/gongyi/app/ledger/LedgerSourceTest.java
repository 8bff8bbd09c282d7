package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever keeps lists is woken by what is recorded, and never waits where he only asks.
@Timeout(20)
class LedgerSourceTest {

    private final Newest newest = new Newest();
    private final List<TrackedEventMessage<?>> log = new CopyOnWriteArrayList<>();
    private final BlockingStream<TrackedEventMessage<?>> reading = new LedgerSource(store(), newest).openStream(null);

    @Test
    void who_only_asks_at_the_end_of_the_log_is_answered_at_once() throws Exception {
        assertThat(reading.hasNextAvailable()).isFalse();
        assertThat(reading.peek()).isEmpty();
    }

    @Test
    void who_waits_at_the_end_of_the_log_is_woken_by_a_commit() throws Exception {
        var waiting = CompletableFuture.supplyAsync(() -> isThereMore(3_600));
        Thread.sleep(200);
        record(0);
        newest.add(0, List.of(entry()));

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(reading.nextAvailable().trackingToken().position()).hasValue(0);
        assertThat(reading.hasNextAvailable()).isFalse();
    }

    /// Another process does not wake this one; the wait ends, and the log is read again.
    @Test
    void what_another_process_recorded_is_read_when_the_wait_ends() {
        var waiting = CompletableFuture.supplyAsync(() -> isThereMore(1));
        record(0);

        assertThat(waiting.join()).isTrue();
    }

    @Test
    void nothing_is_passed_over_and_nothing_told_twice() throws Exception {
        for (var position = 0; position < 5; position++) record(position);

        for (var position = 0; position < 5; position++)
            assertThat(reading.nextAvailable().trackingToken().position()).hasValue(position);
        assertThat(reading.hasNextAvailable()).isFalse();
    }

    private boolean isThereMore(int seconds) {
        try {
            return reading.hasNextAvailable(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void record(long position) {
        log.add(new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position), GenericEventMessage.asEventMessage("event " + position)));
    }

    private EventStorageEngine store() {
        return (EventStorageEngine) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventStorageEngine.class}, (_, asked, with) -> {
                    if (!asked.getName().equals("readEvents")) throw new UnsupportedOperationException(asked.getName());
                    var last = LedgerStorageEngine.position((TrackingToken) with[0]);
                    return log.stream()
                            .filter(event -> event.trackingToken().position().orElseThrow() > last);
                });
    }

    private static LedgerEntry entry() {
        return new LedgerEntry(
                "community/510402001002",
                0,
                "community.registered.v1",
                new UUID(0, 1),
                Instant.EPOCH,
                "510402001002",
                "{}".getBytes(StandardCharsets.UTF_8),
                LedgerEntry.Beside.NOTHING);
    }
}
