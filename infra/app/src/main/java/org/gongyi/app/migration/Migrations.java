package org.gongyi.app.migration;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The tables of the ledger, made or brought up to date by the user who owns them.
public final class Migrations {

    private Migrations() {}

    /// All four histories.
    public static void run(JdbcConnectionDetails database) {
        for (var life : List.of("store", "access", "desk", "query"))
            of(database, life).migrate();
    }

    static Flyway of(JdbcConnectionDetails database, String life) {
        return Flyway.configure()
                .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .locations("classpath:db/" + life)
                .table("migration_" + life)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load();
    }
}
