package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.axon.Procedures;
import org.gongyi.app.seal.FixedSealer;
import org.gongyi.command.ActRefused;
import org.gongyi.command.community.Community;
import org.gongyi.command.mandate.MandateTable;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.command.shell.ActContext;
import org.gongyi.command.shell.CircumstancesSource;
import org.gongyi.command.shell.DeciderShell;
import org.gongyi.command.shell.Memory;
import org.gongyi.command.shell.RosterSource;
import org.gongyi.command.shell.SecondLook;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.community.Basis;
import org.gongyi.contract.community.Cause;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.Place;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.ledger.Receipt;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Two processes on one database, each with a memory of its own: what one records the other's rules know.
@OwnDatabaseTest
class TwoProcessesTest {

    private static final CommunityCode HERE = new CommunityCode("510402001002");
    private static final PersonId CHAIR = new PersonId("p-twochair1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Actor TOWNSHIP = new Actor(Office.TOWNSHIP, new PersonId("p-twotown01"), HERE.township());
    private static int databases;

    @Autowired
    private JdbcConnectionDetails server;

    private HikariDataSource database;
    private Process one;
    private Process other;

    /// @param axon bus, store and rules of one process
    private record Process(Configuration axon, Committer committer) {

        static Process on(HikariDataSource database) {
            var committer = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
            var communities = Procedures.community();
            var resolutions = Procedures.resolution();
            var configurer = DefaultConfigurer.defaultConfiguration(false)
                    .configureSerializer(_ -> Jackson3Serializer.builder().build())
                    .configureEmbeddedEventStore(_ -> engine(database, committer))
                    .configureCommandBus(_ -> bus())
                    .registerComponent(
                            CircumstancesSource.class,
                            axon -> new CircumstancesSource(
                                    () -> DAY,
                                    RulebookYaml.standard(),
                                    Holidays.standard(),
                                    new RosterSource<>(communities, Process::register, axon.eventStore()),
                                    _ -> Optional.empty(),
                                    _ -> Optional.empty(),
                                    new MandateTable(),
                                    _ -> true));
            var snapshots = new DeciderShell.Snapshots(1_000, Runnable::run);
            var memory = new Memory();
            configurer.registerModule(new DeciderShell<>(communities, snapshots, memory));
            configurer.registerModule(new DeciderShell<>(resolutions, snapshots, memory));
            return new Process(configurer.start(), committer);
        }

        private static SecondLook bus() {
            var bus = new SecondLook(SimpleCommandBus.builder());
            bus.registerHandlerInterceptor(
                    new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(ActContext.ACTOR)));
            return bus;
        }

        private static LedgerStorageEngine engine(HikariDataSource database, Committer committer) {
            return new LedgerStorageEngine(
                    ApprovedEntriesTest.NAMES,
                    new LedgerSerializer(ApprovedEntriesTest.NAMES),
                    new JdbcTemplate(database),
                    new SpringDataSourceConnectionProvider(database),
                    new SpringTransactionManager(new JdbcTransactionManager(database)),
                    committer,
                    new FixedSealer());
        }

        private static Optional<Roster> register(Community.State state) {
            return state instanceof Community.State.Registered(var roster, var _, var _)
                    ? Optional.of(roster)
                    : Optional.empty();
        }

        Receipt send(LedgerAct act, Actor actor) {
            return axon.commandGateway()
                    .sendAndWait(
                            GenericCommandMessage.asCommandMessage(act).andMetaData(Map.of(ActContext.ACTOR, actor)));
        }

        /// @param seen places in the act's stream of which one must be the last
        Receipt send(LedgerAct act, Actor actor, Set<Long> seen) {
            var beside = Map.of(ActContext.ACTOR, actor, ActContext.SEEN, seen);
            return axon.commandGateway()
                    .sendAndWait(GenericCommandMessage.asCommandMessage(act).andMetaData(beside));
        }

        void stop() {
            axon.shutdown();
            committer.close();
        }
    }

    @BeforeEach
    void start() {
        database = OwnDatabase.in(server, "two_processes_" + ++databases);
        one = Process.on(database);
        other = Process.on(database);
        one.send(
                new CommunityCommand.RegisterCommunity(
                        HERE,
                        LocalDate.of(2024, 1, 1),
                        "竹湖园社区",
                        CommunityKind.URBAN,
                        new Place(HERE.township(), "炳草岗街道"),
                        new Place(HERE.county(), "东区"),
                        "测试",
                        null),
                Actor.LEDGER);
        one.send(
                new CommunityCommand.SeatBody(
                        HERE,
                        LocalDate.of(2024, 1, 1),
                        Office.COMMITTEE,
                        List.of(new Seat(CHAIR, "王明", Seat.Post.CHAIR)),
                        LocalDate.of(2028, 12, 31),
                        Basis.ELECTED,
                        null),
                TOWNSHIP);
    }

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        database.close();
    }

    @Test
    void each_goes_on_from_what_the_other_recorded() {
        one.send(count(1_000), TOWNSHIP);
        other.send(count(1_001), TOWNSHIP);
        one.send(count(1_002), TOWNSHIP);

        assertThat(other.send(count(1_003), TOWNSHIP).position()).isEqualTo(5);
    }

    @Test
    void an_office_that_ended_in_one_process_records_nothing_in_the_other() {
        var chair = new Actor(Office.COMMITTEE, CHAIR, HERE.value());
        other.send(initiate("0a1b2c3d41"), chair);
        one.send(
                new CommunityCommand.LeaveOffice(
                        HERE, DAY.minusDays(1), Office.COMMITTEE, CHAIR, Cause.RESIGNED, "村民代表会议审议通过", null, null),
                TOWNSHIP);

        assertThatThrownBy(() -> other.send(initiate("0a1b2c3d42"), chair))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.getDetails())
                                .contains(new Refusal.NotAuthorized("initiate", Office.COMMITTEE)));
        assertThat(new JdbcTemplate(database).queryForObject("select size from ledger_head", Long.class))
                .isEqualTo(4);
    }

    @Test
    void of_many_who_act_on_the_same_state_one_is_recorded() throws InterruptedException {
        var recorded = new AtomicInteger();
        var moved = new AtomicInteger();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 20; n++) {
                var process = n % 2 == 0 ? one : other;
                var act = count(1_000 + n);
                everybody.submit(() -> {
                    try {
                        process.send(act, TOWNSHIP, Set.of(1L));
                        recorded.incrementAndGet();
                    } catch (ConcurrencyException late) {
                        moved.incrementAndGet();
                    }
                });
            }
        }

        assertThat(recorded).hasValue(1);
        assertThat(moved).hasValue(19);
        assertThat(new JdbcTemplate(database).queryForObject("select size from ledger_head", Long.class))
                .isEqualTo(3);
    }

    @Test
    void a_matter_begun_in_one_process_is_not_begun_again_in_the_other() {
        var chair = new Actor(Office.COMMITTEE, CHAIR, HERE.value());
        one.send(initiate("0a1b2c3d43"), chair);

        assertThatThrownBy(() -> other.send(initiate("0a1b2c3d43"), chair)).isInstanceOf(ActRefused.class);
    }

    private static CommunityCommand.CountPopulation count(int adults) {
        return new CommunityCommand.CountPopulation(HERE, DAY, adults, 400, null);
    }

    private static ResolutionCommand.Initiate initiate(String number) {
        return new ResolutionCommand.Initiate(
                new ResolutionId(HERE + "-" + number),
                DAY,
                "更换路灯",
                Matter.ALL_RESIDENTS,
                Source.CADRES,
                null,
                "夜间照明不足",
                "更换 12 盏",
                List.of(),
                List.of(),
                null);
    }
}
