package org.gongyi.app.start;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

class RefusedStartTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void a_used_port_names_the_command_that_helps() {
        var analysis = requireNonNull(new PortTakenAnalyzer().analyze(new PortInUseException(8080)));

        assertThat(analysis.getDescription()).contains("8080", "已有记录完好", "All records are intact");
        assertThat(analysis.getAction()).contains("./ledger up --port 8090");
    }

    @Test
    void a_database_out_of_reach_is_named_without_its_password() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/ledger?user=me&password=secret");
        var refused = new IllegalStateException(new SQLException("Connection refused", "08001"));

        var analysis = requireNonNull(new DatabaseOutOfReachAnalyzer(environment).analyze(refused));

        assertThat(analysis.getDescription())
                .contains("jdbc:postgresql://db/ledger", "Connection refused")
                .doesNotContain("secret");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void a_wrong_statement_is_not_taken_for_an_unreachable_database() {
        var broken = new IllegalStateException(new SQLException("syntax error", "42601"));

        assertThat(new DatabaseOutOfReachAnalyzer(environment).analyze(broken)).isNull();
    }
}
