package org.gongyi.web.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the audits of this ledger found: every entry recomputed and held against rows, published files, head, signed
/// checkpoints, attachments, sealed values and lists. Answered by the process that runs them.
public interface AuditBook {

    /// A night was missed: audits run daily, and one takes no four hours.
    Duration TOO_OLD = Duration.ofSeconds(100_000);

    /// The last one that came to its end.
    Optional<Run> latest();

    /// The last one of all, where it was broken off: what [#latest()] says is older than that.
    default Optional<Run> brokenOff() {
        return runs(1).stream().filter(run -> run.state() == State.BROKEN_OFF).findFirst();
    }

    /// The newest first, those that run or were broken off among them.
    List<Run> runs(int most);

    /// Nothing where there is none of that number.
    Optional<Report> report(long run);

    /// Begins one beside all other work.
    ///
    /// @return false where one runs already, here or in another instance
    boolean begin();

    enum State {
        RUNNING,
        IN_ORDER,
        FAULTY,
        /// Stopped before its end; says nothing.
        BROKEN_OFF
    }

    /// @param size entries that there were
    /// @param checked of them, so far
    /// @param faults also those too many to be listed
    record Run(
            long id, Instant begunAt, @Nullable Instant endedAt, State state, long size, long checked, long faults) {}

    record Report(Run run, List<Finding> findings) {}

    /// One thing that is not as it was recorded.
    ///
    /// @param position −1 where it is about no single entry
    /// @param stream empty where it cannot be told
    /// @param part a column, a file, the digest of a sealed value, or a list
    record Finding(Kind kind, long position, String stream, String part, String stands, String expected) {

        public static final long NO_POSITION = -1;

        public boolean isAtEntry() {
            return position != NO_POSITION;
        }
    }

    enum Kind {
        /// The bytes of an entry are not those that were recorded.
        ENTRY,
        /// A position without its row.
        ROW_GONE,
        /// A row that the head of the log does not count.
        ROW_UNCOUNTED,
        /// A column says something else than the entry.
        COLUMN,
        /// The places within a stream have a gap, or another order than the positions.
        SEQUENCE,
        /// A daily tally that does not count what the log holds.
        TALLY,
        /// Recorded long before what stands before it: a clock went back, or a row was slipped in. Tells, and accuses
        /// nobody.
        TIME,
        /// The head row is not what the rows lead to.
        HEAD,
        /// The rows do not lead to what was signed.
        CHECKPOINT,
        /// A published file is not what the entries give.
        PUBLISHED_FILE,
        /// An attachment is not there, or not what the entry names.
        ATTACHMENT,
        /// An entry seals a value that is neither there nor erased by an entry.
        VALUE_MISSING,
        /// A sealed value that does not open to what its entry names.
        VALUE_UNREADABLE,
        /// A sealed value that is kept though an entry erased it.
        VALUE_STILL_THERE,
        /// A sealed value that no entry names.
        VALUE_UNNAMED,
        /// A list says something else than the log.
        LIST,
        /// Something could not be held against the log this time. Tells, and accuses nobody.
        UNCHECKED;

        public boolean isFault() {
            return this != TIME && this != UNCHECKED;
        }
    }
}
