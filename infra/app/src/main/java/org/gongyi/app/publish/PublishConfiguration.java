package org.gongyi.app.publish;

import java.security.SecureRandom;
import java.time.Duration;
import javax.sql.DataSource;
import org.gongyi.app.operation.LedgerMeters;
import org.gongyi.log.Web;
import org.gongyi.log.witness.Cosigning;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// The publisher and what it needs.
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration OTHERS = Duration.ofMillis(200);

    @Bean
    Identity logIdentity(LogSettings settings, JdbcTemplate database) {
        return new FirstSigning(settings, database, new SecureRandom()).identity();
    }

    @Bean(destroyMethod = "close")
    Web witnessWeb() {
        return new Web(ANSWER);
    }

    @Bean(destroyMethod = "close")
    Cosigning cosigning(Web witnessWeb, Identity identity) {
        return new Cosigning(witnessWeb, identity.policy(), OTHERS);
    }

    @Bean
    PublishingThread publishing(
            DataSource database,
            Identity identity,
            LogSettings settings,
            Cosigning cosigning,
            Publication publication,
            LedgerMeters meters) {
        return new PublishingThread(database, new Publisher(identity, settings, cosigning), publication, meters);
    }

    /// The part `publication` of the health on the management port. It takes no part in readiness: a ledger that signs
    /// nothing still records.
    @Bean
    HealthIndicator publicationHealthIndicator(Publication state) {
        return () -> state.now()
                .alarm()
                .map(alarm -> Health.down().withDetail("reason", alarm.words()).build())
                .orElseGet(
                        () -> Health.up().withDetail("size", state.now().size()).build());
    }
}
