package org.gongyi.app.seating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Page;
import org.gongyi.contract.election.CommitteeEvent;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.HandoverEvent;
import org.gongyi.contract.election.PollingEvent.Counted;
import org.gongyi.contract.election.ResultEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Carries what elections decide into the registers, by the ledger's own hand: right after the entry on a thread that
/// keeps no clerk waiting, and what that missed, in the next hour. The rules decide each time; a register that has the
/// seats already, or has them no more, gets no entry.
@Component
public final class SeatingRound implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final int AT_ONCE = 200;
    private static final int YEARS_BACK = 1;

    private final QueryGateway queries;
    private final Recorder recorder;
    private final EventStore store;
    private final List<Seating> policies;
    private final Follower<ElectionId> follower;

    SeatingRound(QueryGateway queries, Recorder recorder, EventStore store, List<Seating> policies) {
        this.queries = queries;
        this.recorder = recorder;
        this.store = store;
        this.policies = policies;
        this.follower = new Follower<>("seats of elections", this::follow);
    }

    @Override
    public void afterSingletonsInstantiated() {
        follower.after(
                store, event -> changesSeats(event) ? Stream.of(((ElectionEvent) event).election()) : Stream.empty());
    }

    private static boolean changesSeats(Object event) {
        return event instanceof CommitteeEvent
                || event instanceof Counted
                || event instanceof ResultEvent
                || event instanceof HandoverEvent;
    }

    /// Latest polling day first, so that the round ends where elections are long over.
    @Override
    public void lookAt(LocalDate today) {
        @Nullable String cursor = null;
        do {
            var part = part(cursor);
            for (var one : part.items()) {
                if (Thread.currentThread().isInterrupted()) return;
                if (one.pollingDay().isBefore(today.minusYears(YEARS_BACK))) return;
                follower.followOrLeave(one.id());
            }
            cursor = part.next();
        } while (cursor != null);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<ElectionView.Summary> part(@Nullable String cursor) {
        return (Page<ElectionView.Summary>)
                queries.query(new ElectionQuery.Find("", null, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }

    /// When it returns the register has what it owed to the election.
    ///
    /// @throws RuntimeException where the rules refuse a seat, or the log cannot be written
    public synchronized void follow(ElectionId election) {
        queries
                .query(new ElectionQuery.Of(election), ResponseTypes.optionalInstanceOf(ElectionView.class))
                .join()
                .stream()
                .flatMap(view -> Seating.allOwed(view, policies))
                .forEach(act -> recorder.recordUnlessOutOfOrder(act, Actor.LEDGER));
    }

    @Override
    public void close() {
        follower.close();
    }
}
