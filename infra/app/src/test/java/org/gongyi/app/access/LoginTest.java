package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.AccessLog.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
@ExtendWith(OutputCaptureExtension.class)
class LoginTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessLog log;

    @Autowired
    private AccessSettings settings;

    @Autowired
    private JdbcClient database;

    private AccountsForTests people;
    private Visitor visitor;

    @BeforeEach
    void arrive() {
        people = new AccountsForTests(ledger);
        visitor = new Visitor(port);
    }

    @Test
    void the_right_password_opens_the_desk() {
        var response = Visitor.logIn(visitor, people.official().login(), AccountsForTests.PASSWORD);
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/desk");
        assertThat(visitor.get("/account").body()).contains("测试员");
    }

    @Test
    void who_was_sent_to_the_login_comes_back_to_the_page_asked_for() {
        assertThat(location(visitor.get("/account"))).endsWith("/login");
        assertThat(location(Visitor.logIn(visitor, people.official().login(), AccountsForTests.PASSWORD)))
                .contains("/account");
    }

    @Test
    void a_wrong_password_an_unknown_and_a_disabled_account_are_answered_alike() {
        var known = people.official();
        var disabled = people.official();
        accounts.disable(disabled.id());
        for (var login : new String[] {known.login(), disabled.login(), "nobody-at-all", "x' or 1=1", "a\u0000b"}) {
            var password = login.equals(disabled.login()) ? AccountsForTests.PASSWORD : "not the password";
            assertThat(location(Visitor.logIn(new Visitor(port), login, password)))
                    .endsWith("/login?failed");
        }
        assertThat(visitor.get("/login?failed").body()).contains("没有登录成功");
    }

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        var account = people.official();
        for (int i = 0; i < settings.failuresBeforeLock(); i++)
            Visitor.logIn(visitor, account.login(), "wrong password " + i);
        assertThat(location(Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD)))
                .endsWith("/login?failed");
        assertThat(kindsOf(account)).contains(Kind.ACCOUNT_LOCKED, Kind.LOGIN_WHILE_LOCKED);
    }

    @Test
    void a_lock_ends_by_itself_and_is_longer_after_the_next_failure() {
        var account = people.official();
        for (int i = 0; i < settings.failuresBeforeLock(); i++) Visitor.logIn(visitor, account.login(), "wrong");
        endLock(account);
        Visitor.logIn(visitor, account.login(), "wrong again");
        assertThat(accounts.get(account.id()).failures()).isEqualTo(settings.failuresBeforeLock() + 1);
        assertThat(log.latest(account.id(), 1).getFirst().detail()).isEqualTo("PT2M");
        endLock(account);
        assertThat(location(Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD)))
                .endsWith("/desk");
        assertThat(accounts.get(account.id()).failures()).isZero();
    }

    @Test
    void a_login_form_from_another_site_is_refused() {
        var account = people.official();
        var response =
                visitor.post("/login", Map.of("username", account.login(), "password", AccountsForTests.PASSWORD));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("页面打开太久");
        assertThat(kindsOf(account)).doesNotContain(Kind.LOGIN_SUCCEEDED);
    }

    @Test
    void the_session_has_another_id_after_the_login() {
        visitor.get("/login");
        var before = visitor.cookie("SESSION");
        Visitor.logIn(visitor, people.official().login(), AccountsForTests.PASSWORD);
        assertThat(visitor.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void an_invented_cookie_is_no_session_and_no_error() {
        for (var invented : new String[] {"AAAA", "x", "JzsgLS0=", "%00%00", "not-base64!"}) {
            visitor.setCookie("SESSION", invented);
            assertThat(visitor.get("/help").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void logging_out_ends_the_session() {
        var account = people.official();
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        var session = visitor.cookie("SESSION");
        visitor.submit("/account", "/logout", Map.of());
        visitor.setCookie("SESSION", session);
        assertThat(location(visitor.get("/account"))).endsWith("/login");
        assertThat(kindsOf(account)).contains(Kind.LOGGED_OUT);
    }

    @Test
    void a_session_that_is_used_lives_on_and_is_written_once_a_minute() {
        var login = people.official().login();
        Visitor.logIn(visitor, login, AccountsForTests.PASSWORD);
        visitor.get("/account");
        var written = usedLast(login);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(usedLast(login)).isEqualTo(written);

        var idle = settings.sessionIdle().toMillis();
        database.sql("""
                        update spring_session set last_access_time = last_access_time - 61000,
                            expiry_time = expiry_time - 61000 where principal_name = ?""").param(login).update();
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(usedLast(login)).isGreaterThanOrEqualTo(written);

        database.sql("update spring_session set last_access_time = last_access_time - ? where principal_name = ?")
                .params(idle, login)
                .update();
        assertThat(location(visitor.get("/account"))).endsWith("/login");
    }

    private long usedLast(String login) {
        return database.sql("select last_access_time from spring_session where principal_name = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    @Test
    void disabling_an_account_ends_its_sessions_at_once() {
        var account = people.official();
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        accounts.disable(account.id());
        assertThat(location(visitor.get("/account"))).endsWith("/login");
    }

    @Test
    void a_one_time_password_opens_nothing_until_it_is_changed() {
        var opened = accounts.create("fresh-" + System.nanoTime(), "新人", false);
        Visitor.logIn(visitor, opened.login(), opened.oneTimePassword());
        assertThat(location(visitor.get("/account"))).endsWith("/account/password");
        assertThat(location(visitor.get("/"))).endsWith("/account/password");
        assertThat(visitor.get("/api/anything").statusCode()).isEqualTo(403);
        change(opened.oneTimePassword(), "seven clever herons");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_keeps_this_one() {
        var account = people.official();
        var elsewhere = new Visitor(port);
        Visitor.logIn(elsewhere, account.login(), AccountsForTests.PASSWORD);
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        change(AccountsForTests.PASSWORD, "seven clever herons");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(elsewhere.get("/account"))).endsWith("/login");
    }

    @Test
    void a_new_password_is_refused_with_the_reason() {
        var account = people.official();
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        assertThat(location(change("not the old one", "seven clever herons"))).endsWith("PASSWORD_WRONG");
        assertThat(location(change(AccountsForTests.PASSWORD, "short"))).endsWith("PASSWORD_TOO_SHORT");
        assertThat(location(change(AccountsForTests.PASSWORD, "1234567890"))).endsWith("PASSWORD_TOO_EASY");
        assertThat(location(change(AccountsForTests.PASSWORD, account.login() + "!!")))
                .endsWith("PASSWORD_TOO_EASY");
        assertThat(location(change(AccountsForTests.PASSWORD, AccountsForTests.PASSWORD)))
                .endsWith("PASSWORD_NOT_NEW");
        assertThat(visitor.get("/account/password?problem=PASSWORD_NOT_NEW").body())
                .contains("没有改动");
    }

    @Test
    void no_password_is_ever_logged_or_noted(CapturedOutput output) {
        var secret = "Xq7-unmistakable-secret";
        var account = people.official();
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
        change(AccountsForTests.PASSWORD, secret);
        Visitor.logIn(new Visitor(port), account.login(), secret);
        Visitor.logIn(new Visitor(port), account.login(), secret + "-mistyped");
        Visitor.logIn(new Visitor(port), secret, account.login());
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(database.sql("select count(*) from access_event e where e::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select password from account where login = :login")
                        .param("login", account.login())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void the_first_administrator_is_there_and_is_not_made_again(CapturedOutput output) {
        assertThat(accounts.findByLogin(FirstAdministrator.LOGIN))
                .hasValueSatisfying(first -> assertThat(first.administrator()).isTrue());
        var before = output.getOut().length();
        new FirstAdministrator(accounts).run(new DefaultApplicationArguments());
        assertThat(output.getOut().substring(before)).doesNotContain("One-time password");
    }

    private HttpResponse<String> change(String old, String replacement) {
        return visitor.submit(
                "/account/password",
                "/account/password",
                Map.of("old", old, "replacement", replacement, "again", replacement));
    }

    private void endLock(Account account) {
        database.sql("update account set locked_until = now() - interval '1 second' where id = :id")
                .param("id", account.id())
                .update();
    }

    private List<Kind> kindsOf(Account account) {
        return log.latest(account.id(), 50).stream().map(AccessLog.Event::kind).toList();
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse(response.statusCode() + " " + response.body());
    }
}
