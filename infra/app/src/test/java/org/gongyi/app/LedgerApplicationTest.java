package org.gongyi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set type = 'x'",
                "delete from ledger_entry",
                "truncate ledger_entry",
                "delete from ledger_head",
                "alter table ledger_entry disable trigger all",
                "drop table ledger_entry",
                "create table beside (n int)"
            })
    void the_application_works_as_a_role_that_can_only_add_to_the_log(String statement) {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("gongyi_recorder");
        assertThatThrownBy(() -> database.sql(statement).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private String shown(String setting) {
        return database.sql("show " + setting).query(String.class).single();
    }
}
