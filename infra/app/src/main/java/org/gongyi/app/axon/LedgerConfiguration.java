package org.gongyi.app.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.gongyi.app.fact.HeldEntries;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.ledger.CommitWatch;
import org.gongyi.app.ledger.Committer;
import org.gongyi.app.ledger.DailyTally;
import org.gongyi.app.ledger.LedgerQueries;
import org.gongyi.app.ledger.LedgerSerializer;
import org.gongyi.app.ledger.LedgerStorageEngine;
import org.gongyi.app.ledger.StoredReceipts;
import org.gongyi.app.ledger.WrittenEntries;
import org.gongyi.app.seal.Vault;
import org.gongyi.command.community.Community;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rule.LawOfPlace;
import org.gongyi.command.rule.WorkingDays;
import org.gongyi.command.shell.CircumstancesSource;
import org.gongyi.command.shell.DeciderShell;
import org.gongyi.command.shell.DeciderShell.Snapshots;
import org.gongyi.command.shell.EarlierReceipts;
import org.gongyi.command.shell.Inquiries;
import org.gongyi.command.shell.Memory;
import org.gongyi.command.shell.Neighbour;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.RosterSource;
import org.gongyi.command.shell.StateSource;
import org.gongyi.command.shell.StoredNames;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.web.file.FileShelf;
import org.gongyi.web.proof.EntryReading;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// The ledger itself: every [Procedure] bean on the bus, over the one store.
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    private static final ZoneId LEGAL_TIME = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// An act reads fewer events than this: reading and folding one costs about 10 µs, reading a state about 100.
    private static final int SNAPSHOT_EVERY = 25;

    @Bean
    JsonMapperBuilderCustomizer ledgerJson() {
        return LedgerJson::strict;
    }

    @Bean
    StoredNames storedNames(List<Procedure<?, ?, ?>> procedures) {
        return Procedures.names(procedures);
    }

    @Bean
    @Qualifier("eventSerializer")
    LedgerSerializer eventSerializer(StoredNames names) {
        return new LedgerSerializer(names);
    }

    @Bean
    EntryReading writtenEntries(LedgerSerializer serializer) {
        return new WrittenEntries(serializer);
    }

    @Bean(destroyMethod = "close")
    Committer committer(DataSource database, CommitWatch watch) {
        return Committer.over(database, PATIENCE, watch);
    }

    @Bean
    EventStorageEngine ledgerStorageEngine(
            StoredNames names,
            @Qualifier("eventSerializer") Serializer serializer,
            JdbcTemplate database,
            ConnectionProvider connections,
            TransactionManager transactions,
            Committer committer,
            Vault vault) {
        return new LedgerStorageEngine(names, serializer, database, connections, transactions, committer, vault);
    }

    @Bean
    DailyTally dailyTally(JdbcTemplate database, Committer committer, Clock ledgerClock) {
        return new DailyTally(database, committer, ledgerClock);
    }

    @Bean
    EarlierReceipts earlierReceipts(JdbcTemplate database, Vault vault) {
        return new StoredReceipts(database, vault);
    }

    @Bean
    RosterSource<CommunityCommand, CommunityEvent, Community.State> rosters(
            Procedure<CommunityCommand, CommunityEvent, Community.State> community, EventStore store) {
        return new RosterSource<>(community, LedgerConfiguration::register, store);
    }

    @Bean
    StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions(
            Procedure<ResolutionCommand, ResolutionEvent, Resolution.State> resolution, EventStore store) {
        return new StateSource<>(resolution, store);
    }

    private static Optional<Roster> register(Community.State state) {
        return switch (state) {
            case Community.State.Unregistered _ -> Optional.empty();
            case Community.State.Registered(var roster, var _, var _) -> Optional.of(roster);
        };
    }

    @Bean
    CircumstancesSource circumstances(
            Clock ledgerClock,
            LawOfPlace laws,
            WorkingDays workingDays,
            RosterSource<?, ?, ?> rosters,
            StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions,
            HeldEntries entries,
            Mandate mandate,
            FileShelf files,
            List<Neighbour> neighbours) {
        return new CircumstancesSource(
                () -> LocalDate.ofInstant(ledgerClock.instant(), LEGAL_TIME),
                laws,
                workingDays,
                rosters,
                named -> Resolution.adoptedOn(resolutions.of(named.value())),
                entries,
                mandate,
                files::has,
                neighbours);
    }

    @Bean
    Inquiries inquiries(List<Procedure<?, ?, ?>> procedures, CircumstancesSource source, EventStore store) {
        return new Inquiries(procedures, source, store);
    }

    @Bean
    LedgerQueries ledgerQueries(JdbcTemplate database) {
        return new LedgerQueries(database);
    }

    /// One thread writes the snapshots, after the acts that called for them were answered.
    @Bean(destroyMethod = "shutdown")
    SnapshotThread snapshotThread() {
        return new SnapshotThread(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("ledger-snapshots").daemon().factory()));
    }

    @Bean
    Memory memory() {
        return new Memory();
    }

    @Bean
    ConfigurerModule shells(List<Procedure<?, ?, ?>> procedures, SnapshotThread thread, Memory memory) {
        var snapshots = new Snapshots(SNAPSHOT_EVERY, thread);
        return axon ->
                procedures.forEach(procedure -> axon.registerModule(new DeciderShell<>(procedure, snapshots, memory)));
    }
}
