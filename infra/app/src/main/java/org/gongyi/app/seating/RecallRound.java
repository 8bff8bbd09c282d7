package org.gongyi.app.seating;

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
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityEvent.BodySeated;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.recall.RecallEvent.RecallVoted;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Keeps recalls and registers in step, by the ledger's own hand: whoever was recalled leaves the office, and whoever
/// left it is not voted on any more. Right after the entry, and what that missed, in the next hour; the rules decide
/// each time, so that nothing is entered twice.
@Component
public final class RecallRound implements DeadlineJob, SmartInitializingSingleton, AutoCloseable {

    private static final int AT_ONCE = 200;
    private static final int YEARS_BACK = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final QueryGateway queries;
    private final Recorder recorder;
    private final EventStore store;
    private final Clock clock;
    private final Follower<String> follower = new Follower<>("recalls", this::follow);

    RecallRound(QueryGateway queries, Recorder recorder, EventStore store, Clock clock) {
        this.queries = queries;
        this.recorder = recorder;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        follower.after(store, event -> switch (event) {
            case OfficeLeft _, BodySeated _, RecallVoted _ ->
                Stream.of(((LedgerEvent) event).community().value());
            default -> Stream.empty();
        });
    }

    @Override
    public void lookAt(LocalDate today) {
        follower.followOrLeave("");
    }

    /// When it returns no recall of the place is open that should not be, and no register owes anything to one.
    ///
    /// @param place code of a community, or of a place around it; empty for all
    /// @throws RuntimeException where the rules refuse what must be, or the log cannot be written
    public synchronized void follow(String place) {
        listsTellTheEntry();
        var today = LocalDate.now(clock);
        @Nullable String cursor = null;
        do {
            var part = part(place, cursor);
            part.items().stream()
                    .filter(one -> !one.begunOn().isBefore(today.minusYears(YEARS_BACK)))
                    .flatMap(one -> view(one.id()).stream())
                    .flatMap(view -> owed(view, today))
                    .forEach(act -> recorder.recordUnlessOutOfOrder(act, Actor.LEDGER));
            cursor = part.next();
        } while (cursor != null);
    }

    /// Recalls are found by a list, which follows the log; one that is not on it yet would wait for the next hour.
    private void listsTellTheEntry() {
        queries.query(new CurrentTo(recorder.size() - 1, PATIENCE), Long.class).join();
    }

    private static Stream<LedgerAct> owed(RecallView view, LocalDate today) {
        return Stream.concat(
                WhenRecallPassesThenEndTheOffice.owed(view).stream(),
                WhenMemberHasLeftThenEndTheRecall.owed(view, today).stream());
    }

    private Optional<RecallView> view(RecallId recall) {
        return queries.query(new RecallQuery.Of(recall), ResponseTypes.optionalInstanceOf(RecallView.class))
                .join();
    }

    @SuppressWarnings("unchecked") // as the contract says of the question
    private Page<RecallView.Summary> part(String place, @Nullable String cursor) {
        return (Page<RecallView.Summary>)
                queries.query(new RecallQuery.Find(place, cursor, AT_ONCE), ResponseTypes.instanceOf(Page.class))
                        .join();
    }

    @Override
    public void close() {
        follower.close();
    }
}
