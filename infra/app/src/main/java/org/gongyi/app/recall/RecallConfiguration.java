package org.gongyi.app.recall;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.app.roll.VoterTable;
import org.gongyi.command.election.Election;
import org.gongyi.command.recall.Recall;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.RosterSource;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.election.ElectionCommand;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.recall.RecallCommand;
import org.gongyi.contract.recall.RecallEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Recalls: what they know of elections, of each other and of rolls.
@Configuration(proxyBeanMethods = false)
class RecallConfiguration {

    @Bean
    PastVotes pastVotes(
            StreamsOfCommunity streams,
            Procedure<ElectionCommand, ElectionEvent, Election.State> election,
            Procedure<RecallCommand, RecallEvent, Recall.State> recall,
            EventStore store,
            VoterTable rolls) {
        return new PastVotes(streams, new StateSource<>(election, store), new StateSource<>(recall, store), rolls);
    }

    @Bean
    RecallNeighbour recallNeighbour(PastVotes past) {
        return new RecallNeighbour(past);
    }

    @Bean
    KnownElectorates knownElectorates(PastVotes past, RosterSource<?, ?, ?> rosters) {
        return new KnownElectorates(past, rosters);
    }
}
