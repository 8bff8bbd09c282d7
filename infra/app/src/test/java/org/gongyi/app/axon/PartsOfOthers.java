package org.gongyi.app.axon;

import java.time.Clock;
import org.gongyi.command.mandate.Mandate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/// Stands in for what the application may not have yet: the table of who may record what, and the clock.
@AutoConfiguration
class PartsOfOthers {

    @Bean
    @ConditionalOnMissingBean
    Mandate everybody() {
        return (_, _, _, _) -> true;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
