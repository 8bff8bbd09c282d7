package org.gongyi.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.LongStream;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Web;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.Policy;
import org.gongyi.log.note.SeededRandom;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.note.VerifierKey;
import org.gongyi.log.publish.StaticFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A log among its witnesses, of which some are away, slow, or were shown another log.
@Timeout(60)
class CosigningTest {

    private static final NoteSigner LOG = NoteSigner.generate("example.org/log", KeyType.LOG, new SeededRandom("log"));
    private static final Duration PATIENCE = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private final Web web = new Web(Duration.ofSeconds(5));
    private final List<AutoCloseable> running = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (var one : running) one.close();
        web.close();
    }

    @Test
    void the_cosignatures_of_a_quorum_stand_below_the_checkpoint() throws IOException {
        var policy = policy(2, witness("a"), witness("b"), down("c"));
        var round = cosigning(policy).round(published("log", 5), tiles("log"));

        assertThat(round.quorum()).isTrue();
        assertThat(round.alarm()).isFalse();
        var published = policy.open(round.checkpoint().toBytes());
        assertThat(policy.cosigners(published)).hasSize(2);
        assertThat(round.replies().get(key("c"))).isInstanceOf(WitnessReply.Silent.class);
    }

    @Test
    void one_cosignature_less_than_the_quorum_is_told_and_never_taken_for_it() throws IOException {
        var policy = policy(3, witness("a"), witness("b"), down("c"));
        var round = cosigning(policy).round(published("log", 5), tiles("log"));

        assertThat(round.quorum()).isFalse();
        assertThat(round.alarm()).isFalse();
    }

    @Test
    void a_witness_that_was_away_is_caught_up_with() throws IOException {
        var policy = policy(1, witness("a"));
        assertThat(cosigning(policy).round(published("log", 3), tiles("log")).quorum())
                .isTrue();
        published("log", 700);
        var last = published("log", 70_000);
        assertThat(cosigning(policy).round(last, tiles("log")).quorum()).isTrue();
    }

    @Test
    void a_witness_that_knows_more_or_another_tree_raises_the_alarm() throws IOException {
        var policy = policy(1, witness("a"));
        var yesterday = published("log", 3);
        assertThat(cosigning(policy).round(published("log", 8), tiles("log")).quorum())
                .isTrue();

        var rolledBack = cosigning(policy).round(yesterday, tiles("log"));
        assertThat(rolledBack.quorum()).isFalse();
        assertThat(rolledBack.alarm()).isTrue();
        assertThat(rolledBack.replies()).containsEntry(key("a"), new WitnessReply.Knows(8));

        var fork = cosigning(policy).round(published("other", 9), tiles("other"));
        assertThat(fork.quorum()).isFalse();
        assertThat(fork.alarm()).isTrue();
        assertThat(fork.replies().get(key("a"))).isInstanceOf(WitnessReply.Fork.class);
    }

    @Test
    void of_two_histories_each_shown_to_another_witness_first_at_most_one_gets_a_quorum() throws IOException {
        var a = witness("a");
        var b = witness("b");
        var ours = published("log", 5);
        var fork = published("other", 6);
        assertThat(cosigning(policy(2, a, down("b"), down("c")))
                        .round(ours, tiles("log"))
                        .quorum())
                .isFalse();
        assertThat(cosigning(policy(2, down("a"), b, down("c")))
                        .round(fork, tiles("other"))
                        .quorum())
                .isFalse();

        var everybody = policy(2, a, b, witness("c"));
        assertThat(cosigning(everybody).round(ours, tiles("log")).quorum()).isTrue();
        var late = cosigning(everybody).round(fork, tiles("other"));
        assertThat(late.quorum()).isFalse();
        assertThat(late.alarm()).isTrue();
    }

    @Test
    void a_slow_witness_holds_nobody_up_once_the_quorum_is_there_and_its_alarm_is_not_lost() throws Exception {
        var policy = policy(1, witness("a"), slow("b", 409, "another tree"));
        var cosigning = cosigning(policy);
        var first = cosigning.round(published("log", 3), tiles("log"));
        assertThat(first.quorum()).isTrue();
        assertThat(first.alarm()).isFalse();
        assertThat(first.replies().get(key("b"))).isInstanceOf(WitnessReply.Silent.class);

        var checkpoint = published("log", 4);
        var alarm = false;
        for (var n = 0; n < 50 && !alarm; n++)
            alarm = cosigning.round(checkpoint, tiles("log")).alarm();
        assertThat(alarm).isTrue();
    }

    @Test
    void what_a_witness_says_after_the_round_is_over_is_heard_without_another_round() throws Exception {
        var said = new CountDownLatch(1);
        var policy = policy(1, witness("a"), answering("b", said, 409, "another tree"));
        var cosigning = cosigning(policy);
        var ours = published("log", 3);
        assertThat(cosigning.round(ours, tiles("log")).alarm()).isFalse();
        assertThat(cosigning.objected(ours.checkpoint())).isFalse();

        said.countDown();
        while (!cosigning.objected(ours.checkpoint())) Thread.onSpinWait();
        assertThat(cosigning.objected(published("log", 4).checkpoint())).isTrue();
    }

    @Test
    void an_objection_is_taken_back_by_a_cosignature_and_not_by_silence() throws Exception {
        var answers = new LinkedBlockingDeque<>(List.of("409", "500"));
        var policy = policy(1, witness("a"), saying("b", answers));
        var cosigning = cosigning(policy);
        var ours = published("log", 3);
        cosigning.round(ours, tiles("log"));
        while (!cosigning.objected(ours.checkpoint())) Thread.onSpinWait();
        while (!answers.isEmpty())
            assertThat(cosigning.round(ours, tiles("log")).alarm()).isTrue();

        while (cosigning.objected(ours.checkpoint())) cosigning.round(ours, tiles("log"));
        assertThat(cosigning.round(ours, tiles("log")).alarm()).isFalse();
    }

    @Test
    void witnesses_say_their_size_to_the_empty_tree_and_that_is_no_objection() throws IOException {
        var policy = policy(1, witness("a"), witness("b"), down("c"));
        var nothing = SignedCheckpoint.open(
                LOG.sign(new Checkpoint("example.org/log", 0, TreeHash.ofNothing()))
                        .toBytes(),
                LOG.verifier());
        assertThat(cosigning(policy).sizes(nothing)).isEqualTo(Map.of(key("a"), 0L, key("b"), 0L));

        cosigning(policy).round(published("log", 3), tiles("log"));
        var cosigning = cosigning(policy);
        assertThat(cosigning.sizes(nothing)).containsEntry(key("a"), 3L).doesNotContainKey(key("c"));
        assertThat(cosigning.objected(nothing.checkpoint())).isFalse();
    }

    private Cosigning cosigning(Policy policy) {
        var cosigning = new Cosigning(web, policy, PATIENCE);
        running.add(cosigning);
        return cosigning;
    }

    private SignedCheckpoint published(String name, long size) {
        var log = new StaticFolder(folder.resolve(name));
        var entries = LongStream.range(0, size)
                .mapToObj(i -> (name + i).getBytes(UTF_8))
                .toList();
        var root = log.append(0, entries);
        return SignedCheckpoint.open(
                LOG.sign(new Checkpoint("example.org/log", size, root)).toBytes(), LOG.verifier());
    }

    private org.gongyi.log.tile.LogSource tiles(String name) {
        return new StaticFolder(folder.resolve(name)).source();
    }

    private Policy policy(int needed, String... witnesses) {
        var names = List.of("a", "b", "c").subList(0, witnesses.length);
        return Policy.parse("log %s\n%sgroup g %d %s\nquorum g\n"
                .formatted(LOG.verifier(), String.join("", witnesses), needed, String.join(" ", names))
                .getBytes(UTF_8));
    }

    private String witness(String name) throws IOException {
        var witness = new Witness(
                signer(name), List.of(LOG.verifier()), folder.resolve("state-" + name), () -> Instant.ofEpochSecond(1));
        var server = WitnessServer.start(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        running.add(server);
        return line(name, server.port());
    }

    private static String down(String name) {
        return line(name, 1);
    }

    /// Answers later than a round is patient, always.
    private String slow(String name, int status, String body) throws IOException {
        return serving(name, exchange -> {
            Thread.sleep(PATIENCE.multipliedBy(5));
            answer(exchange, status, body);
        });
    }

    /// Answers when it is let.
    private String answering(String name, CountDownLatch let, int status, String body) throws IOException {
        return serving(name, exchange -> {
            let.await();
            answer(exchange, status, body);
        });
    }

    /// Answers with these statuses in turn, and from then on cosigns.
    private String saying(String name, Queue<String> statuses) throws IOException {
        var witness = new Witness(
                signer(name), List.of(LOG.verifier()), folder.resolve("state-" + name), () -> Instant.ofEpochSecond(1));
        return serving(name, exchange -> {
            var status = statuses.poll();
            if (status != null) answer(exchange, Integer.parseInt(status), "no");
            else {
                var reply = witness.add(read.get());
                exchange.getResponseHeaders().set("Content-Type", reply.type());
                answer(exchange, reply.status(), new String(reply.body(), UTF_8));
            }
        });
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final ThreadLocal<byte[]> read = new ThreadLocal<>();

    private String serving(String name, Answering answering) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                read.set(exchange.getRequestBody().readAllBytes());
                answering.answer(exchange);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        running.add(() -> server.stop(0));
        return line(name, server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String line(String name, int port) {
        return "witness %s %s http://localhost:%d/\n".formatted(name, key(name), port);
    }

    private static NoteSigner signer(String name) {
        return NoteSigner.generate("example.com/" + name, KeyType.COSIGNATURE, new SeededRandom(name));
    }

    private static VerifierKey key(String name) {
        return signer(name).verifier();
    }
}
