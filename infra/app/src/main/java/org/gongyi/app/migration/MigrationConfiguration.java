package org.gongyi.app.migration;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Three histories in one database, because they have different lives.
///
/// `db/store` holds what was recorded and is only ever added to. `db/access` holds accounts and sessions. `db/query`
/// can
/// be dropped and told again from the store. Each has its own history table, so that versions never clash and dropping
/// one says nothing about the others.
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationInitializer storeMigration(DataSource database) {
        return migration(database, "store");
    }

    @Bean
    FlywayMigrationInitializer accessMigration(DataSource database) {
        return migration(database, "access");
    }

    @Bean
    FlywayMigrationInitializer queryMigration(DataSource database) {
        return migration(database, "query");
    }

    private static FlywayMigrationInitializer migration(DataSource database, String life) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/" + life)
                .table("migration_" + life)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load();
        return new FlywayMigrationInitializer(flyway);
    }
}
