package org.gongyi.app.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.seating.Follower;
import org.gongyi.contract.Actor;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.ledger.CurrentTo;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Opens what is disclosed as it happens by the ledger's own hand: right after the entry on a thread that
/// keeps no clerk waiting, and what that missed, in the next round.
@Component
public final class DisclosingRound implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;
    private final Recorder recorder;
    private final EventStore store;
    private final Clock clock;
    private final Occasions occasions;
    private final Happened happened;
    private final Follower<Touched> follower = new Follower<>("disclosures", this::follow);

    DisclosingRound(
            QueryGateway queries,
            Recorder recorder,
            EventStore store,
            Clock clock,
            Occasions occasions,
            Happened happened) {
        this.queries = queries;
        this.recorder = recorder;
        this.store = store;
        this.clock = clock;
        this.occasions = occasions;
        this.happened = happened;
    }

    @Override
    public void afterSingletonsInstantiated() {
        follower.after(store, Occasions::touchedBy);
    }

    @Override
    public void lookAt(LocalDate today) {
        happened.each(follower::followOrLeave);
    }

    /// When it returns what it led to so far is open, as far as law and catalogue ask for it.
    ///
    /// @throws RuntimeException where the rules refuse what must be, or the log cannot be written
    private synchronized void follow(Touched one) {
        occasions
                .of(one)
                .ifPresent(occasion -> since(occasion)
                        .ifPresent(
                                since -> new WhenItHappensThenOpenItsDisclosure(occasion, since, LocalDate.now(clock))
                                        .owed()
                                        .forEach(act -> recorder.recordUnlessOutOfOrder(act, Actor.LEDGER))));
    }

    /// A list tells it, which follows the log.
    private Optional<LocalDate> since(Occasion occasion) {
        queries.query(new CurrentTo(occasion.position(), PATIENCE), Long.class).join();
        return queries.query(
                        new DisclosureQuery.HeldSince(occasion.community()),
                        ResponseTypes.optionalInstanceOf(LocalDate.class))
                .join();
    }

    @Override
    public void close() {
        follower.close();
    }
}
