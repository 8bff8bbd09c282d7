package org.gongyi.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyi.query.Story.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.ledger.CurrentTo;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView;
import org.gongyi.query.Database;
import org.gongyi.query.communityregister.CommunityQueries;
import org.gongyi.query.resolutionlist.ResolutionList;
import org.gongyi.query.resolutionlist.ResolutionListQueries;
import org.gongyi.query.resolutionlist.ResolutionTexts;
import org.gongyi.query.resolutiontrack.ResolutionTrackQueries;
import org.gongyi.query.worklist.WorklistQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// Axon reaches every handler, and a batch is one transaction.
class WiringTest {

    private static final Duration SOON = Duration.ofMillis(50);

    private final Database database = Database.ONLY;
    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private Projector projector;

    @BeforeEach
    void empty() {
        projector = database.emptied();
    }

    @Test
    void a_batch_of_axon_is_written_once_at_its_end_in_its_transaction() throws Exception {
        var seenBefore = new ArrayList<Long>();
        handled(begun().with(initiated(resolution(1)), withdrawn(resolution(1))).entries, seenBefore);
        assertThat(seenBefore).containsOnly(0L);
        assertThat(rows()).isEqualTo(1);
        assertThat(current(CurrentTo.now())).isEqualTo(3);
    }

    @Test
    void a_batch_that_fails_is_rolled_back_whole() throws Exception {
        handled(begun().with(initiated(resolution(1)), withdrawn(resolution(2))).entries, new ArrayList<>());
        assertThat(rows()).isZero();
        assertThat(current(CurrentTo.now())).isEqualTo(-1);
    }

    @Test
    void every_event_moves_the_position_though_no_list_shows_it() throws Exception {
        handled(begun().entries, new ArrayList<>());
        assertThat(current(CurrentTo.now())).isEqualTo(1);
    }

    @Test
    void what_no_list_knows_moves_the_position_as_well() throws Exception {
        handled(begun().entries, new ArrayList<>());
        var last = begun().entries.getLast().recorded();
        var foreign = new Recorded(2, last.id(), "ledger.tallied.v1", 0, last.by(), last.recordedAt(), false);
        handle(
                List.of(GenericEventMessage.asEventMessage(new UnknownSerializedType(
                                Jackson3Serializer.builder().build(),
                                new SimpleSerializedObject<>("{}", String.class, "ledger.tallied.v1", null)))
                        .andMetaData(Map.of(Recorded.KEY, foreign))),
                new ArrayList<>());
        assertThat(current(CurrentTo.now())).isEqualTo(2);
        assertThat(rows()).isZero();
    }

    @Test
    void a_reset_of_axon_empties_the_lists() throws Exception {
        handled(begun().with(initiated(resolution(1))).entries, new ArrayList<>());
        database.inTransaction(() -> new AnnotationEventHandlerAdapter(projector).prepareReset());
        assertThat(rows()).isZero();
        assertThat(current(CurrentTo.now())).isEqualTo(-1);
    }

    @Test
    void the_lists_have_come_as_far_as_the_last_of_them() {
        var lists = new Projector("lists", database.db, List.of(new ResolutionList(database.db)));
        var texts = new Projector("texts", database.db, List.of(new ResolutionTexts(database.db)));
        var both = new CurrentToQueries(database.db, List.of(lists, texts));
        database.take(lists, begun().entries);
        assertThat(both.handle(CurrentTo.now())).isEqualTo(-1);
        database.take(texts, begun().entries.subList(0, 1));
        assertThat(both.handle(CurrentTo.now())).isZero();
        database.take(texts, begun().entries);
        assertThat(both.handle(CurrentTo.now())).isEqualTo(1);
        database.inTransaction(texts::forget);
        assertThat(both.handle(CurrentTo.now())).isEqualTo(-1);
    }

    @Test
    void who_waits_for_a_position_already_come_to_does_not_wait() {
        database.take(projector, begun().entries);
        assertThat(current(new CurrentTo(1, Duration.ofSeconds(10)))).isEqualTo(1);
    }

    @Test
    void who_waits_for_a_position_that_does_not_come_is_told_how_far_the_lists_are() {
        database.take(projector, begun().entries);
        assertThat(current(new CurrentTo(99, SOON))).isEqualTo(1);
    }

    @Test
    void who_waits_sees_the_position_when_it_comes() {
        var waiting = CompletableFuture.supplyAsync(() -> current(new CurrentTo(1, Duration.ofSeconds(10))));
        database.take(projector, begun().entries);
        assertThat(waiting.join()).isEqualTo(1);
    }

    @Test
    void patience_is_bounded() {
        assertThat(new CurrentTo(1, Duration.ofDays(1)).patience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(new CurrentTo(1, Duration.ofDays(-1)).patience()).isZero();
    }

    @Test
    void a_resolution_is_folded_from_its_own_stream() {
        var id = resolution(1);
        publish(trail(initiated(id), proposed(id, NOTHING)));
        var view = gateway()
                .query(new ResolutionQuery.Of(id), ResponseTypes.optionalInstanceOf(ResolutionView.class))
                .join();
        assertThat(view).hasValueSatisfying(found -> {
            assertThat(found.trail()).isEqualTo(trail(initiated(id), proposed(id, NOTHING)));
            assertThat(found.position()).isEqualTo(1);
        });
    }

    @Test
    void a_resolution_that_nobody_set_in_motion_is_nothing() {
        assertThat(gateway()
                        .query(
                                new ResolutionQuery.Of(resolution(9)),
                                ResponseTypes.optionalInstanceOf(ResolutionView.class))
                        .join())
                .isEmpty();
    }

    @Test
    void every_question_reaches_its_answer() {
        database.take(projector, begun().with(initiated(resolution(1))).entries);
        var gateway = gateway();
        assertThat(gateway.query(new CommunityQuery.Of(VILLAGE), ResponseTypes.optionalInstanceOf(CommunityView.class))
                        .join())
                .isPresent();
        for (var question : List.of(
                new ResolutionQuery.Find("", "", null, null, 9),
                new CommunityQuery.Find("", "", null, 9),
                new WorklistQuery.Duties("", null, null, null, 9),
                new WorklistQuery.Overdue(DAY, null, 9),
                new WorklistQuery.Findings("", null, null, null, 9)))
            assertThat(gateway.query(question, ResponseTypes.instanceOf(Page.class))
                            .join())
                    .as(question.toString())
                    .isNotNull();
        assertThat(gateway.query(CurrentTo.now(), Long.class).join()).isEqualTo(2);
    }

    private void handled(List<Entry<?>> entries, List<Long> seenBefore) throws Exception {
        handle(entries.stream().map(WiringTest::message).toList(), seenBefore);
    }

    private void handle(List<? extends EventMessage<?>> messages, List<Long> seenBefore) throws Exception {
        var handler = new AnnotationEventHandlerAdapter(projector);
        var unit = new BatchingUnitOfWork<>(messages);
        unit.attachTransaction(new Springs());
        unit.executeWithResult(() -> {
            seenBefore.add(rows());
            return handler.handle(unit.getMessage());
        });
    }

    private long rows() {
        return database.db
                .sql("select count(*) from resolution_list")
                .query(Long.class)
                .single();
    }

    private Long current(CurrentTo question) {
        return new CurrentToQueries(database.db, List.of(projector)).handle(question);
    }

    private void publish(List<Entry<ResolutionEvent>> trail) {
        trail.forEach(entry -> log.publish(message(entry)));
    }

    private static EventMessage<?> message(Entry<?> entry) {
        var stream = "resolution/" + entry.event().subject();
        var message = new GenericDomainEventMessage<>(
                "resolution", stream, entry.recorded().position(), entry.event());
        return message.andMetaData(Map.of(Recorded.KEY, entry.recorded()));
    }

    private QueryGateway gateway() {
        var bus = SimpleQueryBus.builder().build();
        for (var handlers : List.of(
                new ResolutionTrackQueries(log),
                new ResolutionListQueries(database.db),
                new CommunityQueries(database.db),
                new WorklistQueries(database.db),
                new CurrentToQueries(database.db, List.of(projector))))
            new AnnotationQueryHandlerAdapter<>(handlers).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    /// What the application gives Axon: Spring's transactions.
    private final class Springs implements TransactionManager {
        @Override
        public Transaction startTransaction() {
            var status = database.transactions.getTransaction(new DefaultTransactionDefinition());
            return new Transaction() {
                @Override
                public void commit() {
                    database.transactions.commit(status);
                }

                @Override
                public void rollback() {
                    database.transactions.rollback(status);
                }
            };
        }
    }
}
