package org.gongyi.app.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.gongyi.app.ledger.LedgerWriter.CommitUnanswered;
import org.gongyi.app.postgres.LostDatabase;
import org.gongyi.contract.ledger.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread of this process that writes the log. While it commits one batch the next gathers behind it, so that
/// many acts share one commit (group commit), and a quiet ledger commits each at once.
///
/// No failure ends it: whatever goes wrong is told to those it concerns, and the next batch is tried afresh.
public final class Committer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Committer.class);
    private static final int MOST_APPENDS = 512;
    private static final int MOST_WAITING = 20_000;
    private static final int LOOKS_AFTER_LOST_COMMIT = 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>(MOST_WAITING);
    private final LedgerWriter writer;
    private final Duration patience;
    private final CommitWatch watch;
    private final Newest newest = new Newest();
    private final Thread thread;
    private volatile boolean closed;

    /// @param patience how long an act waits to be taken up
    public static Committer over(DataSource database, Duration patience, CommitWatch watch) {
        return new Committer(new LedgerWriter(database), patience, watch);
    }

    private Committer(LedgerWriter writer, Duration patience, CommitWatch watch) {
        this.writer = writer;
        this.watch = watch;
        this.patience = patience;
        this.thread = Thread.ofPlatform().name("ledger-committer").daemon().start(this::run);
    }

    /// Blocks until the events are durable.
    Receipt commit(Append append) {
        watch.beforeAppend();
        var start = System.nanoTime();
        var receipt = durable(append);
        watch.appended(Duration.ofNanos(System.nanoTime() - start));
        return receipt;
    }

    private Receipt durable(Append append) {
        if (closed || !queue.offer(append))
            throw LedgerUnavailable.nothingRecorded("the ledger takes no acts now", null);
        if (closed && !thread.isAlive()) refuseWaiting();
        try {
            return append.receipt().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            if (append.withdraw()) throw LedgerUnavailable.nothingRecorded("the request was interrupted", stop);
            return outcome(append);
        } catch (TimeoutException late) {
            if (append.withdraw()) throw LedgerUnavailable.nothingRecorded("the ledger is overloaded", late);
            return outcome(append);
        } catch (ExecutionException failed) {
            throw asThrown(failed);
        }
    }

    /// A transaction has taken it up: wait it out, for its time is bounded and its answer is the truth.
    private static Receipt outcome(Append append) {
        var interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return append.receipt().get();
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw asThrown(failed);
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException asThrown(ExecutionException failed) {
        return failed.getCause() instanceof RuntimeException why
                ? why
                : LedgerUnavailable.nothingRecorded("the ledger failed", failed.getCause());
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            try {
                var first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) commitOrTell(taken(first));
            } catch (InterruptedException stop) {
                closed = true;
            }
        }
        refuseWaiting();
    }

    private void commitOrTell(List<Append> appends) {
        try {
            commit(appends);
        } catch (RuntimeException | Error unforeseen) {
            log.error("a batch failed in an unforeseen way; the ledger goes on", unforeseen);
            refuse(appends, LedgerUnavailable.unknown(unforeseen));
        }
    }

    private List<Append> taken(Append first) {
        var waiting = new ArrayList<Append>();
        waiting.add(first);
        queue.drainTo(waiting, MOST_APPENDS - 1);
        waiting.removeIf(append -> !append.take());
        return waiting;
    }

    private void commit(List<Append> appends) {
        if (appends.isEmpty()) return;
        final Batch recorded;
        try {
            recorded = writer.write(appends);
        } catch (CommitUnanswered lost) {
            settle(lost);
            return;
        } catch (SQLException failed) {
            divide(appends, failed);
            return;
        } catch (RuntimeException | Error failed) {
            refuse(appends, LedgerUnavailable.nothingRecorded("the ledger failed", failed));
            return;
        }
        answer(recorded);
    }

    /// What the database refuses for one act must not fail the others: each is tried alone. A database that cannot be
    /// reached is not asked again for each.
    private void divide(List<Append> appends, SQLException failed) {
        if (appends.size() > 1 && !LostDatabase.isBehind(failed)) {
            appends.forEach(append -> commitOrTell(List.of(append)));
            return;
        }
        log.warn("the database refused a batch of {}", appends.size(), failed);
        watch.refused(failed);
        refuse(appends, LedgerUnavailable.nothingRecorded("the database does not record now", failed));
    }

    /// The connection broke at the commit: only the database knows, so it is asked until it answers.
    private void settle(CommitUnanswered lost) {
        var batch = lost.batch();
        for (var look = 0; look < LOOKS_AFTER_LOST_COMMIT; look++) {
            try {
                if (writer.isStored(batch)) answer(batch);
                else
                    refuse(batch.verdicts().keySet(), LedgerUnavailable.nothingRecorded("the database was lost", lost));
                return;
            } catch (SQLException stillAway) {
                log.warn("asking whether a lost commit was stored: {}", stillAway.getMessage());
                pause();
            }
        }
        refuse(batch.verdicts().keySet(), LedgerUnavailable.unknown(lost));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whatever fails here, what was recorded is told as recorded.
    private void answer(Batch batch) {
        var verdicts = batch.verdicts();
        try {
            newest.add(batch.head().size(), batch.entries());
        } finally {
            verdicts.forEach(Committer::answer);
        }
        verdicts.values().stream()
                .mapToLong(verdict -> verdict instanceof Verdict.Recorded(var receipt) ? receipt.position() : -1)
                .max()
                .ifPresent(last -> watch.committed(verdicts.size(), last));
    }

    private static void answer(Append append, Verdict verdict) {
        switch (verdict) {
            case Verdict.Recorded(var receipt) -> append.receipt().complete(receipt);
            case Verdict.Refused(var why) -> append.receipt().completeExceptionally(why);
        }
    }

    private static void refuse(Iterable<Append> appends, RuntimeException why) {
        for (var append : appends) append.receipt().completeExceptionally(why);
    }

    Newest newest() {
        return newest;
    }

    /// Stores what is already waiting, and takes nothing more.
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(patience);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        refuseWaiting();
    }

    private void refuseWaiting() {
        var left = new ArrayList<Append>();
        queue.drainTo(left);
        refuse(left, LedgerUnavailable.nothingRecorded("the ledger is shutting down", null));
    }
}
