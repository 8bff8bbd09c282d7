package org.gongyi.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.ledger.OwnDatabase;
import org.gongyi.app.ledger.SixteenWriters;
import org.gongyi.app.ledger.WholeLog;
import org.gongyi.log.Web;
import org.gongyi.log.check.Verification;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.FolderSource;
import org.gongyi.log.witness.Cosigning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A process that records with sixteen writers and publishes without a pause, killed at any moment, again and again on
/// one log. `./ledger bench kills` does it to the whole product at named points, and to its PostgreSQL.
@LedgerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class KilledTest {

    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+) ([0-9a-f-]{36})");
    private static final int LONGEST_LIFE_IN_MILLIS = 600;

    @Autowired
    private JdbcConnectionDetails server;

    @TempDir
    private static Path disk;

    private final Random random = new Random(20_261_127);
    private final Map<Long, UUID> acknowledged = new HashMap<>();
    private HikariDataSource database;
    private JdbcTemplate rows;
    private Checkpoint published;

    @BeforeAll
    void begin() throws Exception {
        database = OwnDatabase.in(server, "killed");
        rows = new JdbcTemplate(database);
        SampleRows.record(rows, 1, "a");
        published = publishedToTheEnd();
    }

    @AfterAll
    void end() {
        database.close();
    }

    @RepeatedTest(20)
    void what_was_acknowledged_is_there_once_and_what_was_published_stands_in_what_is_published_next()
            throws Exception {
        var before = acknowledged.size();
        recordUntilKilled();
        assertThat(acknowledged).hasSizeGreaterThan(before);

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

    /// Its streams are named after how much was acknowledged before, so no two processes have the same.
    private void recordUntilKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        database.getJdbcUrl(),
                        database.getUsername(),
                        disk.toString(),
                        "run" + acknowledged.size())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var told = process.inputReader()) {
            told.lines().filter(this::isAcknowledgement).findFirst().orElseThrow();
            Thread.sleep(random.nextInt(LONGEST_LIFE_IN_MILLIS));
            process.toHandle().destroyForcibly(); // what it has said can still be read
            var unused = told.lines().filter(this::isAcknowledgement).count();
        }
        process.waitFor();
    }

    private boolean isAcknowledgement(String line) {
        var said = ACKNOWLEDGED.matcher(line);
        if (!said.matches()) return false;
        acknowledged.put(Long.valueOf(said.group(1)), UUID.fromString(said.group(2)));
        return true;
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
        try (var publisher = Publishing.of(disk, database)) {
            publisher.round();
        }
        return inTheFolder();
    }

    private Checkpoint inTheFolder() {
        return identity(disk, rows).policy().open(source().checkpoint()).checkpoint();
    }

    private void verify(Checkpoint checkpoint, Checkpoint seen) {
        var verdict = new Verification(source(), checkpoint).since(seen);
        assertThat(verdict.entries()).isEqualTo(checkpoint.size() - seen.size());
    }

    private FolderSource source() {
        return new FolderSource(PublisherTest.settings(disk).folder());
    }

    private static Identity identity(Path disk, JdbcTemplate rows) {
        return new FirstSigning(PublisherTest.settings(disk), rows, new SecureRandom()).identity();
    }

    /// Records and publishes until it is killed.
    static final class Victim {

        public static void main(String[] arguments) throws SQLException {
            var database = OwnDatabase.pool(arguments[0], arguments[1], 2);
            SixteenWriters.begin(database, arguments[3], System.out);
            try (var publisher = Publishing.of(Path.of(arguments[2]), database)) {
                while (true) publisher.round();
            }
        }
    }

    private record Publishing(HikariDataSource database, Web web, Cosigning cosigning, Publisher publisher)
            implements AutoCloseable {

        static Publishing of(Path disk, HikariDataSource database) {
            var identity = identity(disk, new JdbcTemplate(database));
            var web = new Web(Duration.ofSeconds(5));
            var cosigning = new Cosigning(web, identity.policy(), Duration.ofSeconds(1));
            return new Publishing(
                    database, web, cosigning, new Publisher(identity, PublisherTest.settings(disk), cosigning));
        }

        void round() throws SQLException {
            PublisherTest.round(database, publisher);
        }

        @Override
        public void close() {
            cosigning.close();
            web.close();
        }
    }
}
