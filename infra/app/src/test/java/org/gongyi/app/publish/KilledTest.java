package org.gongyi.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.ledger.WholeLog;
import org.gongyi.app.postgres.OwnServer;
import org.gongyi.fault.Ambush;
import org.gongyi.fault.Point;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.FolderSource;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Twenty kills on one log, with `-Dkills.times=N` on so many logs: a process that records with sixteen writers and
/// publishes without a pause dies at each named point, and at any moment; its PostgreSQL, or one process of it, dies
/// under it. `./ledger bench kills` does it to the whole product.
@ParameterizedClass
@MethodSource("logs")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KilledTest {

    private static final int MOST_PASSES_BEFORE = 12;
    private static final int LONGEST_LIFE_IN_MILLIS = 600;

    @TempDir
    private static Path folder;

    @Parameter
    private int log;

    private Path disk;
    private Random random;
    private final Map<Long, UUID> acknowledged = new HashMap<>();
    private OwnServer server;
    private HikariDataSource database;
    private JdbcTemplate rows;
    private Checkpoint published;
    private int run;

    static IntStream logs() {
        return IntStream.range(0, Integer.getInteger("kills.times", 1));
    }

    @BeforeParameterizedClassInvocation
    void begin() throws Exception {
        disk = folder.resolve("log" + log);
        random = new Random(20_261_127 + log);
        acknowledged.clear();
        server = OwnServer.in(disk.resolve("postgres"));
        database = OwnDatabase.in(server.details(), "killed");
        rows = new JdbcTemplate(database);
        SampleRows.record(rows, 1, "a");
        published = publishedToTheEnd();
    }

    @AfterParameterizedClassInvocation
    void end() throws IOException {
        database.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void killed_at_a_named_point_nothing_acknowledged_or_published_is_lost(Point point) throws Exception {
        var doomed = busy();
        try (var ambush = Ambush.of(doomed.debugger())) {
            assertThat(ambush.await(point, random.nextInt(MOST_PASSES_BEFORE), Duration.ofSeconds(30)))
                    .isTrue();
            acknowledged.putAll(doomed.kill());
        }
        everythingIsThere();
    }

    /// Each round kills twice: the database, and the process once it goes on.
    @ParameterizedTest
    @EnumSource
    void a_process_whose_database_is_killed_goes_on_by_itself_until_it_is_killed_at_any_moment(Victim victim)
            throws Exception {
        var doomed = busy();
        Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MILLIS));
        victim.of(server).destroyForcibly();
        doomed.awaitMore();
        doomed.awaitMore();
        Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MILLIS));
        acknowledged.putAll(doomed.kill());
        everythingIsThere();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void killed_at_any_moment_nothing_acknowledged_or_published_is_lost(int round) throws Exception {
        var doomed = busy();
        Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MILLIS));
        acknowledged.putAll(doomed.kill());
        everythingIsThere();
    }

    private enum Victim {
        POSTMASTER,
        BACKEND,
        WALWRITER;

        ProcessHandle of(OwnServer server) throws IOException {
            return switch (this) {
                case POSTMASTER -> server.processes().postmaster();
                case BACKEND -> server.processes().part("postgres killed ");
                case WALWRITER -> server.processes().part("walwriter");
            };
        }
    }

    private Doomed busy() throws IOException, InterruptedException {
        var doomed = Doomed.on(server.details(), database.getJdbcUrl(), disk, "run" + ++run);
        doomed.awaitMore();
        return doomed;
    }

    private void everythingIsThere() throws SQLException {
        atOneMoment().executeWithoutResult(_ -> {
            WholeLog.mustBeIn(rows);
            assertThat(recorded()).containsAllEntriesOf(acknowledged);
        });
        var left = inTheFolder();
        verify(left, published);
        published = publishedToTheEnd();
        verify(published, left);
        assertThat(published.size()).isGreaterThan(acknowledged.size());
    }

    /// What the process had begun may still end in the database.
    private TransactionTemplate atOneMoment() {
        var moment = new TransactionTemplate(new JdbcTransactionManager(database));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return moment;
    }

    private Map<Long, UUID> recorded() {
        var recorded = new HashMap<Long, UUID>();
        rows.query("select position, event_id from ledger_entry", row -> {
            recorded.put(row.getLong(1), row.getObject(2, UUID.class));
        });
        return recorded;
    }

    private Checkpoint publishedToTheEnd() throws SQLException {
        try (var publishing = Publishing.of(disk, database)) {
            publishing.round();
        }
        return inTheFolder();
    }

    private Checkpoint inTheFolder() {
        try (var publishing = Publishing.of(disk, database)) {
            return publishing.identity().policy().open(source().checkpoint()).checkpoint();
        }
    }

    private void verify(Checkpoint checkpoint, Checkpoint seen) {
        var verdict = new Verification(source(), checkpoint).since(seen);
        assertThat(verdict.entries()).isEqualTo(checkpoint.size() - seen.size());
    }

    private FolderSource source() {
        return new FolderSource(PublisherTest.settings(disk).folder());
    }
}
