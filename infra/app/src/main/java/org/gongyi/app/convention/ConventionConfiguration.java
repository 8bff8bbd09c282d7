package org.gongyi.app.convention;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Conventions: what one knows of the resolution by which it is adopted.
@Configuration(proxyBeanMethods = false)
class ConventionConfiguration {

    @Bean
    ConventionNeighbour conventionNeighbour(
            StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions, EventStore store) {
        return new ConventionNeighbour(resolutions, store);
    }
}
