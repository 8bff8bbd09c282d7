package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyi.app.OwnDatabaseTest;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.operation.LedgerMeters;
import org.gongyi.app.start.CannotStart;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.Web;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.note.KeyType;
import org.gongyi.log.note.NoteSigner;
import org.gongyi.log.note.SignedCheckpoint;
import org.gongyi.log.publish.KeyFile;
import org.gongyi.log.publish.LockStore;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.tile.TilePath;
import org.gongyi.log.witness.Cosigning;
import org.gongyi.log.witness.Witness;
import org.gongyi.log.witness.WitnessServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.FileSystemUtils;

/// Whatever happens to rows, files, processes and backups: one history is signed, or nothing.
@OwnDatabaseTest
@Timeout(120)
class PublisherTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private Path disk;

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final LedgerMeters meters = new LedgerMeters(registry);
    private final List<AutoCloseable> open = new ArrayList<>();
    private HikariDataSource database;
    private JdbcTemplate rows;
    private Publisher publisher;

    @BeforeEach
    void begin() {
        database = another();
        rows = new JdbcTemplate(database);
        publisher = publisher();
    }

    @AfterEach
    void end() throws Exception {
        for (var one : open.reversed()) one.close();
    }

    @Test
    void what_was_recorded_is_published_and_whoever_verifies_finds_the_old_log_in_the_new() throws Exception {
        SampleRows.record(rows, 700, "a");
        assertThat(round(publisher)).isEqualTo(700);
        var before = published();
        SampleRows.record(rows, 70, "a");
        assertThat(round(publisher)).isEqualTo(770);

        assertThat(verification().everything().entries()).isEqualTo(770);
        assertThat(verification().since(before).entries()).isEqualTo(70);
    }

    @Test
    void an_empty_log_publishes_nothing() throws Exception {
        assertThat(round(publisher)).isZero();
        assertThat(settings().folder().resolve("checkpoint")).doesNotExist();
    }

    @Test
    void a_byte_changed_in_a_row_stops_the_signing_and_is_named_until_it_is_mended() throws Exception {
        SampleRows.record(rows, 300, "a");
        round(publisher);
        SampleRows.record(rows, 300, "a");
        change(450, "b");

        refused(() -> round(publisher), Cause.ENTRY_MISMATCH).hasMessageContaining("position 450, stream resolution/x");
        assertThat(published().size()).isEqualTo(300);

        change(450, "a");
        assertThat(round(publisher)).isEqualTo(600);
    }

    @Test
    void a_row_changed_together_with_its_leaf_leads_to_another_root_and_not_a_byte_of_it_is_written() throws Exception {
        SampleRows.record(rows, 300, "a");
        round(publisher);
        SampleRows.record(rows, 300, "a");
        var lie = SampleRows.entry(450, "b");
        SampleRows.tamper(
                rows, "update ledger_entry set entry = ?, leaf = ? where position = 450", lie, TreeHash.ofLeaf(lie));

        refused(() -> round(publisher), Cause.ROOT_MISMATCH).hasMessageContaining("positions 300 to 599");

        var truth = SampleRows.entry(450, "a");
        SampleRows.tamper(
                rows,
                "update ledger_entry set entry = ?, leaf = ? where position = 450",
                truth,
                TreeHash.ofLeaf(truth));
        assertThat(round(publisher)).isEqualTo(600);
    }

    @Test
    void a_row_that_was_taken_out_is_missed() {
        SampleRows.record(rows, 10, "a");
        SampleRows.tamper(rows, "delete from ledger_entry where position = 9");

        refused(() -> round(publisher), Cause.MISSING).hasMessageContaining("position 9");
    }

    @Test
    void a_folder_that_was_deleted_is_written_again_with_the_same_bytes() throws Exception {
        SampleRows.record(rows, 5_000, "a");
        round(publisher);
        var before = files(5_000);

        FileSystemUtils.deleteRecursively(settings().folder());
        round(publisher());

        assertThat(files(5_000)).isEqualTo(before);
    }

    @Test
    void a_publisher_killed_after_signing_publishes_the_signature_that_was_kept() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        var kept = Files.readString(settings().lock());
        Files.delete(settings().folder().resolve("checkpoint"));
        SampleRows.record(rows, 5, "a");

        assertThat(round(publisher())).isEqualTo(10);
        assertThat(verification()
                        .since(SignedCheckpoint.open(kept.getBytes(), identity().verifier())
                                .checkpoint())
                        .entries())
                .isEqualTo(5);
    }

    @Test
    void two_publishers_at_once_sign_one_history() throws Exception {
        var other = publisher();
        var seen = new ArrayList<Checkpoint>();
        for (var n = 0; n < 20; n++) {
            SampleRows.record(rows, 7, "a");
            var first = CompletableFuture.runAsync(() -> roundUnlessLost(publisher));
            roundUnlessLost(other);
            first.join();
            seen.add(published());
        }
        round(publisher);

        assertThat(published().size()).isEqualTo(140);
        for (var before : seen) verification().since(before);
    }

    @Test
    void while_one_instance_publishes_another_waits() throws Exception {
        SampleRows.record(rows, 5, "a");
        var state = new Publication();
        var thread = new PublishingThread(database, publisher, state, meters);
        try (var first = database.getConnection()) {
            first.setAutoCommit(false);
            first.createStatement().execute("select pg_advisory_xact_lock(7041915217)");
            thread.round();
            assertThat(state.now().size()).isZero();
            first.rollback();
        }
        thread.round();
        assertThat(state.now().size()).isEqualTo(5);
    }

    @Test
    void an_alarm_is_told_to_health_and_metrics_and_ends_by_itself() {
        SampleRows.record(rows, 5, "a");
        change(3, "b");
        var state = new Publication();
        var thread = new PublishingThread(database, publisher, state, meters);
        var health = new PublishConfiguration().publicationHealthIndicator(state);

        thread.round();
        assertThat(state.now().alarm().orElseThrow().cause()).isEqualTo(Cause.ENTRY_MISMATCH);
        assertThat(health.health().getDetails().toString())
                .contains("position 3")
                .contains("停止签名");
        assertThat(registry.get("ledger.publication.alarm").gauge().value()).isEqualTo(1);

        change(3, "a");
        thread.round();
        assertThat(state.now()).isEqualTo(new Publication.State(5, Optional.empty()));
        assertThat(registry.get("ledger.publication.alarm").gauge().value()).isZero();
    }

    @Test
    void a_lost_head_row_is_an_alarm_and_no_database_that_is_away() {
        SampleRows.record(rows, 5, "a");
        var state = new Publication();
        var thread = new PublishingThread(database, publisher, state, meters);
        rows.execute("alter table ledger_head disable trigger all");
        rows.execute("create table head_kept as select * from ledger_head");
        rows.execute("delete from ledger_head");

        thread.round();
        assertThat(state.now().alarm().orElseThrow().cause()).isEqualTo(Cause.MISSING);

        rows.execute("insert into ledger_head select * from head_kept");
        thread.round();
        assertThat(state.now()).isEqualTo(new Publication.State(5, Optional.empty()));
    }

    @Test
    void a_round_that_fails_in_a_way_nobody_thought_of_is_told_as_well() {
        var state = new Publication();
        var broken = new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() {
                throw new IllegalStateException("a fault of ours");
            }
        };

        new PublishingThread(broken, publisher, state, meters).round();
        assertThat(state.now().alarm()).isPresent();
        assertThat(registry.get("ledger.publication.alarm").gauge().value()).isEqualTo(1);
    }

    @Test
    void a_database_smaller_than_what_was_signed_signs_nothing_and_says_both_sizes() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        FileSystemUtils.deleteRecursively(settings().folder());
        yesterday(3, "a");

        refused(() -> round(publisher()), Cause.SHRUNK)
                .hasMessageContaining("3 entries")
                .hasMessageContaining("5 were signed");
    }

    @Test
    void a_backup_that_grew_again_on_another_way_signs_nothing() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        FileSystemUtils.deleteRecursively(settings().folder());
        yesterday(8, "b");

        refused(() -> round(publisher()), Cause.FORK).hasMessageContaining("positions 0 to 4");
    }

    @Test
    void where_the_lock_store_was_lost_as_well_a_witness_knows_the_larger_size() throws Exception {
        witness("all");
        SampleRows.record(rows, 5, "a");
        assertThat(round(publisher())).isEqualTo(5);
        Files.delete(settings().lock());
        FileSystemUtils.deleteRecursively(settings().folder());
        yesterday(3, "a");

        refused(() -> round(publisher()), Cause.SHRUNK)
                .hasMessageContaining("3 entries")
                .hasMessageContaining("saw 5 signed");
        assertThat(settings().lock()).doesNotExist();
    }

    @Test
    void a_history_that_a_witness_does_not_know_is_shown_to_nobody_also_after_a_restart() throws Exception {
        witness("any");
        SampleRows.record(rows, 5, "a");
        round(publisher());
        Files.delete(settings().lock());
        FileSystemUtils.deleteRecursively(settings().folder());
        yesterday(6, "b");

        refused(() -> round(publisher()), Cause.FORK);
        SampleRows.record(rows, 1, "b");
        refused(() -> round(publisher()), Cause.FORK).hasMessageContaining("checkpoint of 6 entries");
        assertThat(settings().folder().resolve("checkpoint")).doesNotExist();
        assertThat(signedSize()).isEqualTo(6);
    }

    @Test
    void without_its_quorum_a_checkpoint_waits_and_with_it_carries_the_cosignature() throws Exception {
        var witness = witness("all");
        SampleRows.record(rows, 5, "a");
        var cosigned = publisher();
        round(cosigned);
        witness.close();
        SampleRows.record(rows, 5, "a");

        assertThat(round(cosigned)).isEqualTo(5);
        assertThat(signedSize()).isEqualTo(10);
        assertThat(identity()
                        .policy()
                        .open(new FolderSource(settings().folder()).checkpoint())
                        .checkpoint()
                        .size())
                .isEqualTo(5);
    }

    @Test
    void at_a_start_nothing_is_signed_before_every_witness_has_said_its_size() throws Exception {
        policy("1", line("a", startWitness("a")), line("b", 1));
        SampleRows.record(rows, 5, "a");
        var started = publisher();

        for (var n = 1; n < Witnesses.PATIENT_ROUNDS; n++) {
            assertThat(round(started)).isZero();
            assertThat(settings().lock()).doesNotExist();
        }
        assertThat(round(started)).isEqualTo(5);
    }

    @Test
    void too_few_witnesses_that_say_their_size_keep_the_log_from_being_signed_for_as_long_as_it_takes() {
        policy("2", line("a", startWitness("a")), line("b", 1));
        SampleRows.record(rows, 5, "a");
        var started = publisher();

        for (var n = 1; n < Witnesses.PATIENT_ROUNDS; n++) roundUnlessLost(started);
        for (var n = 0; n < 3; n++)
            refused(() -> round(started), Cause.NO_QUORUM).hasMessageContaining("[b]");
        assertThat(settings().lock()).doesNotExist();
    }

    @Test
    void a_witness_that_was_away_at_the_start_and_knows_more_stops_the_log_when_it_is_back() throws Exception {
        var history = startWitness("b");
        policy("1", line("b", history));
        SampleRows.record(rows, 5, "a");
        round(publisher());
        Files.delete(settings().lock());
        FileSystemUtils.deleteRecursively(settings().folder());
        yesterday(3, "a");
        history.close();
        policy("1", line("a", startWitness("a")), line("b", history.port()));
        var started = publisher();
        for (var n = 0; n < Witnesses.PATIENT_ROUNDS; n++) round(started);
        assertThat(signedSize()).isEqualTo(3);

        startWitness("b", history.port());
        SampleRows.record(rows, 1, "b");
        assertThatThrownBy(() -> untilRefused(started)).hasMessageContaining("Knows[size=5]");
    }

    @Test
    void a_fork_told_after_the_round_is_over_raises_the_alarm_without_another_entry() throws Exception {
        var told = new CountDownLatch(1);
        policy("1", line("a", startWitness("a")), line("b", forkedWhen(told)));
        SampleRows.record(rows, 5, "a");
        var running = publisher();
        assertThat(round(running)).isEqualTo(5);
        assertThat(round(running)).isEqualTo(5);

        told.countDown();
        assertThatThrownBy(() -> untilRefused(running)).hasMessageContaining("checkpoint of 5 entries");
        refused(() -> round(running), Cause.FORK);
        SampleRows.record(rows, 1, "a");
        refused(() -> round(running), Cause.FORK);
        assertThat(signedSize()).isEqualTo(5);
    }

    @Test
    void a_cosignature_that_comes_after_the_round_is_shown_without_another_entry() throws Exception {
        var answer = new CountDownLatch(1);
        policy("1", line("a", startWitness("a")), line("b", slow(startWitness("b"), answer)));
        SampleRows.record(rows, 5, "a");
        var running = publisher();
        assertThat(round(running)).isEqualTo(5);
        assertThat(round(running)).isEqualTo(5);
        assertThat(cosigners()).isEqualTo(1);

        answer.countDown();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            round(running);
            return cosigners() == 2;
        });
        assertThat(published().size()).isEqualTo(5);
    }

    private int cosigners() {
        var policy = identity().policy();
        return policy.cosigners(policy.open(new FolderSource(settings().folder()).checkpoint()))
                .size();
    }

    /// Says its size at once, and cosigns when it is let.
    private int slow(WitnessServer witness, CountDownLatch let) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                var asked = exchange.getRequestBody().readAllBytes();
                if (!new String(asked, UTF_8).contains("\n0\n")) let.await();
                var passed = HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + witness.port() + exchange.getRequestURI()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(asked));
                var said = HttpClient.newHttpClient().send(passed.build(), HttpResponse.BodyHandlers.ofByteArray());
                said.headers()
                        .firstValue("Content-Type")
                        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
                exchange.sendResponseHeaders(said.statusCode(), said.body().length == 0 ? -1 : said.body().length);
                exchange.getResponseBody().write(said.body());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        open.add(() -> server.stop(0));
        return server.getAddress().getPort();
    }

    @Test
    void partial_files_go_once_the_full_one_is_published_and_earlier_checkpoints_are_proven_all_the_same()
            throws Exception {
        SampleRows.record(rows, 200, "a");
        round(publisher);
        var before = published();
        SampleRows.record(rows, 40, "a");
        round(publisher);
        var entries = settings().folder().resolve("tile/entries");
        assertThat(entries.resolve("000.p"))
                .isDirectoryContaining("glob:**/200")
                .isDirectoryContaining("glob:**/240");

        SampleRows.record(rows, 60, "a");
        round(publisher);
        assertThat(entries.resolve("000.p")).doesNotExist();
        assertThat(settings().folder().resolve("tile/0/000.p")).doesNotExist();
        assertThat(entries.resolve("001.p/44")).exists();
        assertThat(settings().folder().resolve("tile/1/000.p/1")).exists();
        assertThat(verification().since(before).entries()).isEqualTo(100);
        assertThat(verification().everything().entries()).isEqualTo(300);
    }

    /// As a process left it that ended between its checkpoint and the tidying.
    @Test
    void partial_files_that_were_left_behind_go_in_the_next_process_and_none_without_its_full_one() throws Exception {
        SampleRows.record(rows, 300, "a");
        round(publisher);
        var left = settings().folder().resolve("tile/entries/000.p/7");
        Files.createDirectories(left.getParent());
        Files.write(left, new byte[0]);
        SampleRows.record(rows, 1, "a");
        round(publisher());
        assertThat(left.getParent()).doesNotExist();
        assertThat(settings().folder().resolve("tile/entries/001.p/44")).exists();
    }

    @Test
    void a_published_root_that_the_files_do_not_lead_to_stops_the_signing_at_every_size() throws Exception {
        SampleRows.record(rows, 300, "a");
        round(publisher);
        SampleRows.record(rows, 300, "a");
        round(publisher);
        Files.delete(settings().lock());
        for (var size : List.of(299L, 300L, 599L)) {
            var wrong = identity().signer().sign(new Checkpoint(identity().origin(), size, new byte[32]));
            Files.write(settings().folder().resolve("checkpoint"), wrong.toBytes());
            refused(() -> round(publisher()), Cause.TILE_MISMATCH).hasMessageContaining("root of " + size);
        }
        assertThat(settings().lock()).doesNotExist();
    }

    @Test
    void a_lock_store_that_is_behind_the_folder_is_compared_with_the_files_as_well() throws Exception {
        SampleRows.record(rows, 300, "a");
        round(publisher);
        var wrong = identity().signer().sign(new Checkpoint(identity().origin(), 200, new byte[32]));
        Files.write(settings().lock(), wrong.toBytes());

        refused(() -> round(publisher()), Cause.TILE_MISMATCH).hasMessageContaining("root of 200");
    }

    @Test
    void a_witness_that_was_added_cosigns_what_stands_without_another_entry() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        witness("all");
        var policy = identity().policy();
        assertThatThrownBy(() -> policy.open(new FolderSource(settings().folder()).checkpoint()))
                .hasMessageContaining("quorum");

        var started = publisher();
        assertThat(round(started)).isEqualTo(5);
        assertThat(policy.cosigners(policy.open(new FolderSource(settings().folder()).checkpoint())))
                .hasSize(1);
        var before = files(5);
        assertThat(round(started)).isEqualTo(5);
        assertThat(files(5)).isEqualTo(before);
    }

    @Test
    void a_new_key_signs_what_stands_without_another_entry() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        var key = anotherKey();

        assertThat(round(publisher())).isEqualTo(5);
        var checkpoint = new FolderSource(settings().folder()).checkpoint();
        assertThat(SignedCheckpoint.open(checkpoint, key.verifier())
                        .checkpoint()
                        .size())
                .isEqualTo(5);
    }

    @Test
    void the_key_is_made_once_for_its_owner_alone_and_the_name_stays_for_ever() throws Exception {
        var made = identity();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings().key())))
                .isEqualTo("rw-------");
        assertThat(made.origin()).startsWith("gongyi.local/");
        assertThat(identity().verifier()).isEqualTo(made.verifier());

        var renamed = new LogSettings(
                "example.org/other",
                settings().key(),
                settings().lock(),
                settings().folder(),
                settings().policy());
        assertThatThrownBy(() -> identity(renamed))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(made.origin());
        Files.delete(settings().key());
        assertThatThrownBy(this::identity).isInstanceOf(CannotStart.class).hasMessageContaining("不见了");
        assertThat(settings().key()).doesNotExist();
    }

    @Test
    void a_log_that_changes_its_key_goes_on_from_what_the_old_one_signed() throws Exception {
        SampleRows.record(rows, 5, "a");
        round(publisher);
        var before = published();
        var key = anotherKey();
        SampleRows.record(rows, 5, "a");

        assertThat(round(publisher())).isEqualTo(10);
        var checkpoint = new FolderSource(settings().folder()).checkpoint();
        assertThat(SignedCheckpoint.open(checkpoint, key.verifier())
                        .checkpoint()
                        .size())
                .isEqualTo(10);
        assertThat(verification().since(before).entries()).isEqualTo(5);
    }

    @Test
    void a_policy_that_does_not_name_the_key_keeps_the_ledger_from_starting() throws Exception {
        var unused = identity();
        var stranger = NoteSigner.generate("example.org/log", KeyType.LOG, new SecureRandom());
        Files.writeString(settings().policy(), "log %s\nquorum none\n".formatted(stranger.verifier()));

        assertThatThrownBy(this::identity).isInstanceOf(CannotStart.class).hasMessageContaining("没有列出");
    }

    private HikariDataSource another() {
        var made = OwnDatabase.in(server, "publish_" + DATABASES.incrementAndGet());
        open.add(made);
        return made;
    }

    /// The database as a backup brings it back.
    private void yesterday(int size, String word) {
        var origin = identity().origin();
        database = another();
        rows = new JdbcTemplate(database);
        rows.update("insert into log_origin (origin) values (?)", origin);
        SampleRows.record(rows, size, word);
    }

    /// The key is changed, and the policy names both.
    private NoteSigner anotherKey() throws IOException {
        var old = identity();
        Files.delete(settings().key());
        var key = KeyFile.create(settings().key(), old.origin(), KeyType.LOG, new SecureRandom());
        Files.writeString(
                settings().policy(), "log %s\nlog %s\nquorum none\n".formatted(old.verifier(), key.verifier()));
        return key;
    }

    private WitnessServer witness(String group) {
        var started = startWitness("w");
        policy(group, line("w", started));
        return started;
    }

    private WitnessServer startWitness(String name) {
        return startWitness(name, 0);
    }

    private WitnessServer startWitness(String name, int port) {
        try {
            var state = disk.resolve("witness-" + name);
            var witness = new Witness(witnessKey(name), identity().keys(), state, InstantSource.system());
            var started = WitnessServer.start(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            open.add(started);
            return started;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /// Cosigns nothing, and says another tree when it is let.
    private int forkedWhen(CountDownLatch let) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                var asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
                if (asked.contains("\n0\n")) {
                    exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
                    exchange.sendResponseHeaders(409, 2);
                    exchange.getResponseBody().write("0\n".getBytes(UTF_8));
                } else {
                    let.await();
                    exchange.sendResponseHeaders(422, -1);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        open.add(() -> server.stop(0));
        return server.getAddress().getPort();
    }

    private NoteSigner witnessKey(String name) throws IOException {
        var file = disk.resolve(name + ".key");
        return Files.exists(file)
                ? KeyFile.load(file)
                : KeyFile.create(file, "witness.example/" + name, KeyType.COSIGNATURE, new SecureRandom());
    }

    private String line(String name, WitnessServer witness) {
        return line(name, witness.port());
    }

    private String line(String name, int port) {
        try {
            return "witness %s %s http://127.0.0.1:%d"
                    .formatted(name, witnessKey(name).verifier(), port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @param needed `all`, `any` or how many of them
    private void policy(String needed, String... witnesses) {
        var names = Stream.of(witnesses).map(line -> line.split(" ")[1]).collect(Collectors.joining(" "));
        try {
            Files.writeString(
                    settings().policy(),
                    "log %s\n%s\ngroup g %s %s\nquorum g\n"
                            .formatted(identity().verifier(), String.join("\n", witnesses), needed, names));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long signedSize() {
        return new LockStore(settings().lock(), identity().keys())
                .latest()
                .orElseThrow()
                .checkpoint()
                .size();
    }

    /// What a witness says late is there within a moment.
    private void untilRefused(Publisher by) throws SQLException {
        while (true) round(by);
    }

    private LogSettings settings() {
        return settings(disk);
    }

    static LogSettings settings(Path disk) {
        return new LogSettings(
                null,
                disk.resolve("log.key"),
                disk.resolve("log.signed"),
                disk.resolve("log"),
                disk.resolve("ledger.policy"));
    }

    private Identity identity() {
        return identity(settings());
    }

    private Identity identity(LogSettings settings) {
        return new FirstSigning(settings, rows, new SecureRandom()).identity();
    }

    private Publisher publisher() {
        var web = new Web(Duration.ofSeconds(5));
        var cosigning = new Cosigning(web, identity().policy(), Duration.ofSeconds(1));
        open.add(web);
        open.add(cosigning);
        return new Publisher(identity(), settings(), cosigning);
    }

    private long round(Publisher by) throws SQLException {
        return round(database, by);
    }

    static long round(DataSource database, Publisher by) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return by.round(new LogRows(connection));
            } finally {
                connection.rollback();
            }
        }
    }

    /// Losing a race is what the lock store is for; it must not lead to another history.
    private void roundUnlessLost(Publisher by) {
        try {
            round(by);
        } catch (Rejected lost) {
            assertThat(lost.why()).isIn(Cause.FORK, Cause.SHRUNK);
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private void change(long position, String word) {
        SampleRows.tamper(
                rows,
                "update ledger_entry set entry = ? where position = ?",
                SampleRows.entry(position, word),
                position);
    }

    private Checkpoint published() {
        return identity()
                .policy()
                .open(new FolderSource(settings().folder()).checkpoint())
                .checkpoint();
    }

    private Verification verification() {
        return new Verification(new FolderSource(settings().folder()), published());
    }

    private Map<String, String> files(long size) throws Exception {
        var files = new LinkedHashMap<String, String>();
        for (var path : TilePath.grown(0, size)) files.put(path.toString(), read(path.toString()));
        for (var name : List.of("checkpoint", "vkey", "policy")) files.put(name, read(name));
        return files;
    }

    private String read(String name) throws Exception {
        return HexFormat.of().formatHex(Files.readAllBytes(settings().folder().resolve(name)));
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable round, Cause why) {
        return assertThatThrownBy(round)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
