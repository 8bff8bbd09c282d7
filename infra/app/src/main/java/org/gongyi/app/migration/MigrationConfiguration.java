package org.gongyi.app.migration;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Four histories in one database, because they have different lives.
///
/// `db/store` holds what was recorded and is only ever added to. `db/access` holds accounts and
/// sessions. `db/desk` holds what is under way and ends when it is recorded. `db/query` can be dropped and told again
/// from the store. Each has its own history table, so
/// that versions never clash and dropping one says nothing about the others.
///
/// Tables are made over connections of their own, as the user who owns them; what the application does later it does as
/// a role that can only add to the log.
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationInitializer storeMigration(JdbcConnectionDetails database) {
        return migration(database, "store");
    }

    @Bean
    FlywayMigrationInitializer accessMigration(JdbcConnectionDetails database) {
        return migration(database, "access");
    }

    @Bean
    FlywayMigrationInitializer deskMigration(JdbcConnectionDetails database) {
        return migration(database, "desk");
    }

    @Bean
    FlywayMigrationInitializer queryMigration(JdbcConnectionDetails database) {
        return migration(database, "query");
    }

    private static FlywayMigrationInitializer migration(JdbcConnectionDetails database, String life) {
        return new FlywayMigrationInitializer(Migrations.of(database, life));
    }
}
