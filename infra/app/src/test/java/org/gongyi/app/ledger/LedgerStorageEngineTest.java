package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.seal.FixedSealer;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.community.CommunityEvent.GroupsDrawn;
import org.gongyi.contract.community.CommunityEvent.PopulationCounted;
import org.gongyi.contract.community.Group;
import org.gongyi.contract.ledger.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

@OwnDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerStorageEngineTest {

    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final AtomicInteger COMMUNITIES = new AtomicInteger();

    @Autowired
    private JdbcConnectionDetails server;

    private HikariDataSource database;
    private JdbcTemplate sql;
    private Committer committer;
    private Committer otherCommitter;
    private LedgerStorageEngine engine;
    private LedgerStorageEngine other;

    @BeforeAll
    void start() {
        database = OwnDatabase.in(server, "storage_engine");
        sql = new JdbcTemplate(database);
        committer = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
        otherCommitter = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
        engine = engine(committer);
        other = engine(otherCommitter);
    }

    @AfterAll
    void stop() {
        committer.close();
        otherCommitter.close();
        database.close();
    }

    @AfterEach
    void whatever_a_test_did_the_log_is_whole() {
        WholeLog.mustBeIn(sql);
    }

    @Test
    void an_event_is_read_back_with_all_the_ledger_knows_of_it() {
        var stream = stream();
        engine.appendEvents(List.of(counted(stream, 0, 1), counted(stream, 1, 2)));

        var read = engine.readEvents(stream).asStream().toList();
        assertThat(read)
                .extracting(one -> (Object) one.getPayload())
                .containsExactly(event(stream, 1), event(stream, 2));
        assertThat(read).extracting(DomainEventMessage::getType).containsOnly("community");
        var recorded = (Recorded) read.getLast().getMetaData().get(Recorded.KEY);
        assertThat(recorded.position()).isEqualTo(size() - 1);
        assertThat(recorded.type()).isEqualTo("community.population-counted.v1");
        assertThat(recorded.seq()).isEqualTo(1);
        assertThat(recorded.by()).isEqualTo(Samples.CLERK);
        assertThat(recorded.id().toString()).isEqualTo(read.getLast().getIdentifier());
        assertThat(recorded.recordedAt()).isEqualTo(read.getLast().getTimestamp());
        assertThat(engine.lastSequenceNumberFor(stream)).contains(1L);
        assertThat(engine.lastSequenceNumberFor("community/none")).isEmpty();
    }

    /// Pages end after 64 events, and after 1,000.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1_064, 1_065})
    void a_stream_of_any_length_is_read_whole(int length) {
        var stream = stream();
        if (length > 0)
            engine.appendEvents(IntStream.range(0, length)
                    .mapToObj(seq -> counted(stream, seq, seq))
                    .toList());

        assertThat(engine.readEvents(stream).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactlyElementsOf(LongStream.range(0, length).boxed().toList());
        assertThat(engine.readEvents(stream, length).hasNext()).isFalse();
    }

    @Test
    void tracking_sees_every_position_once_and_in_order() {
        var before = engine.createHeadToken();
        var stream = stream();
        for (var seq = 0; seq < 5; seq++) engine.appendEvents(List.of(counted(stream, seq, seq)));

        var tracked = engine.readEvents(before, false).toList();
        assertThat(tracked)
                .extracting(event -> ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex())
                .containsExactlyElementsOf(
                        LongStream.range(size() - 5, size()).boxed().toList());
        assertThat(tracked)
                .extracting(event -> ((Recorded) event.getMetaData().get(Recorded.KEY)).position())
                .containsExactlyElementsOf(
                        LongStream.range(size() - 5, size()).boxed().toList());
        assertThat(engine.readEvents(engine.createTailToken(), false)).hasSize((int) size());
        assertThat(engine.readEvents(null, false)).hasSize((int) size());
        assertThat(engine.readEvents(engine.createHeadToken(), false)).isEmpty();
    }

    @Test
    void sixteen_writers_on_two_nodes_leave_no_gap() throws Exception {
        var before = size();
        inParallel(16, writer -> {
            var node = writer % 2 == 0 ? engine : other;
            var stream = stream();
            for (var seq = 0; seq < 25; seq++) node.appendEvents(List.of(counted(stream, seq, writer)));
        });
        assertThat(size()).isEqualTo(before + 16 * 25);
    }

    @Test
    void of_those_who_race_for_one_place_one_wins_and_the_others_are_told() throws Exception {
        var stream = stream();
        for (var round = 0; round < 10; round++) {
            long seq = round;
            var won = new AtomicInteger();
            var lost = new AtomicInteger();
            inParallel(8, writer -> {
                try {
                    (writer % 2 == 0 ? engine : other).appendEvents(List.of(counted(stream, seq, writer)));
                    won.incrementAndGet();
                } catch (ConcurrencyException _) {
                    lost.incrementAndGet();
                }
            });
            assertThat(won).hasValue(1);
            assertThat(lost).hasValue(7);
        }
        assertThat(engine.readEvents(stream).asStream()).hasSize(10);
    }

    @Test
    void the_events_of_one_act_are_stored_together_or_not_at_all() {
        var stream = stream();
        var before = size();
        assertThatThrownBy(() -> engine.appendEvents(List.of(counted(stream, 0, 1), counted(stream, 2, 2))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void what_is_too_long_for_a_leaf_is_refused_and_nothing_is_stored() {
        var stream = stream();
        var before = size();
        var groups = IntStream.range(0, 250)
                .mapToObj(i -> new Group("组".repeat(199), 1, 1))
                .toList();
        var event = new GroupsDrawn(community(stream), DAY, groups, NOTHING);

        assertThatThrownBy(() -> engine.appendEvents(
                        List.of(message(stream, 0, event, MetaData.with(ActContext.ACTOR, Samples.CLERK)))))
                .isInstanceOf(Malformed.class);
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time() {
        var stream = stream();
        var first = receiptOf(counted(stream, 0, 1, "key-1-" + stream, "hash"));
        var again = receiptOf(counted(stream, 0, 1, "key-1-" + stream, "hash"));

        assertThat(again).isEqualTo(first);
        assertThat(first.position()).isEqualTo(size() - 1);
        assertThat(engine.readEvents(stream).asStream()).hasSize(1);
        assertThat(new StoredReceipts(sql, new FixedSealer())
                        .of(Samples.CLERK, new ActContext.IdempotencyKey("key-1-" + stream, "hash")))
                .contains(first);
    }

    @Test
    void a_key_is_not_answered_for_another_request() {
        var stream = stream();
        receiptOf(counted(stream, 0, 1, "key-2-" + stream, "hash"));

        assertThatThrownBy(() -> receiptOf(counted(stream, 1, 2, "key-2-" + stream, "other hash")))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.reason()).isEqualTo(Malformed.Reason.ALREADY_USED));
        assertThatThrownBy(() -> new StoredReceipts(sql, new FixedSealer())
                        .of(Samples.CLERK, new ActContext.IdempotencyKey("key-2-" + stream, "other hash")))
                .isInstanceOf(Malformed.class);
        assertThat(engine.readEvents(stream).asStream()).hasSize(1);
    }

    @Test
    void one_request_sent_eight_times_at_once_is_recorded_once() throws Exception {
        var stream = stream();
        var before = size();
        inParallel(
                8,
                writer -> assertThat(receiptOf(counted(stream, 0, 1, "key-3-" + stream, "hash"))
                                .position())
                        .isEqualTo(before));
        assertThat(size()).isEqualTo(before + 1);
    }

    @Test
    void nothing_recorded_can_be_changed_or_removed() {
        engine.appendEvents(List.of(counted(stream(), 0, 1)));
        for (var statement : List.of(
                "update ledger_entry set type = 'x' where position = 0",
                "delete from ledger_entry where position = 0",
                "truncate ledger_entry",
                "truncate ledger_head",
                "delete from ledger_head",
                "update ledger_head set size = 0",
                "update ledger_head set root = frontier"))
            assertThatThrownBy(() -> sql.update(statement)).as(statement).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_stream_longer_than_many_reads_comes_back_whole_and_in_order() {
        var stream = stream();
        for (var from = 0; from < 10_000; from += 1_000) {
            int first = from;
            engine.appendEvents(IntStream.range(first, first + 1_000)
                    .mapToObj(seq -> counted(stream, seq, seq))
                    .toList());
        }

        assertThat(engine.readEvents(stream).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, 10_000).boxed().toList());
    }

    private org.gongyi.contract.ledger.Receipt receiptOf(DomainEventMessage<?> message) {
        var work = DefaultUnitOfWork.startAndGet(message);
        try {
            engine.appendEvents(List.of(message));
            return work.getResource(org.gongyi.contract.ledger.Receipt.class.getName());
        } finally {
            work.rollback();
        }
    }

    private LedgerStorageEngine engine(Committer committer) {
        return new LedgerStorageEngine(
                ApprovedEntriesTest.NAMES,
                new LedgerSerializer(ApprovedEntriesTest.NAMES),
                sql,
                new SpringDataSourceConnectionProvider(database),
                new SpringTransactionManager(new JdbcTransactionManager(database)),
                committer,
                new FixedSealer());
    }

    private long size() {
        return sql.queryForObject("select size from ledger_head", Long.class);
    }

    private static String stream() {
        return "community/51040200%04d".formatted(COMMUNITIES.incrementAndGet());
    }

    private static CommunityCode community(String stream) {
        return new CommunityCode(stream.substring("community/".length()));
    }

    private static PopulationCounted event(String stream, int adults) {
        return new PopulationCounted(community(stream), DAY, adults, 1, NOTHING);
    }

    private static DomainEventMessage<?> counted(String stream, long seq, int adults) {
        return message(stream, seq, event(stream, adults), MetaData.with(ActContext.ACTOR, Samples.CLERK));
    }

    private static DomainEventMessage<?> counted(String stream, long seq, int adults, String key, String hash) {
        return message(
                stream,
                seq,
                event(stream, adults),
                MetaData.with(ActContext.ACTOR, Samples.CLERK)
                        .and(ActContext.IDEMPOTENCY_KEY, key)
                        .and(ActContext.REQUEST_HASH, hash));
    }

    private static DomainEventMessage<?> message(String stream, long seq, Object event, MetaData metaData) {
        return new GenericDomainEventMessage<>(
                "community",
                stream,
                seq,
                event,
                metaData,
                IdentifierFactory.getInstance().generateIdentifier(),
                Samples.RECORDED_AT);
    }

    private interface Writer {
        void write(int number) throws Exception;
    }

    private static void inParallel(int writers, Writer task) throws InterruptedException, ExecutionException {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        gate.await();
                        task.write(number);
                        return Set.of();
                    }))
                    .toList();
            gate.countDown();
            for (var one : all) one.get();
        }
    }
}
