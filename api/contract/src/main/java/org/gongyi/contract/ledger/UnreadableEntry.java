package org.gongyi.contract.ledger;

import java.util.Optional;
import org.gongyi.contract.Nullable;

/// What stands in the log at a position is not the entry that this ledger wrote there, however well it reads:
/// somebody changed the row, and the hash committed with it contradicts it. Nothing can be told or decided of
/// its stream until the row is put right.
public final class UnreadableEntry extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final long position;

    public UnreadableEntry(long position, Throwable why) {
        super("the entry at position %d cannot be trusted".formatted(position), why);
        this.position = position;
    }

    /// Whether a failure, of an act or of a question, comes from such an entry.
    public static Optional<UnreadableEntry> behind(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof UnreadableEntry unreadable) return Optional.of(unreadable);
        return Optional.empty();
    }

    public long position() {
        return position;
    }
}
