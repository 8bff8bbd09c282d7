package org.gongyi.command.shell;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.gongyi.command.community.Community;
import org.gongyi.command.community.CommunitySpecimens;
import org.gongyi.command.mandate.Mandate;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.rulebook.Holidays;
import org.gongyi.command.rulebook.RulebookYaml;
import org.gongyi.contract.Actor;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.community.CommunityCommand;
import org.gongyi.contract.community.CommunityCommand.CountPopulation;
import org.gongyi.contract.community.CommunityCommand.RegisterCommunity;
import org.gongyi.contract.community.CommunityEvent;
import org.gongyi.contract.community.Place;

/// The register of communities as the procedure these tests put on Axon, on a store that keeps nothing.
record Registers(Configuration axon) implements AutoCloseable {

    static final CommunityCode DONGFANG = new CommunityCode("510402001002");
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    static final Procedure<CommunityCommand, CommunityEvent, Community.State> PROCEDURE = new Procedure<>(
            "community",
            CommunityCommand.class,
            CommunityEvent.class,
            Community.State.class,
            CommunityCommand.RegisterCommunity.class,
            CommunitySpecimens::of,
            new Community());

    static Registers over(EventStorageEngine engine, Mandate mandate, EarlierReceipts earlier, int snapshotEvery) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> engine)
                .configureCommandBus(_ -> new SecondLook(SimpleCommandBus.builder()))
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .registerComponent(EarlierReceipts.class, _ -> earlier)
                .registerComponent(CircumstancesSource.class, axon -> source(axon.eventStore(), mandate));
        configurer.registerModule(
                new DeciderShell<>(PROCEDURE, new DeciderShell.Snapshots(snapshotEvery, Runnable::run), new Memory()));
        return new Registers(configurer.start());
    }

    private static CircumstancesSource source(EventStore store, Mandate mandate) {
        return new CircumstancesSource(
                () -> DAY,
                RulebookYaml.standard(),
                Holidays.standard(),
                new RosterSource<>(PROCEDURE, Registers::register, store),
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                mandate,
                _ -> true);
    }

    static Optional<Roster> register(Community.State state) {
        return state instanceof Community.State.Registered(var roster, var _, var _)
                ? Optional.of(roster)
                : Optional.empty();
    }

    Inquiry<CommunityCommand, CommunityEvent, Community.State> inquiry() {
        return new Inquiry<>(PROCEDURE, axon.getComponent(CircumstancesSource.class), axon.eventStore());
    }

    Object send(CommunityCommand act) {
        return send(act, MetaData.with(ActContext.ACTOR, Actor.LEDGER));
    }

    Object send(CommunityCommand act, Map<String, ?> metaData) {
        return axon.commandGateway().sendAndWait(new GenericCommandMessage<>(act, metaData));
    }

    static RegisterCommunity register() {
        return new RegisterCommunity(
                DONGFANG,
                DAY,
                "东方村",
                CommunityKind.VILLAGE,
                new Place("510402001", "某镇"),
                new Place("510402", "东区"),
                "名录",
                null);
    }

    static CountPopulation count(int adults) {
        return new CountPopulation(DONGFANG, DAY, adults, adults / 3, null);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
