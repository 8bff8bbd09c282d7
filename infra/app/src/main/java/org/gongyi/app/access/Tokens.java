package org.gongyi.app.access;

import static org.gongyi.app.access.AccessRefused.Reason.DAYS_NOT_FIT;
import static org.gongyi.app.access.AccessRefused.Reason.LABEL_NOT_FIT;
import static org.gongyi.app.access.AccessRefused.Reason.PLACE_NOT_FIT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.app.access.AccessLog.Kind;
import org.gongyi.app.access.Token.Scope;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Office;
import org.gongyi.contract.Require;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keys for programs: 256 random bits, told once, kept as SHA-256. A hash without salt is enough for what nobody can
/// guess, and lets the key be found by it.
@Component
@Transactional
class Tokens {

    private static final String FORM = "gyt_[A-Za-z0-9_-]{43}";
    private static final Duration USE_IS_NOTED_AFTER = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final AccessLog log;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient database, AccessLog log, AccessSettings settings, Clock clock) {
        this.database = database;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param office only office it shall act in, if any
    /// @param place prefix of the codes of the only communities it shall act in, if any
    record Wish(
            String label,
            Scope scope,
            @Nullable Office office,
            @Nullable String place,
            Duration life) {}

    /// Gives the token in clear; nobody can learn it again.
    String create(UUID account, Wish wish) {
        var bits = new byte[32];
        random.nextBytes(bits);
        var token = "gyt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var id = insert(account, wish, hash(token));
        log.note(Kind.TOKEN_CREATED, account, id + " " + wish.scope());
        return token;
    }

    private UUID insert(UUID account, Wish wish, byte[] hash) {
        var now = clock.instant();
        return database.sql("""
                        insert into api_token (account, label, hash, scope, office, place, created_at, expires_at)
                        values (:account, :label, :hash, :scope, :office, :place, :now, :expires) returning id""")
                .param("account", account)
                .param("label", fitLabel(wish.label()))
                .param("hash", hash)
                .param("scope", wish.scope().name())
                .param("office", wish.office() == null ? null : wish.office().name())
                .param("place", fitPlace(wish.place()))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(fitLife(wish.life()))))
                .query(UUID.class)
                .single();
    }

    /// The good token behind the words of an `Authorization` header.
    Optional<Token> find(String token) {
        if (!token.matches(FORM)) return Optional.empty();
        var now = clock.instant();
        return database.sql("select * from api_token where hash = :hash")
                .param("hash", hash(token))
                .query(Tokens::read)
                .optional()
                .filter(found -> found.isGoodAt(now))
                .map(found -> used(found, now));
    }

    private Token used(Token token, Instant now) {
        var last = token.lastUsedAt();
        if (last == null || now.isAfter(last.plus(USE_IS_NOTED_AFTER)))
            database.sql("update api_token set last_used_at = :now where id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", token.id())
                    .update();
        return token;
    }

    /// Does nothing to a token of another account, or one that is revoked already.
    void revoke(UUID account, UUID token) {
        var revoked = database.sql("""
                        update api_token set revoked_at = :now
                         where id = :id and account = :account and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", token)
                .param("account", account)
                .update();
        if (revoked == 1) log.note(Kind.TOKEN_REVOKED, account, token.toString());
    }

    @Transactional(readOnly = true)
    List<Token> of(UUID account) {
        return database.sql("select * from api_token where account = :account order by created_at desc")
                .param("account", account)
                .query(Tokens::read)
                .list();
    }

    private static String fitLabel(String label) {
        try {
            return Require.line("label", label);
        } catch (Malformed malformed) {
            throw new AccessRefused(LABEL_NOT_FIT);
        }
    }

    private static @Nullable String fitPlace(@Nullable String place) {
        if (place == null || place.isBlank()) return null;
        if (!place.strip().matches("[1-9]\\d{3,11}")) throw new AccessRefused(PLACE_NOT_FIT);
        return place.strip();
    }

    private Duration fitLife(Duration life) {
        if (!life.isPositive() || life.compareTo(settings.longestToken()) > 0) throw new AccessRefused(DAYS_NOT_FIT);
        return life;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Token read(ResultSet row, int number) throws SQLException {
        var office = row.getString("office");
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("label"),
                Scope.valueOf(row.getString("scope")),
                office == null ? null : Office.valueOf(office),
                row.getString("place"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("revoked_at")),
                instant(row.getTimestamp("last_used_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
