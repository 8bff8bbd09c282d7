package org.gongyi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.ledger.CommitWatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@LedgerTest
class ProbesTest {

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private LedgerMeters meters;

    @Autowired
    private CommitWatch watch;

    @Test
    void a_load_balancer_learns_on_the_public_port_whether_the_ledger_is_alive_and_ready() throws Exception {
        assertThat(get(port, "/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(port, "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void readiness_asks_the_database_and_the_ledger() throws Exception {
        assertThat(get(managementPort, "/actuator/health").body()).contains("\"db\"", "\"ledger\"", "PostgreSQL");
    }

    /// The small write that opens it again is a real one, by the role that records.
    @Test
    void a_database_that_found_no_room_is_not_ready_until_it_takes_a_write_again() throws Exception {
        watch.refused(new SQLException("could not extend file", "53100"));

        assertThat(get(port, "/readyz").statusCode()).isEqualTo(503);
        assertThat(get(managementPort, "/actuator/health").body()).contains("磁盘已满", "已有记录完好", "请管理员腾出空间");
        assertThatThrownBy(watch::beforeAppend).isInstanceOf(RecordingPaused.class);

        Thread.sleep(2_100);
        assertThat(get(port, "/readyz").statusCode()).isEqualTo(200);
        assertThatCode(watch::beforeAppend).doesNotThrowAnyException();
    }

    @Test
    void a_database_that_refused_an_act_for_another_reason_is_ready() throws Exception {
        watch.refused(new SQLException("a value too long", "22001"));

        assertThat(get(port, "/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void metrics_are_not_served_on_the_public_port() throws Exception {
        assertThat(get(port, "/actuator/prometheus").statusCode()).isNotEqualTo(200);
        assertThat(get(port, "/actuator/prometheus").body()).doesNotContain("jvm_memory");
    }

    @Test
    void an_operator_reads_appends_head_lag_and_refusals() throws Exception {
        meters.committed(3, 41);
        meters.appended(Duration.ofMillis(2));
        meters.projected("resolution_track", 40);
        meters.refused("SY-4");

        assertThat(get(managementPort, "/actuator/prometheus").body())
                .contains(
                        "ledger_append_seconds_count",
                        "ledger_append_batch_count",
                        "ledger_head_position",
                        "ledger_projection_lag{projection=\"resolution_track\"}",
                        "ledger_refusals_total{rule=\"SY-4\"}");
    }

    @Test
    void a_probe_opens_no_session() throws Exception {
        assertThat(get(port, "/readyz").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
