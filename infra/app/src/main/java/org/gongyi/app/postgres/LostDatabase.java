package org.gongyi.app.postgres;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Which failures come from a database that is away, shutting down, full of connections or too slow, and pass
/// when it is back. All others are mistakes of ours.
public final class LostDatabase {

    private LostDatabase() {}

    /// Whether it is behind a failure, however deep.
    public static boolean isBehind(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessException _,
                    CannotCreateTransactionException _,
                    SQLNonTransientConnectionException _,
                    SQLRecoverableException _,
                    SQLTransientException _ -> true;
            case SQLException told when isLost(told.getSQLState()) -> true;
            default -> isBehind(failure.getCause());
        };
    }

    /// Connection exception, insufficient resources, operator intervention (PostgreSQL, appendix A).
    private static boolean isLost(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
