package org.gongyi.app.petition;

import org.gongyi.app.recall.PastVotes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Petitions that a meeting be called: what one knows of those who signed it.
@Configuration(proxyBeanMethods = false)
class PetitionConfiguration {

    @Bean
    PetitionNeighbour petitionNeighbour(PastVotes past) {
        return new PetitionNeighbour(past);
    }
}
