package org.gongyi.app.postgres;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which failures come from a disk that takes no more of the database: full, or failing.
public final class FullDisk {

    /// Disk full, input/output error (PostgreSQL, appendix A).
    private static final Set<String> STATES = Set.of("53100", "58030");

    private FullDisk() {}

    /// Whether it is behind a failure, however deep.
    public static boolean isBehind(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case SQLException told when told.getSQLState() != null && STATES.contains(told.getSQLState()) -> true;
            default -> isBehind(failure.getCause());
        };
    }
}
