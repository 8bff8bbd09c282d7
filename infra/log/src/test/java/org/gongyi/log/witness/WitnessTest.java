package org.gongyi.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Vectors;
import org.gongyi.log.Web;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.Cosignature;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The statuses of the specification, over HTTP, and what a log makes of them.
class WitnessTest {

    private static final NoteSigner SIGNER =
            NoteSigner.generate("example.com/witness", KeyType.COSIGNATURE, new SeededRandom("witness"));
    private static final NoteSigner LOG = NoteSigner.generate("example.org/log", KeyType.LOG, new SeededRandom("log"));
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

    @TempDir
    private Path state;

    @Test
    void a_fresh_witness_answers_the_requests_of_the_vectors_as_the_specification_asks() throws IOException {
        var json = Vectors.json("witness-add-checkpoint.json");
        var key = VerifierKey.of(
                json.get("log_origin").asString(),
                KeyType.LOG,
                HexFormat.of().parseHex(json.get("log_ed25519_public_key_hex").asString()));
        try (var server = start(key);
                var web = new Web(Duration.ofSeconds(5))) {
            var number = 0;
            for (var row : Vectors.list(json.get("sequence"))) {
                var answer = web.post(
                        URI.create("http://localhost:%d/add-checkpoint".formatted(server.port())),
                        row.get("request_body").asString().getBytes(UTF_8),
                        100_000);
                var expected = ++number == 3 ? 404 : row.get("status").asInt(); // 404 since tlog-witness v1.0.0
                assertThat(answer.status()).as("request %d", number).isEqualTo(expected);
                var text = row.get("assert").asString();
                var body = new String(answer.body(), UTF_8);
                if (text.startsWith("body == ")) {
                    assertThat(body).isEqualTo(text.substring(9, text.length() - 3) + "\n");
                    assertThat(answer.type()).isEqualTo("text/x.tlog.size");
                } else {
                    assertThat(body).contains(text.substring("body contains \"".length(), text.length() - 1));
                }
            }
            assertThat(number).isEqualTo(9);
            var kept = web.get(
                    URI.create(
                            "http://localhost:%d/%s/checkpoint".formatted(server.port(), Witness.hashOf(key.name()))),
                    100_000);
            assertThat(new String(kept.body(), UTF_8)).contains("\n5\n", "— example.com/witness ");
        }
    }

    @Test
    void a_witness_that_starts_again_remembers_and_its_time_never_goes_back() {
        var line = lines(witness(NOW).add(first(root("a"))));
        assertThat(Cosignature.time(line)).isEqualTo(NOW.getEpochSecond());
        var again = witness(NOW.minusSeconds(3_600));
        assertThat(again.add(first(root("a"))).status()).isEqualTo(409);
        var same = again.add(new AddCheckpoint(1, List.of(), note(1, root("a"))).toBytes());
        assertThat(Cosignature.time(lines(same))).isEqualTo(NOW.getEpochSecond());
    }

    @Test
    void another_tree_of_the_same_size_is_never_cosigned() {
        assertThat(witness(NOW).add(first(root("a"))).status()).isEqualTo(200);
        var fork = new AddCheckpoint(1, List.of(), note(1, root("b"))).toBytes();
        assertThat(witness(NOW).add(fork).status()).isEqualTo(422);
    }

    @Test
    void a_damaged_state_stops_the_witness_and_is_not_taken_for_a_fresh_one() throws IOException {
        witness(NOW).add(first(root("a")));
        Files.write(state.resolve(Witness.hashOf("example.org/log")), new byte[0]);
        assertThat(witness(NOW).add(first(root("b"))).status()).isEqualTo(500);
        assertThat(witness(NOW).checkpoint(Witness.hashOf("example.org/log")).status())
                .isEqualTo(500);
    }

    @Test
    void a_log_that_changes_its_key_is_known_by_both() {
        var next = NoteSigner.generate("example.org/log", KeyType.LOG, new SeededRandom("next"));
        var witness = new Witness(SIGNER, List.of(LOG.verifier(), next.verifier(), LOG.verifier()), state, () -> NOW);
        assertThat(witness.add(first(root("a"))).status()).isEqualTo(200);
        var grown =
                next.sign(new Checkpoint("example.org/log", 2, root("a", "b"))).toBytes();
        var proof = List.of(TreeHash.ofLeaf("b".getBytes(UTF_8)));
        assertThat(witness.add(new AddCheckpoint(1, proof, grown).toBytes()).status())
                .isEqualTo(200);
        assertThat(witness(NOW)
                        .add(new AddCheckpoint(1, proof, grown).toBytes())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_checkpoint_too_large_to_be_kept_is_not_cosigned_and_harms_nothing() {
        var room = 64_000 - note(1, root("a")).length - 1;
        var large = LOG.sign(new Checkpoint("example.org/log", 1, root("a"), List.of("x".repeat(room))))
                .toBytes();
        assertThat(large).hasSize(64_000);
        assertThat(witness(NOW)
                        .add(new AddCheckpoint(0, List.of(), large).toBytes())
                        .status())
                .isEqualTo(400);
        assertThat(witness(NOW).add(first(root("a"))).status()).isEqualTo(200);
    }

    @Test
    void what_is_no_request_is_a_400() {
        for (var body :
                List.of("", "old 0\n", "old 00\n\nx\n1\n", "old 0\r\n\n", "old -1\n\n", "old 1\n!\n\n", "old 0\n\n\n"))
            assertThat(witness(NOW).add(body.getBytes(UTF_8)).status()).as(body).isEqualTo(400);
        var beyond = new AddCheckpoint(2, List.of(), note(1, root("a"))).toBytes();
        assertThat(witness(NOW).add(beyond).status()).isEqualTo(400);
    }

    @Test
    void the_client_tells_a_cosignature_a_size_and_a_fork_apart() throws IOException {
        try (var server = start(LOG.verifier());
                var web = new Web(Duration.ofSeconds(5))) {
            var client =
                    new WitnessClient(web, URI.create("http://localhost:" + server.port() + "/"), SIGNER.verifier());
            var request = new AddCheckpoint(0, List.of(), note(1, root("a")));
            assertThat(client.ask(request)).isInstanceOf(WitnessReply.Cosigned.class);
            assertThat(client.ask(request)).isEqualTo(new WitnessReply.Knows(1));
        }
        assertThat(asked(409, "text/plain", "other".getBytes(UTF_8))).isInstanceOf(WitnessReply.Fork.class);
        assertThat(asked(422, "text/plain", new byte[0])).isInstanceOf(WitnessReply.Fork.class);
        assertThat(asked(409, "text/x.tlog.size; charset=utf-8", "7\n".getBytes(UTF_8)))
                .isEqualTo(new WitnessReply.Knows(7));
        assertThat(asked(500, "text/plain", new byte[0])).isInstanceOf(WitnessReply.Refused.class);
        assertThat(asked(302, "text/plain", new byte[0])).isInstanceOf(WitnessReply.Refused.class);
    }

    @Test
    void a_lying_slow_or_talkative_witness_is_refused_with_the_cause() throws IOException {
        refused(Cause.TOO_LARGE, 200, "text/plain", new byte[5_000_000]);
        refused(Cause.BAD_NUMBER, 409, "text/x.tlog.size", "007\n".getBytes(UTF_8));
        refused(Cause.BAD_FORM, 409, "text/x.tlog.size", "7".getBytes(UTF_8));
        refused(Cause.BAD_FORM, 200, "text/plain", "hello\n".getBytes(UTF_8));
        var other = NoteSigner.generate("other", KeyType.COSIGNATURE, new SeededRandom("other"));
        var checkpoint = new Checkpoint("example.org/log", 1, root("a"));
        refused(
                Cause.NO_TRUSTED_SIGNATURE,
                200,
                "text/plain",
                other.cosign(checkpoint, 1).line().getBytes(UTF_8));
        var lie = SIGNER.cosign(new Checkpoint("example.org/log", 1, root("b")), 1)
                .line();
        refused(Cause.BAD_SIGNATURE, 200, "text/plain", lie.getBytes(UTF_8));
        try (var web = new Web(Duration.ofMillis(300))) {
            var client = new WitnessClient(web, URI.create("http://localhost:1/"), SIGNER.verifier());
            silent(Cause.UNREACHABLE, client.ask(new AddCheckpoint(0, List.of(), note(1, root("a")))));
        }
    }

    @Test
    void of_many_cosignatures_by_one_witness_the_newest_is_taken() throws IOException {
        var checkpoint = new Checkpoint("example.org/log", 1, root("a"));
        var lines = Stream.of(7L, 9L, 8L)
                .map(time -> SIGNER.cosign(checkpoint, time).line());
        assertThat(asked(200, "text/plain", lines.reduce("", String::concat).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        WitnessReply.Cosigned.class,
                        cosigned ->
                                assertThat(Cosignature.time(cosigned.line())).isEqualTo(9));
    }

    private static void refused(Cause cause, int status, String type, byte[] body) throws IOException {
        silent(cause, asked(status, type, body));
    }

    private static void silent(Cause cause, WitnessReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        WitnessReply.Silent.class,
                        silent -> assertThat(silent.why().why()).isEqualTo(cause));
    }

    private static WitnessReply asked(int status, String type, byte[] body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.getResponseHeaders().set("Location", "http://localhost:1/");
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        try (var web = new Web(Duration.ofSeconds(5))) {
            var url = URI.create("http://localhost:" + server.getAddress().getPort());
            return new WitnessClient(web, url, SIGNER.verifier())
                    .ask(new AddCheckpoint(0, List.of(), note(1, root("a"))));
        } finally {
            server.stop(0);
        }
    }

    private WitnessServer start(VerifierKey log) throws IOException {
        return WitnessServer.start(
                new Witness(SIGNER, List.of(log), state, () -> NOW),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private Witness witness(Instant now) {
        return new Witness(SIGNER, List.of(LOG.verifier()), state, () -> now);
    }

    private static byte[] first(byte[] root) {
        return new AddCheckpoint(0, List.of(), note(1, root)).toBytes();
    }

    private static byte[] note(long size, byte[] root) {
        return LOG.sign(new Checkpoint("example.org/log", size, root)).toBytes();
    }

    private static byte[] root(String... entries) {
        return Frontier.empty()
                .append(Stream.of(entries)
                        .map(entry -> TreeHash.ofLeaf(entry.getBytes(UTF_8)))
                        .toList())
                .root();
    }

    private static org.gongyi.log.note.NoteSignature lines(Witness.Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return org.gongyi.log.note.SignedNote.lines(reply.body()).getFirst();
    }
}
