package org.gongyi.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// The database of a village that installs nothing but a JDK: a real PostgreSQL 18 in the ledger's own folder.
///
/// Spring stops it after everything that uses it; a shutdown hook of its own would race with that.
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedPostgresConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(PostgresSettings settings) throws IOException {
        var durable = settings.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(settings.folder())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(settings.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(settings.patience())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "Asia/Shanghai")
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new LoopbackConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort()));
    }

    /// The server trusts every local user, so the password is a formality of the driver.
    private record LoopbackConnection(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
