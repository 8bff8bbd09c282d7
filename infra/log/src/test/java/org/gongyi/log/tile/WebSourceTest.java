package org.gongyi.log.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.Vectors;
import org.gongyi.log.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A log behind a web server that may be broken or hostile.
class WebSourceTest {

    private final Web web = new Web(Duration.ofSeconds(20));
    private HttpServer server;

    @BeforeEach
    void a_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/log/checkpoint", exchange -> {
            try (exchange) {
                var body = Vectors.bytes("tessera-log/checkpoint.15");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/log/tile/entries/000.p/15", exchange -> {
            try (exchange) {
                var packed = gzip(Vectors.bytes("tessera-log/tile/entries/000.p/15"));
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, packed.length);
                exchange.getResponseBody().write(packed);
            }
        });
        server.createContext("/moved/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Location", "/log/checkpoint");
                exchange.sendResponseHeaders(302, -1);
            }
        });
        server.createContext("/large/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 5_000_000);
                exchange.getResponseBody().write(new byte[5_000_000]);
            }
        });
        server.createContext("/bomb/", exchange -> {
            try (exchange) {
                var packed = gzip(new byte[20_000_000]);
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.sendResponseHeaders(200, packed.length);
                exchange.getResponseBody().write(packed);
            }
        });
        server.createContext("/slow/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write(1);
                exchange.getResponseBody().flush();
                Thread.sleep(3_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        web.close();
    }

    @Test
    void files_are_read_also_where_the_server_packs_them_unasked() {
        assertThat(source("log").checkpoint()).isEqualTo(Vectors.bytes("tessera-log/checkpoint.15"));
        assertThat(source("log/").read(TilePath.parse("tile/entries/000.p/15")))
                .isEqualTo(Vectors.bytes("tessera-log/tile/entries/000.p/15"));
    }

    @Test
    void what_is_missing_moved_too_large_or_too_slow_has_its_cause() {
        refused(Cause.MISSING, "log/nothing");
        refused(Cause.BAD_ANSWER, "moved");
        refused(Cause.TOO_LARGE, "large");
        refused(Cause.TOO_LARGE, "bomb");
    }

    @Test
    void who_is_too_slow_or_has_no_address_is_not_waited_for() {
        try (var hasty = new Web(Duration.ofMillis(700))) {
            var slow = new WebSource(hasty, URI.create("http://localhost:%d/slow/".formatted(port())));
            refused(Cause.UNREACHABLE, slow);
        }
        for (var nowhere : java.util.List.of("http://localhost:99999/", "ftp://localhost/", "http:///x", "/x"))
            refused(Cause.UNREACHABLE, new WebSource(web, URI.create(nowhere)));
    }

    private static void refused(Cause cause, WebSource source) {
        assertThatThrownBy(source::checkpoint)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(cause));
    }

    private void refused(Cause cause, String prefix) {
        refused(cause, source(prefix));
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private WebSource source(String prefix) {
        return new WebSource(web, URI.create("http://localhost:%d/%s".formatted(port(), prefix)));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
