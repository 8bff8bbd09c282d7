package org.gongyi.app.operation;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// The part `db` of the readiness probe. While PostgreSQL is away every round of a probe tells why in one line, where
/// that of Spring Boot, which this stands in for, prints a stack trace.
@Component("dbHealthIndicator")
class DatabaseHealthIndicator implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(DatabaseHealthIndicator.class);

    private static final int SECONDS = 5;

    private final DataSource database;

    DatabaseHealthIndicator(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (var connection = database.getConnection()) {
            if (!connection.isValid(SECONDS)) return away("the connection is not valid");
            return Health.up()
                    .withDetail("database", connection.getMetaData().getDatabaseProductName())
                    .build();
        } catch (SQLException failure) {
            return away(failure.toString());
        }
    }

    private static Health away(String why) {
        log.warn("数据库暂不可达 · The database is out of reach: {}", why);
        return Health.down().build();
    }
}
