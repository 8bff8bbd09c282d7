package org.gongyi.app.ledger;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/// They record without end, and say of each entry that was acknowledged its position and its id, on one line. One that
/// is refused because the database is away goes on in another stream.
public final class SixteenWriters {

    private static final Duration BREATH = Duration.ofMillis(20);

    private SixteenWriters() {}

    /// @param run no two on one database have the same
    public static void begin(DataSource database, String run, PrintStream acknowledged) {
        var committer = Committer.over(database, Duration.ofSeconds(30), CommitWatch.NOBODY);
        for (var writer = 0; writer < 16; writer++) {
            var stream = "community/%s-%d".formatted(run, writer);
            var unused = Thread.ofPlatform().start(() -> record(committer, stream, acknowledged));
        }
    }

    private static void record(Committer committer, String stream, PrintStream acknowledged) {
        for (var part = 0; ; part++) {
            recordUntilRefused(committer, stream + "-" + part, acknowledged);
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private static void recordUntilRefused(Committer committer, String stream, PrintStream acknowledged) {
        try {
            for (var seq = 0L; ; seq++) {
                var append = CommitterTest.append(stream, seq);
                var receipt = committer.commit(append);
                acknowledged.println(
                        receipt.position() + " " + append.entries().getFirst().id());
            }
        } catch (LedgerUnavailable away) {
            System.err.println(away.getMessage());
        }
    }
}
