package org.gongyi.app.disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.gongyi.app.act.Recorder;
import org.gongyi.app.deadline.DeadlineJob;
import org.gongyi.app.seating.Follower;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Page;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.HearingHeld;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionAdopted;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Opens what is disclosed as it happens by the ledger's own hand: right after the entry on a thread that
/// keeps no clerk waiting, and what that missed, in the next round.
@Component
public final class DisclosingRound implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final int AT_ONCE = 200;
    /// What is older was opened in its time, unless the ledger stood still for two months.
    private static final int DAYS_BACK = 60;

    private static final int YEARS_BACK = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;
    private final Recorder recorder;
    private final EventStore store;
    private final Clock clock;
    private final Follower<ResolutionId> follower = new Follower<>("disclosures", this::follow);

    DisclosingRound(QueryGateway queries, Recorder recorder, EventStore store, Clock clock) {
        this.queries = queries;
        this.recorder = recorder;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        follower.after(store, event -> switch (event) {
            case ResolutionAdopted _, HearingHeld _, ResolutionDisclosed _ ->
                Stream.of(((ResolutionEvent) event).resolution());
            default -> Stream.empty();
        });
    }

    /// Newest first, so that the round ends where matters are long over.
    @Override
    public void lookAt(LocalDate today) {
        @Nullable String cursor = null;
        do {
            var part = part(cursor);
            for (var one : part.items()) {
                if (Thread.currentThread().isInterrupted()) return;
                if (one.startedOn().isBefore(today.minusYears(YEARS_BACK))) return;
                if (!one.lastOn().isBefore(today.minusDays(DAYS_BACK))) follower.followOrLeave(one.id());
            }
            cursor = part.next();
        } while (cursor != null);
    }

    /// When it returns what the resolution led to so far is open, as far as law and catalogue ask for it.
    ///
    /// @throws RuntimeException where the rules refuse what must be, or the log cannot be written
    public synchronized void follow(ResolutionId resolution) {
        var today = LocalDate.now(clock);
        view(resolution)
                .ifPresent(matter -> since(matter)
                        .ifPresent(since -> new WhenItHappensThenOpenItsDisclosure(matter, since, today)
                                .owed()
                                .forEach(act -> recorder.recordUnlessOutOfOrder(act, Actor.LEDGER))));
    }

    private Optional<ResolutionView> view(ResolutionId resolution) {
        return queries.query(new ResolutionQuery.Of(resolution), ResponseTypes.optionalInstanceOf(ResolutionView.class))
                .join();
    }

    /// A list tells it, which follows the log.
    private Optional<LocalDate> since(ResolutionView matter) {
        queries.query(new CurrentTo(matter.position(), PATIENCE), Long.class).join();
        return queries.query(
                        new DisclosureQuery.HeldSince(matter.community()),
                        ResponseTypes.optionalInstanceOf(LocalDate.class))
                .join();
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<ResolutionView.Summary> part(@Nullable String cursor) {
        return (Page<ResolutionView.Summary>) queries.query(
                        new ResolutionQuery.Find("", "", null, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                .join();
    }

    @Override
    public void close() {
        follower.close();
    }
}
