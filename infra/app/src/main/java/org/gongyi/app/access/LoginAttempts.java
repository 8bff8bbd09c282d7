package org.gongyi.app.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.gongyi.app.access.AccessLog.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts wrong passwords in the database, so that all instances count together, and locks for longer each time.
@Component
class LoginAttempts {

    private final JdbcClient database;
    private final AccessLog log;
    private final AccessSettings settings;
    private final Clock clock;

    LoginAttempts(JdbcClient database, AccessLog log, AccessSettings settings, Clock clock) {
        this.database = database;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void failed(UUID account) {
        var failures = database.sql("update account set failures = failures + 1 where id = :id returning failures")
                .param("id", account)
                .query(Integer.class)
                .single();
        log.note(Kind.LOGIN_FAILED, account);
        var lock = settings.lockAfter(failures);
        if (lock.isPositive()) lock(account, lock);
    }

    private void lock(UUID account, Duration lock) {
        database.sql("update account set locked_until = :until where id = :id")
                .param("until", Timestamp.from(clock.instant().plus(lock)))
                .param("id", account)
                .update();
        log.note(Kind.ACCOUNT_LOCKED, account, lock.toString());
    }

    @Transactional
    void succeeded(UUID account) {
        database.sql("update account set failures = 0, locked_until = null where id = :id")
                .param("id", account)
                .update();
        log.note(Kind.LOGIN_SUCCEEDED, account);
    }
}
