package org.gongyi.app.hearing;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.command.convention.Convention;
import org.gongyi.command.hearing.Hearing;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.convention.ConventionCommand;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.hearing.HearingCommand;
import org.gongyi.contract.hearing.HearingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hearings: what a resolution knows of those that prepare it, and they of the rules they are held by.
@Configuration(proxyBeanMethods = false)
class HearingConfiguration {

    @Bean
    HearingNeighbour hearingNeighbour(
            StreamsOfCommunity streams,
            Procedure<HearingCommand, HearingEvent, Hearing.State> hearing,
            Procedure<ConventionCommand, ConventionEvent, Convention.State> convention,
            EventStore store) {
        return new HearingNeighbour(streams, new StateSource<>(hearing, store), new StateSource<>(convention, store));
    }
}
