package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.seal.SealedFact;
import org.gongyi.app.seal.Sealer;
import org.gongyi.command.shell.ActContext;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Findings;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Sealed;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityEvent.OfficeLeft;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactEvent.FactErased;
import org.gongyi.contract.fact.FactId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import tools.jackson.databind.JsonNode;

/// A value and its entry are stored together or not at all, and so are an erasure and the going of the value.
@OwnDatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedStoreTest {

    private static final CommunityCode HERE = new CommunityCode("510402001002");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Findings NOTHING = new Findings("2026-03-01", List.of(), List.of(), null);
    private static final PersonId PERSON = new PersonId("p-store001");

    @Autowired
    private JdbcConnectionDetails server;

    private final Keys keys = new Keys();
    private HikariDataSource database;
    private JdbcTemplate sql;
    private Committer committer;
    private LedgerStorageEngine engine;
    private long seq;

    /// Seals with one key, which a test may have removed between the sealing and the storing.
    private final class Keys implements Sealer {
        private UUID key = UUID.randomUUID();
        private boolean removed;

        @Override
        public Salted salted(String path, PersonId person, JsonNode value) {
            return new Salted(UUID.randomUUID() + "0000000", path, person, new byte[] {1});
        }

        @Override
        public List<SealedFact> close(List<Salted> values) {
            for (var value : values)
                if (!removed)
                    sql.update(
                            "insert into person_key values (?, ?, '') on conflict do nothing",
                            key,
                            value.person().value());
            return values.stream()
                    .map(value -> new SealedFact(value.digest(), value.path(), key, value.disclosure()))
                    .toList();
        }

        @Override
        public String image(String text) {
            return text;
        }

        @Override
        public String blind(String requestHash) {
            return requestHash;
        }
    }

    @BeforeAll
    void start() {
        database = OwnDatabase.in(server, "sealed_store");
        sql = new JdbcTemplate(database);
        committer = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
        engine = new LedgerStorageEngine(
                ApprovedEntriesTest.NAMES,
                new LedgerSerializer(ApprovedEntriesTest.NAMES),
                sql,
                new SpringDataSourceConnectionProvider(database),
                new SpringTransactionManager(new JdbcTransactionManager(database)),
                committer,
                keys);
    }

    @BeforeEach
    void anotherKey() {
        keys.key = UUID.randomUUID();
        keys.removed = false;
        sql.update("delete from sealed_fact");
        sql.update("delete from person_key");
    }

    @AfterAll
    void stop() {
        committer.close();
        database.close();
    }

    @Test
    void a_value_is_there_with_its_entry_under_its_position() {
        var position = recorded(left());
        assertThat(sql.queryForList("select position from sealed_fact", Long.class))
                .containsExactly(position);
    }

    @Test
    void an_entry_whose_key_was_removed_meanwhile_is_not_recorded_and_another_is() {
        keys.removed = true;
        var before = size();
        assertThatThrownBy(() -> engine.appendEvents(List.of(left()))).isInstanceOf(LedgerUnavailable.class);
        assertThat(size()).isEqualTo(before);
        keys.removed = false;
        seq--;
        recorded(left());
        assertThat(size()).isEqualTo(before + 1);
    }

    @Test
    void an_erasure_takes_the_named_value_only_and_the_key_with_the_last() {
        var one = recorded(left());
        var other = recorded(left());

        recorded(erasing(one));
        assertThat(sql.queryForList("select position from sealed_fact", Long.class))
                .containsExactly(other);
        assertThat(count("person_key")).isEqualTo(1);
        recorded(erasing(other));
        assertThat(count("sealed_fact")).isZero();
        assertThat(count("person_key")).isZero();
        assertThat(count("unfinished_erasure")).isEqualTo(2);
    }

    @Test
    void an_erasure_that_is_not_recorded_takes_nothing() {
        var position = recorded(left());
        var erasure = erasing(position);
        recorded(erasure);
        var again = recorded(left());
        var overtaken = message(erased(again), "fact/" + FactId.of(HERE, position), 0);
        assertThatThrownBy(() -> engine.appendEvents(List.of(overtaken))).isInstanceOf(RuntimeException.class);
        assertThat(sql.queryForList("select position from sealed_fact", Long.class))
                .containsExactly(again);
    }

    private long recorded(GenericDomainEventMessage<LedgerEvent> message) {
        engine.appendEvents(List.of(message));
        return size() - 1;
    }

    private GenericDomainEventMessage<LedgerEvent> left() {
        var event = new OfficeLeft(
                HERE, DAY, Office.COMMITTEE, PERSON, Cause.RESIGNED, null, Sealed.of(PERSON, "病"), NOTHING);
        return message(event, "community/" + HERE, seq++);
    }

    private GenericDomainEventMessage<LedgerEvent> erasing(long position) {
        return message(erased(position), "fact/" + FactId.of(HERE, position), 0);
    }

    private FactErased erased(long position) {
        var digests = sql.queryForList("select digest from sealed_fact where position = ?", String.class, position);
        return new FactErased(
                HERE, DAY, position, digests, List.of(), ErasureBasis.PURPOSE_ENDED, null, "本人申请", NOTHING);
    }

    private static GenericDomainEventMessage<LedgerEvent> message(LedgerEvent event, String stream, long seq) {
        var id = IdentifierFactory.getInstance().generateIdentifier();
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')),
                stream,
                seq,
                new GenericMessage<>(id, event, MetaData.with(ActContext.ACTOR, Samples.CLERK)),
                Samples.RECORDED_AT);
    }

    private long size() {
        return sql.queryForObject("select size from ledger_head", Long.class);
    }

    private long count(String table) {
        return sql.queryForObject("select count(*) from " + table, Long.class);
    }
}
