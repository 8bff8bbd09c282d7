package org.gongyi.app.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What happened to accounts: who entered or failed to, who changed what. Never a password, and never what was typed as
/// a login that does not exist, since people type their password there.
@Component
class AccessLog {

    private final JdbcClient database;
    private final Clock clock;

    AccessLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    enum Kind {
        LOGIN_SUCCEEDED,
        LOGIN_FAILED,
        LOGIN_WHILE_LOCKED,
        LOGIN_WHILE_DISABLED,
        ACCOUNT_LOCKED,
        LOGGED_OUT,
        PASSWORD_CHANGED,
        ACCOUNT_CREATED,
        ACCOUNT_DISABLED,
        ACCOUNT_ENABLED,
        PASSWORD_RESET,
        PERSON_LINKED,
        PERSON_UNLINKED,
        APPOINTED,
        APPOINTMENT_ENDED,
        TOKEN_CREATED,
        TOKEN_REVOKED,
        ORIGINAL_READ,
        SEALED_READ
    }

    record Event(
            Instant at,
            Kind kind,
            @Nullable String login,
            @Nullable String by,
            @Nullable String address,
            @Nullable String detail) {}

    void note(Kind kind, @Nullable UUID account) {
        note(kind, account, null);
    }

    void note(Kind kind, @Nullable UUID account, @Nullable String detail) {
        database.sql("""
                        insert into access_event (at, kind, account, by, address, detail)
                        values (:at, :kind, :account, :by, :address, :detail)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind.name())
                .param("account", account)
                .param("by", signedIn().map(SignedIn::account).orElse(null))
                .param("address", address())
                .param("detail", detail)
                .update();
    }

    /// The latest first.
    List<Event> latest(@Nullable UUID account, int most) {
        return database.sql("""
                        select e.at, e.kind, a.login, b.login as by_login, e.address, e.detail
                          from access_event e left join account a on a.id = e.account left join account b on b.id = e.by
                         where :account::uuid is null or e.account = :account::uuid
                         order by e.id desc limit :most""")
                .param("account", account)
                .param("most", most)
                .query((row, _) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("login"),
                        row.getString("by_login"),
                        row.getString("address"),
                        row.getString("detail")))
                .list();
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
