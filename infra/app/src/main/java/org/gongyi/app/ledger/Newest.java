package org.gongyi.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries that this process stored last, as anybody reads them. Lists that keep up with the log are served from
/// here; each entry is then parsed once for all of them, and the database is not asked.
final class Newest {

    private static final int MOST = 1_024;

    private final LedgerRow[] rows = new LedgerRow[MOST];
    private long first;
    private long end;

    /// Entries that were committed. Where another process recorded in between, what was there before is forgotten.
    ///
    /// @param position of the first of them
    synchronized void add(long position, List<LedgerEntry> entries) {
        if (position != end) first = end = position;
        for (var entry : entries) rows[place(end)] = LedgerRow.of(entry, end++);
        first = Math.max(first, end - MOST);
        notifyAll();
    }

    /// The entries that follow on a position, up to so many; absent where the database must be asked.
    synchronized Optional<List<LedgerRow>> after(long position, int most) {
        var from = position + 1;
        if (from < first || from >= end) return Optional.empty();
        var until = Math.min(end, from + most);
        var following = new ArrayList<LedgerRow>((int) (until - from));
        for (var next = from; next < until; next++) following.add(rows[place(next)]);
        return Optional.of(following);
    }

    /// Returns when this process has committed something after a position, or the time is over.
    ///
    /// @param millis at least 1
    synchronized void awaitAfter(long position, long millis) throws InterruptedException {
        if (end <= position + 1) wait(millis);
    }

    private static int place(long position) {
        return (int) (position % MOST);
    }
}
