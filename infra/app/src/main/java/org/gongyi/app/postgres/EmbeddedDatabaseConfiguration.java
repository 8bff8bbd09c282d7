package org.gongyi.app.postgres;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Spring stops the database after everything that uses it; a shutdown hook of its own would race with that.
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(PostgresSettings settings) throws IOException, InterruptedException {
        return EmbeddedDatabase.start(settings);
    }
}
