package org.gongyi.app.cadre;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.app.ledger.StreamsOfCommunity;
import org.gongyi.command.cadre.Cadre;
import org.gongyi.command.shell.Procedure;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.cadre.CadreCommand;
import org.gongyi.contract.cadre.CadreEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Office holders: what the record of one knows of the others.
@Configuration(proxyBeanMethods = false)
class CadreConfiguration {

    @Bean
    CadreNeighbour cadreNeighbour(
            StreamsOfCommunity streams, Procedure<CadreCommand, CadreEvent, Cadre.State> cadre, EventStore store) {
        return new CadreNeighbour(streams, new StateSource<>(cadre, store));
    }
}
