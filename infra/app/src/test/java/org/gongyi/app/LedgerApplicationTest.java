package org.gongyi.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class LedgerApplicationTest {

    @Autowired
    private JdbcClient database;

    @Test
    void the_ledger_starts_on_a_postgresql_18_of_its_own() {
        assertThat(shown("server_version_num")).startsWith("18");
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(shown("timezone")).isEqualTo("Asia/Shanghai");
    }

    @Test
    void sorting_does_not_depend_on_the_machine() {
        assertThat(database.sql(
                                "select datcollate || ' ' || datctype from pg_database where datname = current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo("C.UTF-8 C.UTF-8");
    }

    @Test
    void records_accounts_and_projections_have_histories_of_their_own() {
        var histories = database.sql(
                        "select table_name from information_schema.tables where table_name like 'migration_%'")
                .query(String.class)
                .list();

        assertThat(histories).contains("migration_store");
    }

    private String shown(String setting) {
        return database.sql("show " + setting).query(String.class).single();
    }
}
