package org.gongyi.app.clock;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The only clock and the only source of chance. Days of record are days of Asia/Shanghai, wherever the machine stands.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock ledgerClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    /// Names of new matters and keys of forms: nobody must be able to guess them.
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }
}
