package org.gongyi.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.ledger.LedgerStorageEngine;
import org.gongyi.command.ActRefused;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.ledger.LedgerQuery;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.LedgerQuery.RawEntry;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.gongyi.contract.ledger.Receipt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/// The traps that Axon lays on this Spring Boot, each with the proof that we are not in it.
@LedgerTest
class AxonConfigurationTest {

    private static final AtomicInteger COMMUNITIES = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    @Autowired
    private Configuration axon;

    @Autowired
    private CommandGateway acts;

    @Autowired
    private QueryGateway questions;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private TestSheet sheet;

    @Autowired
    private JdbcTemplate database;

    @Test
    void axon_has_a_transaction_manager() {
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void the_store_is_ours() {
        assertThat(((org.axonframework.eventsourcing.eventstore.AbstractEventStore)
                        axon.getComponent(EventStore.class)))
                .extracting("storageEngine")
                .isInstanceOf(LedgerStorageEngine.class);
    }

    @Test
    void nothing_is_written_by_xstream() {
        assertThat(context.getBeansOfType(Serializer.class).values()).allMatch(Jackson3Serializer.class::isInstance);
        assertThat(axon.serializer()).isInstanceOf(Jackson3Serializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(Jackson3Serializer.class);
        assertThat(context.containsBean("defaultAxonXStream")).isFalse();
    }

    @Test
    void nothing_is_told_to_anybody_outside() {
        assertThat(environment.getProperty("axon.update-check.disabled")).isEqualTo("true");
        assertThat(System.getenv("AXONIQ_UPDATE_CHECKER_DISABLED")).isEqualTo("true");
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase().contains("axonserverbus"));
    }

    @Test
    void no_handler_is_watched_by_a_timeout() {
        assertThat(environment.getProperty("axon.timeout.enabled")).isEqualTo("false");
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase().contains("timeoutwrapped"));
    }

    @Test
    void messages_are_named_in_the_order_of_time() {
        var one = UUID.fromString(IdentifierFactory.getInstance().generateIdentifier());
        assertThat(one.version()).isEqualTo(7);
        assertThat(one.variant()).isEqualTo(2);
        assertThat(one.getMostSignificantBits() >>> 16)
                .isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(60_000L));
    }

    @Test
    void every_projection_reads_the_log_in_a_thread_of_its_own() {
        assertThat(processing.eventProcessors().values())
                .isNotEmpty()
                .allMatch(TrackingEventProcessor.class::isInstance);
    }

    @Test
    void a_recorded_act_is_answered_with_its_position() {
        var first = community();
        var receipt = record(register(first), "key-" + first, "hash");
        var entries = entries("community/" + first);

        assertThat(receipt).isEqualTo(new Receipt(first, entries.getLast().position()));
        assertThat(new String(entries.getLast().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "\"type\":\"community.registered.v1\"",
                        "\"by\":{\"office\":\"ledger\",\"person\":\"p-ledger\"}");
        assertThat(questions.query(new LedgerQuery.Size(), Long.class).join()).isGreaterThan(receipt.position());
        assertThat(record(register(first), "key-" + first, "hash")).isEqualTo(receipt);
    }

    @Test
    void a_refused_act_leaves_no_trace() {
        var known = community();
        record(register(known), "key-" + known, "hash");

        assertThatThrownBy(() -> record(register(known), "second-" + known, "hash"))
                .isInstanceOf(ActRefused.class);
        assertThat(entries("community/" + known)).hasSize(1);
    }

    @Test
    void an_act_on_a_community_that_nobody_entered_is_refused() {
        var unknown = community();
        var act = new CountPopulation(new CommunityCode(unknown), LocalDate.of(2026, 3, 5), 1, 1, null);

        assertThatThrownBy(() -> record(act, "key-" + unknown, "hash"))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.getDetails()).contains(new Refusal.Unknown(unknown)));
    }

    @Test
    void a_dry_run_answers_and_records_nothing() {
        var asked = community();
        var weighed = questions
                .query(new LedgerQuery.WeighAct(register(asked), Actor.LEDGER), Weighed.class)
                .join();

        assertThat(weighed.refusal()).isNull();
        assertThat(entries("community/" + asked)).isEmpty();
    }

    @Test
    void the_open_acts_are_told_with_every_act_of_the_procedure() {
        var known = community();
        record(register(known), "key-" + known, "hash");
        var openings = questions
                .query(
                        new LedgerQuery.OpenActs(
                                "community",
                                known,
                                new Actor(Office.TOWNSHIP, new PersonId("p-000001"), known.substring(0, 9))),
                        ResponseTypes.multipleInstancesOf(Opening.class))
                .join();

        assertThat(openings).extracting(Opening::act).contains("register-community", "count-population", "seat-body");
        assertThat(openings)
                .filteredOn(one -> one.act().equals("register-community"))
                .extracting(Opening::open)
                .containsExactly(false);
    }

    @Test
    void token_and_rows_of_a_projection_commit_together() throws Exception {
        var troubled = community();
        sheet.failing.set(troubled);
        try {
            var receipt = record(register(troubled), "key-" + troubled, "hash");
            until(() -> sheet.failures.get() >= 2); // the second time: the first was undone and is tried again
            assertThat(rows(troubled)).isZero();
            assertThat(storedPosition()).isLessThan(receipt.position());
            sheet.failing.set("");
            until(() -> storedPosition() >= receipt.position());
        } finally {
            sheet.failing.set("");
        }
        assertThat(rows(troubled)).isEqualTo(1);
    }

    @Test
    void replay_from_zero_gives_the_same_rows_byte_for_byte() throws Exception {
        for (var i = 0; i < 5; i++) {
            var one = community();
            record(register(one), "key-" + one, "hash");
        }
        long head = questions.query(new LedgerQuery.Size(), Long.class).join() - 1;
        until(() -> tokenPosition() >= head);
        var before = table();

        processor().shutDown();
        processor().resetTokens();
        assertThat(table()).isEmpty();
        processor().start();
        until(() -> tokenPosition() >= head);

        assertThat(table()).startsWith(before.toArray(String[]::new));
    }

    /// There are twenty connections, and questions have no transaction that would give one back for them.
    @Test
    void every_question_gives_its_connection_back() {
        for (var n = 0; n < 30; n++) {
            var asked = new CommunityQuery.Of(new CommunityCode("510421105208"));
            assertThat(questions
                            .query(asked, ResponseTypes.optionalInstanceOf(CommunityView.class))
                            .join())
                    .isPresent();
        }
    }

    @Test
    void an_act_inside_the_handling_of_an_event_is_an_error() {
        var nested = community();
        var outer = org.axonframework.messaging.unitofwork.DefaultUnitOfWork.startAndGet(
                new org.axonframework.eventhandling.GenericEventMessage<>("event"));
        try {
            assertThatThrownBy(() -> record(register(nested), "key-" + nested, "hash"))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            outer.rollback();
        }
        assertThat(entries("community/" + nested)).isEmpty();
    }

    private StreamingEventProcessor processor() {
        return processing
                .eventProcessor(TestSheet.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private long tokenPosition() {
        return processor().processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .max()
                .orElse(-1);
    }

    private long storedPosition() {
        return database.queryForObject(
                "select coalesce(max((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint), -1)"
                        + " from projection_token where processor = ?",
                Long.class,
                TestSheet.NAME);
    }

    private int rows(String community) {
        return database.queryForObject("select count(*) from test_sheet where community = ?", Integer.class, community);
    }

    private List<String> table() {
        return database.queryForList("select t::text from test_sheet t order by position", String.class);
    }

    private List<RawEntry> entries(String stream) {
        return questions
                .query(new LedgerQuery.EntriesOf(stream, -1, 100), ResponseTypes.multipleInstancesOf(RawEntry.class))
                .join();
    }

    private Receipt record(Object act, String key, String hash) {
        return acts.sendAndWait(
                act,
                MetaData.from(Map.of(
                        ActContext.ACTOR,
                        Actor.LEDGER,
                        ActContext.IDEMPOTENCY_KEY,
                        key,
                        ActContext.REQUEST_HASH,
                        hash)));
    }

    private static RegisterCommunity register(String code) {
        return new RegisterCommunity(
                new CommunityCode(code),
                LocalDate.of(2026, 1, 1),
                "测试社区",
                CommunityKind.URBAN,
                new Place(code.substring(0, 9), "测试街道"),
                new Place(code.substring(0, 6), "测试区"),
                "测试",
                null);
    }

    private static String community() {
        return "51049900%04d".formatted(COMMUNITIES.incrementAndGet());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
