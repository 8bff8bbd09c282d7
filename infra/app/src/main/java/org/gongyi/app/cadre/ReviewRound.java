package org.gongyi.app.cadre;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.seating.Follower;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Page;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Enters in the register what the law draws from reviews, by the ledger's own hand: right after the entry on a thread
/// that keeps no clerk waiting, and what that missed, in the next hour. The rules decide each time; a register that
/// has entered it gets no entry.
@Component
public final class ReviewRound implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final int AT_ONCE = 200;

    private final QueryGateway queries;
    private final Recorder recorder;
    private final EventStore store;
    private final Follower<CadreId> follower;

    ReviewRound(QueryGateway queries, Recorder recorder, EventStore store) {
        this.queries = queries;
        this.recorder = recorder;
        this.store = store;
        this.follower = new Follower<>("offices ended by reviews", this::follow);
    }

    @Override
    public void afterSingletonsInstantiated() {
        follower.after(
                store,
                event -> event instanceof ReviewHeld e && e.endsTheOffice() ? Stream.of(e.cadre()) : Stream.empty());
    }

    @Override
    public void lookAt(LocalDate today) {
        @Nullable String cursor = null;
        do {
            var part = part(cursor);
            for (var one : part.items()) {
                if (Thread.currentThread().isInterrupted()) return;
                if (one.ended()) follower.followOrLeave(one.id());
            }
            cursor = part.next();
        } while (cursor != null);
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<CadreView.Summary> part(@Nullable String cursor) {
        return (Page<CadreView.Summary>)
                queries.query(new CadreQuery.Find("", cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }

    /// When it returns the register has what it owed to the reviews of that person.
    ///
    /// @throws RuntimeException where the rules refuse it, or the log cannot be written
    public synchronized void follow(CadreId cadre) {
        queries.query(new CadreQuery.Of(cadre), ResponseTypes.optionalInstanceOf(CadreView.class))
                .join()
                .flatMap(WhenTwiceUnfitThenEndTheOffice::owed)
                .ifPresent(act -> recorder.recordUnlessOutOfOrder(act, Actor.LEDGER));
    }

    @Override
    public void close() {
        follower.close();
    }
}
