package org.gongyi.app.access;

import static org.gongyi.app.access.AccessRefused.Reason.LOGIN_NOT_FIT;
import static org.gongyi.app.access.AccessRefused.Reason.LOGIN_TAKEN;
import static org.gongyi.app.access.AccessRefused.Reason.NAME_NOT_FIT;
import static org.gongyi.app.access.AccessRefused.Reason.PASSWORD_NOT_NEW;
import static org.gongyi.app.access.AccessRefused.Reason.PASSWORD_WRONG;
import static org.springframework.transaction.annotation.Propagation.SUPPORTS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.app.access.AccessLog.Kind;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Require;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts. Every change of one is noted in the access log, in the same transaction.
@Component
@Transactional
public class Accounts {

    private static final String LOGIN = "[a-z0-9][a-z0-9._-]{2,39}";

    private final JdbcClient database;
    private final Passwords passwords;
    private final AccessLog log;
    private final Clock clock;

    Accounts(JdbcClient database, Passwords passwords, AccessLog log, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /// @param oneTimePassword in clear, to be told once; it must be changed at first login
    public record Opened(UUID account, String login, String oneTimePassword) {}

    public Opened create(String login, String name, boolean administrator) {
        return insert(fitLogin(login), name, administrator, "").orElseThrow(() -> new AccessRefused(LOGIN_TAKEN));
    }

    /// The first administrator, where no account is yet; of several processes that start at once, one makes it.
    Optional<Opened> createFirst(String login, String name) {
        return insert(login, name, true, "where not exists (select from account)");
    }

    private Optional<Opened> insert(String login, String name, boolean administrator, String condition) {
        var password = passwords.oneTime();
        var id = database.sql("""
                        insert into account (login, name, password, administrator, created_at)
                        select :login, :name, :password, :administrator, :at %s
                        on conflict do nothing returning id""".formatted(condition))
                .param("login", login)
                .param("name", fitName(name))
                .param("password", passwords.hash(password))
                .param("administrator", administrator)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
        id.ifPresent(account -> log.note(Kind.ACCOUNT_CREATED, account, administrator ? "administrator" : null));
        return id.map(account -> new Opened(account, login, password));
    }

    /// Ends the sessions of the account; its tokens stop with it.
    public void disable(UUID account) {
        change(account, "disabled = true, version = version + 1");
        log.note(Kind.ACCOUNT_DISABLED, account);
    }

    public void enable(UUID account) {
        change(account, "disabled = false, failures = 0, locked_until = null");
        log.note(Kind.ACCOUNT_ENABLED, account);
    }

    /// A new one-time password. Whoever knew the old one is out: sessions end, tokens are revoked, a lock is lifted.
    public String resetPassword(UUID account) {
        var password = passwords.oneTime();
        setPassword(account, password, true);
        database.sql("update api_token set revoked_at = :at where account = :account and revoked_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .update();
        log.note(Kind.PASSWORD_RESET, account);
        return password;
    }

    /// Throws [AccessRefused] where the old password is wrong or the new one is not fit. Other sessions end.
    void changePassword(UUID account, String old, String replacement) {
        var login = get(account).login();
        if (!passwords.matches(old, passwordOf(login).orElseThrow())) throw new AccessRefused(PASSWORD_WRONG);
        passwords.requireFit(replacement, login);
        if (replacement.equals(old)) throw new AccessRefused(PASSWORD_NOT_NEW);
        setPassword(account, replacement, false);
        log.note(Kind.PASSWORD_CHANGED, account);
    }

    private void setPassword(UUID account, String password, boolean mustChange) {
        database.sql("""
                        update account set password = :password, must_change = :mustChange, version = version + 1,
                               failures = 0, locked_until = null where id = :id""")
                .param("password", passwords.hash(password))
                .param("mustChange", mustChange)
                .param("id", account)
                .update();
    }

    private void change(UUID account, String assignments) {
        database.sql("update account set " + assignments + " where id = :id")
                .param("id", account)
                .update();
    }

    @Transactional(propagation = SUPPORTS)
    public Optional<Account> find(UUID account) {
        return database.sql("select * from account where id = :id")
                .param("id", account)
                .query(Accounts::read)
                .optional();
    }

    Account get(UUID account) {
        return find(account).orElseThrow(() -> new IllegalArgumentException("no such account"));
    }

    @Transactional(propagation = SUPPORTS)
    public Optional<Account> findByLogin(String login) {
        var fit = login.strip().toLowerCase(Locale.ROOT);
        if (!fit.matches(LOGIN)) return Optional.empty();
        return database.sql("select * from account where login = :login")
                .param("login", fit)
                .query(Accounts::read)
                .optional();
    }

    @Transactional(propagation = SUPPORTS)
    Optional<String> passwordOf(String login) {
        return database.sql("select password from account where login = :login")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    @Transactional(propagation = SUPPORTS)
    List<Account> all() {
        return database.sql("select * from account order by administrator desc, login")
                .query(Accounts::read)
                .list();
    }

    private static String fitLogin(String login) {
        var fit = login.strip().toLowerCase(Locale.ROOT);
        if (!fit.matches(LOGIN)) throw new AccessRefused(LOGIN_NOT_FIT);
        return fit;
    }

    private static String fitName(String name) {
        try {
            return Require.line("name", name);
        } catch (Malformed malformed) {
            throw new AccessRefused(NAME_NOT_FIT);
        }
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        var lockedUntil = row.getTimestamp("locked_until");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getBoolean("administrator"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"),
                row.getInt("failures"),
                lockedUntil == null ? null : lockedUntil.toInstant(),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }
}
