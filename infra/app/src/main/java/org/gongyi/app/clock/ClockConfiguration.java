package org.gongyi.app.clock;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The only clock. Days of record are days of Asia/Shanghai, wherever the machine stands.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock ledgerClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
