package org.gongyi.app.operation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// What an operator watches, under the names of `docs/operations.md`. No meter carries a person, a community or a text.
///
/// Positions count from 0; before the first entry the head stands at −1.
@Component
public class LedgerMeters {

    private final MeterRegistry registry;
    private final Timer append;
    private final DistributionSummary batch;
    private final AtomicLong head = new AtomicLong(-1);
    private final AtomicLong published = new AtomicLong(-1);
    private final AtomicLong checkpointAt = new AtomicLong();
    private final AtomicLong alarm = new AtomicLong();
    private final Map<String, AtomicLong> projections = new ConcurrentHashMap<>();

    public LedgerMeters(MeterRegistry registry) {
        this.registry = registry;
        this.append = Timer.builder("ledger.append")
                .description("from asking to store an act until it is durable")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.batch = DistributionSummary.builder("ledger.append.batch")
                .description("acts stored by one commit")
                .register(registry);
        Gauge.builder("ledger.head.position", head, AtomicLong::get)
                .description("position of the last entry")
                .register(registry);
        checkpointAt.set(registry.config().clock().wallTime());
        Gauge.builder("ledger.published.position", published, AtomicLong::get)
                .description("position of the last entry that the published checkpoint covers")
                .register(registry);
        Gauge.builder("ledger.checkpoint.age", checkpointAt, at -> sinceInSeconds(at.get()))
                .description("since this process last published a checkpoint, or started")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("ledger.publication.alarm", alarm, AtomicLong::get)
                .description("1 while nothing may be signed")
                .register(registry);
    }

    private long sinceInSeconds(long then) {
        return (registry.config().clock().wallTime() - then) / 1000;
    }

    /// A checkpoint was published.
    ///
    /// @param position of the last entry that it covers
    public void published(long position) {
        published.set(position);
        checkpointAt.set(registry.config().clock().wallTime());
    }

    /// Whether something keeps the log from being signed.
    public void publicationAlarm(boolean stands) {
        alarm.set(stands ? 1 : 0);
    }

    /// One act became durable.
    public void appended(Duration latency) {
        append.record(latency);
    }

    /// One commit stored a batch of acts.
    ///
    /// @param position of the last entry of the batch
    public void committed(int acts, long position) {
        batch.record(acts);
        head.accumulateAndGet(position, Math::max);
    }

    /// The head as read from the store, at start or because another instance moved it.
    public void headSeen(long position) {
        head.accumulateAndGet(position, Math::max);
    }

    /// An act was refused by this rule of the catalogue.
    public void refused(String rule) {
        registry.counter("ledger.refusals", "rule", rule).increment();
    }

    /// A projection has told everything up to this position.
    public void projected(String projection, long position) {
        projections.computeIfAbsent(projection, this::lagOf).set(position);
    }

    private AtomicLong lagOf(String projection) {
        var told = new AtomicLong(-1);
        Gauge.builder("ledger.projection.lag", told, position -> Math.max(0, head.get() - position.get()))
                .description("entries that a projection has not told yet")
                .tag("projection", projection)
                .register(registry);
        return told;
    }
}
