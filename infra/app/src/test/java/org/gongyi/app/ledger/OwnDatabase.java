package org.gongyi.app.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/// A ledger without an application around it: a database of its own in the PostgreSQL of all tests, so that no
/// projection meets the events made up here.
public final class OwnDatabase {

    private OwnDatabase() {}

    static HikariDataSource in(DataSource server, String name) {
        new JdbcTemplate(server).execute("create database " + name);
        var database = new HikariDataSource(configuration(server, name));
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/store")
                .load()
                .migrate();
        return database;
    }

    private static HikariConfig configuration(DataSource server, String name) {
        var configuration = new HikariConfig();
        try (var connection = server.getConnection()) {
            configuration.setJdbcUrl(
                    connection.getMetaData().getURL().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
            configuration.setUsername(connection.getMetaData().getUserName());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        configuration.setMaximumPoolSize(20);
        configuration.setConnectionTimeout(3_000);
        return configuration;
    }
}
