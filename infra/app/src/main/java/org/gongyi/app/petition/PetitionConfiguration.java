package org.gongyi.app.petition;

import org.gongyi.app.recall.PastVotes;
import org.gongyi.command.resolution.Resolution;
import org.gongyi.command.shell.StateSource;
import org.gongyi.contract.resolution.ResolutionCommand;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Petitions that a meeting be called: what one knows of those who signed it and of what came of it.
@Configuration(proxyBeanMethods = false)
class PetitionConfiguration {

    @Bean
    PetitionNeighbour petitionNeighbour(
            PastVotes past, StateSource<ResolutionCommand, ResolutionEvent, Resolution.State> resolutions) {
        return new PetitionNeighbour(past, resolutions);
    }
}
