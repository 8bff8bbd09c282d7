package org.gongyi.app.ledger;

import java.sql.SQLException;
import java.time.Duration;

/// Whoever must know what is written, or may keep it from being written.
public interface CommitWatch {

    /// Throws where nothing may be recorded now; nothing is stored then.
    void beforeAppend();

    /// One act became durable.
    void appended(Duration latency);

    /// @param acts stored by one commit
    /// @param position of the last entry
    void committed(int acts, long position);

    /// The database stored nothing of some acts, for this reason.
    void refused(SQLException why);

    CommitWatch NOBODY = new CommitWatch() {
        @Override
        public void beforeAppend() {}

        @Override
        public void appended(Duration latency) {}

        @Override
        public void committed(int acts, long position) {}

        @Override
        public void refused(SQLException why) {}
    };
}
