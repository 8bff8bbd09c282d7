package org.gongyi.app.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The entries that this process stored last, as anybody reads them. Lists that keep up with the log are served from
/// here; each entry is then parsed once for all of them, and the database is not asked. Bounded by their number and by
/// their bytes, since an entry may have 65,535.
final class Newest {

    private static final int MOST = 1_024;
    private static final long MOST_BYTES = 8L << 20;

    private final @Nullable LedgerRow[] rows = new LedgerRow[MOST];
    private long first;
    private long end;
    private long bytes;

    /// Entries that were committed. Where another process recorded in between, what was there before is forgotten.
    ///
    /// @param position of the first of them
    synchronized void add(long position, List<LedgerEntry> entries) {
        if (position != end) forgetAll(position);
        for (var entry : entries) keep(LedgerRow.of(entry, end));
        notifyAll();
    }

    private void keep(LedgerRow row) {
        if (end - first == MOST) forgetFirst();
        rows[place(end++)] = row;
        bytes += row.entry().length;
        while (bytes > MOST_BYTES) forgetFirst();
    }

    private void forgetAll(long position) {
        Arrays.fill(rows, null);
        first = end = position;
        bytes = 0;
    }

    private void forgetFirst() {
        var place = place(first++);
        bytes -= requireNonNull(rows[place]).entry().length;
        rows[place] = null;
    }

    /// The entries that follow on a position, up to so many; absent where the database must be asked.
    synchronized Optional<List<LedgerRow>> after(long position, int most) {
        var from = position + 1;
        if (from < first || from >= end) return Optional.empty();
        var until = Math.min(end, from + most);
        var following = new ArrayList<LedgerRow>((int) (until - from));
        for (var next = from; next < until; next++) following.add(requireNonNull(rows[place(next)]));
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
