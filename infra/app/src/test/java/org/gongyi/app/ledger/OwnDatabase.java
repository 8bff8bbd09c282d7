package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.gongyi.app.migration.Migrations;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A ledger without an application around it: a database of its own in the PostgreSQL of all tests, so that no
/// projection meets the events made up here.
public final class OwnDatabase {

    /// By server, which of them there are.
    private static final Map<String, String> MODELS = new ConcurrentHashMap<>();

    private OwnDatabase() {}

    public static HikariDataSource in(JdbcConnectionDetails server, String name) {
        return pool(copied(server, "store_alone", OwnDatabase::migrateStore, name), 2);
    }

    private static void migrateStore(JdbcConnectionDetails database) {
        Flyway.configure()
                .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                .locations("classpath:db/store")
                .load()
                .migrate();
    }

    /// With every table of a ledger.
    public static JdbcConnectionDetails migrated(JdbcConnectionDetails server, String name) {
        return copied(server, "every_table", Migrations::run, name);
    }

    /// Migrating takes most of a second and copying what was migrated a tenth of it.
    private static JdbcConnectionDetails copied(
            JdbcConnectionDetails server, String model, Consumer<JdbcConnectionDetails> migrations, String name) {
        MODELS.computeIfAbsent(server.getJdbcUrl() + " " + model, _ -> {
            migrations.accept(empty(server, model));
            return model;
        });
        asOwner(server).execute("create database %s template %s".formatted(name, model));
        return named(server, name);
    }

    /// Without a table.
    public static JdbcConnectionDetails empty(JdbcConnectionDetails server, String name) {
        asOwner(server).execute("create database " + name);
        return named(server, name);
    }

    private static JdbcConnectionDetails named(JdbcConnectionDetails server, String name) {
        return new Named(server, server.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
    }

    private record Named(JdbcConnectionDetails server, String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return server.getUsername();
        }

        @Override
        public String getPassword() {
            return server.getPassword();
        }
    }

    /// @param idle connections that are made beforehand
    public static HikariDataSource pool(JdbcConnectionDetails database, int idle) {
        return pool(database.getJdbcUrl(), database.getUsername(), idle);
    }

    /// @param idle connections that are made beforehand
    public static HikariDataSource pool(String url, String user, int idle) {
        var configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setMaximumPoolSize(20);
        configuration.setMinimumIdle(idle);
        configuration.setConnectionTimeout(3_000);
        return new HikariDataSource(configuration);
    }

    /// As the user the tables belong to, which the application itself is not.
    public static JdbcTemplate asOwner(JdbcConnectionDetails server) {
        return new JdbcTemplate(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    /// Writes another text over an entry, as somebody who may do anything to the database.
    public static void change(JdbcTemplate owner, long position, String entry) {
        owner.execute((ConnectionCallback<Integer>) connection -> {
            connection.createStatement().execute("set session_replication_role = replica");
            var update = connection.prepareStatement("update ledger_entry set entry = ? where position = ?");
            update.setBytes(1, entry.getBytes(UTF_8));
            update.setLong(2, position);
            return update.executeUpdate();
        });
    }
}
