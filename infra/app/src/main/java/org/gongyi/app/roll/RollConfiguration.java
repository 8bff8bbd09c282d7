package org.gongyi.app.roll;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.app.seal.Vault;
import org.gongyi.command.election.Brief;
import org.gongyi.command.election.Election;
import org.gongyi.command.roll.VoterRoll;
import org.gongyi.command.roster.Roster;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.RosterSource;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.roll.RollCommand;
import org.gongyi.contract.roll.RollEvent;
import org.gongyi.contract.roll.RollTotals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rolls of voters: what they know of elections, and elections of them.
@Configuration(proxyBeanMethods = false)
class RollConfiguration {

    @Bean
    RollNeighbour rollNeighbour(
            Procedure<ElectionCommand, ElectionEvent, Election.State> election,
            Procedure<RollCommand, RollEvent, VoterRoll.State> roll,
            RosterSource<?, ?, ?> rosters,
            EventStore store,
            VoterTable table,
            Vault vault) {
        var elections = new StateSource<>(election, store);
        return new RollNeighbour(
                id -> Brief.of(elections.of(id)),
                totals(roll, store),
                code -> rosters.apply(code).map(Roster::kind),
                table,
                vault);
    }

    @Bean
    SealedVoterBook voterBook(
            JdbcTemplate database,
            Vault vault,
            KnownPersons persons,
            ApplicationEventPublisher events,
            Procedure<RollCommand, RollEvent, VoterRoll.State> roll,
            EventStore store) {
        return new SealedVoterBook(database, vault, persons, events, totals(roll, store));
    }

    /// Every event of a roll tells its totals, so the last is enough.
    private static Function<String, Optional<RollTotals>> totals(
            Procedure<RollCommand, RollEvent, VoterRoll.State> roll, EventStore store) {
        var rolls = new StateSource<>(roll, store);
        return id -> rolls.last(id).map(RollEvent::totals);
    }
}
