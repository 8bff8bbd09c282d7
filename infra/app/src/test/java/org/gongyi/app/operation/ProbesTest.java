package org.gongyi.app.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.gongyi.app.LedgerTest;
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

    @Test
    void a_load_balancer_learns_on_the_public_port_whether_the_ledger_is_alive_and_ready() throws Exception {
        assertThat(get(port, "/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(port, "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void readiness_asks_the_database_and_the_ledger() throws Exception {
        assertThat(get(managementPort, "/actuator/health").body()).contains("\"db\"", "\"ledger\"", "PostgreSQL");
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
