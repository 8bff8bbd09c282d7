package org.gongyi.app.postgres;

import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Spring stops the database after everything that uses it; a shutdown hook of its own would race with that.
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails embeddedDatabase(PostgresSettings settings) throws IOException, InterruptedException {
        var running = settings.join() ? RunningDatabase.in(settings) : Optional.<JdbcConnectionDetails>empty();
        return running.isPresent() ? running.get() : EmbeddedDatabase.start(settings);
    }
}
