package org.gongyi.app.count;

import org.gongyi.web.count.CountBook;
import org.gongyi.web.count.DoubtBounds;
import org.gongyi.web.issue.BallotBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The counting desk over the database, with the bounds from which on a number wants a reason.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CountSettings.class)
class CountConfiguration {

    @Bean
    CountBook countBook(JdbcClient database, PlatformTransactionManager transactions) {
        return new StoredCounts(database, transactions);
    }

    @Bean
    BallotBook ballotBook(JdbcClient database, PlatformTransactionManager transactions) {
        return new StoredBallots(database, transactions);
    }

    @Bean
    DoubtBounds doubtBounds(CountSettings settings) {
        return new DoubtBounds(
                settings.invalidPercent(),
                settings.unreturnedPercent(),
                settings.unanimousFrom(),
                settings.rovingMost());
    }
}
