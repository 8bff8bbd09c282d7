package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.app.access.LoginTest.location;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.gongyi.app.LedgerTest;
import org.gongyi.app.access.Token.Scope;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
class DoorsTest {

    private static final String TOWNSHIP = "510411200";
    private static final String ECHO = "/api/actor-echo/510411200201/order-correction";
    private static final String ELSEWHERE = "/api/actor-echo/510411201201/order-correction";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Holdings holdings;

    @Autowired
    private Tokens tokens;

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
    void the_public_reads_without_a_session_and_without_a_cookie() {
        for (var page : new String[] {"/help", "/actuator/health", "/api/nothing-here", ECHO}) {
            var headers = visitor.get(page).headers();
            assertThat(headers.allValues("Set-Cookie")).as(page).isEmpty();
        }
    }

    @Test
    void what_the_public_reads_may_be_kept_for_a_moment_and_varies_with_the_cookie() {
        var headers = visitor.get("/help").headers();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(headers.allValues("Vary")).contains("Cookie");
    }

    @Test
    void an_error_is_kept_by_nobody_on_the_way_wherever_it_happens() {
        for (var page :
                new String[] {"/no-such-page", "/log/nothing", "/log/tile/0", "/api/nothing", "/resolutions/x"}) {
            var answer = visitor.get(page);
            assertThat(answer.statusCode()).as(page).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Cache-Control")).as(page).hasValue("private, no-store");
        }
    }

    @Test
    void what_an_account_reads_is_kept_by_nobody() {
        logIn(people.official());
        assertThat(visitor.get("/help").headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(visitor.get("/account").headers().firstValue("Cache-Control"))
                .hasValue("private, no-store");
    }

    @Test
    void every_answer_has_the_headers_of_a_strict_site() {
        for (var page : new String[] {"/help", "/login", ECHO, "/no-such-page"}) {
            var headers = visitor.get(page).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .hasValue("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void a_page_that_is_not_there_is_not_a_login() {
        assertThat(visitor.get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_told_on_a_page_to_whoever_looks_for_a_page() {
        for (var page :
                new String[] {"/no-such-page", "/resolutions/510421105208-zzzzzzzzzz", "/communities/510421999999"}) {
            var answer = visitor.get(page);
            assertThat(answer.statusCode()).as(page).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(page)
                    .startsWith("text/html");
            assertThat(answer.body()).as(page).contains("<h1>", "账簿").doesNotContain("No static resource");
        }
    }

    @Test
    void the_desk_and_the_accounts_are_not_for_the_public() {
        for (var page : new String[] {"/desk", "/account", "/admin/accounts", "/admin/events", "/actuator/env"})
            assertThat(location(visitor.get(page))).as(page).endsWith("/login");
    }

    @Test
    void administrators_pages_are_not_for_officials() {
        logIn(people.official());
        var response = visitor.get("/admin/accounts");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("您的账号不能打开这一页");
    }

    @Test
    void nobody_unknown_records() {
        var response = visitor.postJson(ECHO, "{}");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(response.body()).contains("\"code\":\"sign-in\"", "请先登录");
    }

    @Test
    void a_token_records_in_the_office_of_its_account() {
        var response = withToken(people.bearer(people.appointed(Office.TOWNSHIP, TOWNSHIP)), ECHO);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"office\":\"township\"", "\"place\":\"510411200\"");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_records_through_the_api_only_with_its_csrf_token() {
        logIn(people.appointed(Office.TOWNSHIP, TOWNSHIP));
        assertProblem(visitor.postJson(ECHO, "{}"), 403, "page-too-old");
        var csrf = Visitor.csrfOf(visitor.get("/account").body());
        assertThat(visitor.postJson(ECHO, "{}", "X-CSRF-TOKEN", csrf).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_reading_token_does_not_record() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        var bearer = "Bearer " + people.token(account, Scope.READ, null, null);
        assertProblem(withToken(bearer, ECHO), 403, "token-too-narrow");
        assertThat(visitor.get(ECHO, "Authorization", bearer).body()).startsWith("1 offices");
    }

    @Test
    void a_token_bound_to_another_office_or_place_does_not_record() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        assertProblem(
                withToken("Bearer " + people.token(account, Scope.RECORD, Office.COUNTY, null), ECHO),
                403,
                "token-too-narrow");
        assertProblem(
                withToken("Bearer " + people.token(account, Scope.RECORD, null, "510411200999"), ECHO),
                403,
                "token-too-narrow");
        var fitting = "Bearer " + people.token(account, Scope.RECORD, Office.TOWNSHIP, "510411200201");
        assertThat(withToken(fitting, ECHO).statusCode()).isEqualTo(200);
    }

    @Test
    void a_revoked_an_expired_and_an_invented_token_are_refused_even_for_reading() {
        var account = people.official();
        var revoked = people.bearer(account);
        tokens.revoke(account.id(), tokens.of(account.id()).getFirst().id());
        var expired = people.bearer(account);
        database.sql("update api_token set expires_at = now() - interval '1 second' where account = :id")
                .param("id", account.id())
                .update();
        for (var bad : new String[] {revoked, expired, "Bearer gyt_invented", "Bearer "}) {
            assertProblem(withToken(bad, ECHO), 401, "token-not-good");
            assertProblem(visitor.get(ECHO, "Authorization", bad), 401, "token-not-good");
        }
    }

    @Test
    void a_bad_token_does_not_borrow_the_session_beside_it() {
        logIn(people.appointed(Office.TOWNSHIP, TOWNSHIP));
        assertProblem(withToken("Bearer gyt_invented", ECHO), 401, "token-not-good");
    }

    @Test
    void the_tokens_of_a_disabled_account_stop() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        var bearer = people.bearer(account);
        accounts.disable(account.id());
        assertProblem(withToken(bearer, ECHO), 401, "token-not-good");
    }

    @Test
    void a_new_one_time_password_revokes_the_tokens() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        var bearer = people.bearer(account);
        accounts.resetPassword(account.id());
        assertProblem(withToken(bearer, ECHO), 401, "token-not-good");
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        var token = people.token(people.official(), Scope.READ, null, null);
        assertThat(database.sql("select count(*) from api_token t where t::text like '%' || :token || '%'")
                        .param("token", token.substring(4))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_township_is_nobody_in_the_next_township() {
        assertProblem(
                withToken(people.bearer(people.appointed(Office.TOWNSHIP, TOWNSHIP)), ELSEWHERE),
                403,
                "no-office-here");
    }

    @Test
    void an_appointment_that_ended_yesterday_is_refused_with_its_day() {
        var account = people.official();
        var yesterday = LocalDate.now().minusDays(1);
        holdings.appoint(account.id(), Office.TOWNSHIP, TOWNSHIP, yesterday.minusYears(1), yesterday);
        var response = withToken(people.bearer(account), ECHO);
        assertProblem(response, 403, "office-ended");
        assertThat(response.body()).contains("乡镇（街道）", yesterday.toString());
    }

    @Test
    void who_holds_two_offices_acts_in_the_one_chosen() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        var today = LocalDate.now();
        holdings.appoint(account.id(), Office.COUNTY, "510411", today, today);
        var bearer = people.bearer(account);
        assertThat(withToken(bearer, ECHO).body()).contains("\"office\":\"township\"");
        assertThat(withToken(bearer, ECHO, "Gongyi-Office", "county").body()).contains("\"office\":\"county\"");
        assertThat(withToken(bearer, ECHO + "?office=county").body()).contains("\"office\":\"county\"");
        assertProblem(withToken(bearer, ECHO, "Gongyi-Office", "committee"), 403, "office-not-held");
        assertProblem(withToken(bearer, ECHO, "Gongyi-Office", "emperor"), 403, "office-not-held");
        assertProblem(withToken(bearer, ECHO, "Gongyi-Office", "ledger"), 403, "office-not-held");
    }

    @Test
    void an_administrator_records_nothing() {
        var administrator = people.administrator();
        assertProblem(withToken(people.bearer(administrator), ECHO), 403, "administrator");
    }

    @Test
    void an_administrator_can_be_given_no_office_by_whatever_way() {
        var administrator = people.administrator();
        var today = LocalDate.now();
        assertThatThrownBy(() -> holdings.appoint(administrator.id(), Office.COUNTY, "510411", today, today))
                .hasMessage("ADMINISTRATOR_HAS_NO_OFFICE");
        assertThatThrownBy(() -> holdings.link(
                        administrator.id(), new CommunityCode("510411200201"), new PersonId("p-somebody")))
                .hasMessage("ADMINISTRATOR_HAS_NO_OFFICE");
        assertThatThrownBy(
                        () -> database.sql("""
                                insert into account_person (account, community, person)
                                values (:id, '510411200201', 'p-somebody')""").param("id", administrator.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        var official = people.appointed(Office.COUNTY, "510411");
        assertThatThrownBy(() -> database.sql("update account set administrator = true where id = :id")
                        .param("id", official.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void offices_of_a_community_are_not_given_by_appointment() {
        var account = people.official();
        var today = LocalDate.now();
        assertThatThrownBy(() -> holdings.appoint(account.id(), Office.COMMITTEE, "510411200201", today, today))
                .hasMessage("OFFICE_NOT_APPOINTED");
        assertThatThrownBy(() -> holdings.appoint(account.id(), Office.TOWNSHIP, "5104", today, today))
                .hasMessage("PLACE_NOT_FIT");
    }

    @Test
    void one_person_of_a_register_has_one_account() {
        var community = new CommunityCode("510411200202");
        var person = new PersonId("p-onlyone");
        people.personOf(community, person);
        assertThatThrownBy(() -> people.personOf(community, person)).hasMessage("PERSON_LINKED");
    }

    @Test
    void what_happened_to_accounts_is_not_rewritten() {
        people.official();
        assertThatThrownBy(() ->
                        database.sql("update access_event set detail = 'other'").update())
                .hasMessageContaining("not changed");
        assertThatThrownBy(() -> database.sql("delete from access_event").update())
                .hasMessageContaining("not removed");
    }

    @Test
    void an_administrator_opens_an_account_and_the_password_is_shown_once() {
        logIn(people.administrator());
        var login = "opened-" + System.nanoTime();
        var created = visitor.submit("/admin/accounts", "/admin/accounts", Map.of("login", login, "name", "王五"));
        assertThat(created.statusCode()).isEqualTo(200);
        var password = created.body().replaceAll("(?s).*id=\"secret\">([^<]+)<.*", "$1");
        var account = accounts.findByLogin(login).orElseThrow();
        assertThat(visitor.get("/admin/accounts/" + account.id()).body())
                .contains("王五")
                .doesNotContain(password);
        assertThat(location(Visitor.logIn(new Visitor(port), login, password))).endsWith("/desk");
        assertThat(visitor.get("/admin/events").body()).contains("新建账号", login);
    }

    @Test
    void an_administrator_enters_and_ends_an_appointment() {
        var official = people.official();
        logIn(people.administrator());
        var page = "/admin/accounts/" + official.id();
        visitor.submit(
                page,
                page + "/appointments",
                Map.of("office", "TOWNSHIP", "place", TOWNSHIP, "from", "2026-01-01", "until", "2199-12-31"));
        var appointment = holdings.appointments(official.id()).getFirst();
        assertThat(appointment.place()).isEqualTo(TOWNSHIP);
        visitor.submit(page, page + "/appointments/" + appointment.id() + "/end", Map.of());
        assertThat(holdings.appointments(official.id()).getFirst().runsOn(LocalDate.now()))
                .isFalse();
    }

    @Test
    void a_wrong_entry_of_an_administrator_is_told_in_words_and_changes_nothing() {
        logIn(people.administrator());
        var page = "/admin/accounts";
        assertThat(location(visitor.submit(page, page, Map.of("login", "A B", "name", "x"))))
                .endsWith("LOGIN_NOT_FIT");
        assertThat(location(visitor.submit(page, page, Map.of("login", "admin", "name", "x"))))
                .endsWith("LOGIN_TAKEN");
        assertThat(location(visitor.submit(page, page, Map.of("login", "named-badly", "name", "\u202e"))))
                .endsWith("NAME_NOT_FIT");
        assertThat(visitor.get(page + "?problem=LOGIN_TAKEN").body()).contains("已经有人用了");
        assertThat(visitor.get(page + "?problem=nonsense").statusCode()).isEqualTo(400);
        assertThat(visitor.get(page + "/not-an-id").statusCode()).isEqualTo(400);
        assertThat(visitor.get(page + "/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(location(visitor.submit(
                        page,
                        page + "/" + people.official().id() + "/appointments",
                        Map.of("office", "TOWNSHIP", "place", "51", "from", "2026-01-01", "until", "2026-12-31"))))
                .endsWith("PLACE_NOT_FIT");
    }

    @Test
    void the_owner_makes_a_token_sees_it_once_and_revokes_it() {
        var account = people.appointed(Office.TOWNSHIP, TOWNSHIP);
        logIn(account);
        var made = visitor.submit(
                "/account",
                "/account/tokens",
                Map.of("label", "报表", "scope", "RECORD", "boundOffice", "", "days", "30"));
        var token = made.body().replaceAll("(?s).*id=\"secret\">([^<]+)<.*", "$1");
        assertThat(withToken("Bearer " + token, ECHO).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/account").body()).contains("报表").doesNotContain(token);
        var id = tokens.of(account.id()).getFirst().id();
        visitor.submit("/account", "/account/tokens/" + id + "/revoke", Map.of());
        assertProblem(
                new Visitor(port).postJson(ECHO, "{}", "Authorization", "Bearer " + token), 401, "token-not-good");
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        var account = people.official();
        people.bearer(account);
        var token = tokens.of(account.id()).getFirst().id();
        logIn(people.official());
        visitor.submit("/account", "/account/tokens/" + token + "/revoke", Map.of());
        assertThat(tokens.of(account.id()).getFirst().revokedAt()).isNull();
    }

    @Test
    void a_token_does_not_live_for_ever() {
        var account = people.official();
        assertThatThrownBy(() ->
                        tokens.create(account.id(), new Tokens.Wish("x", Scope.READ, null, null, Duration.ofDays(367))))
                .hasMessage("DAYS_NOT_FIT");
    }

    private void logIn(Account account) {
        Visitor.logIn(visitor, account.login(), AccountsForTests.PASSWORD);
    }

    private HttpResponse<String> withToken(String bearer, String path, String... headers) {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = bearer;
        return visitor.postJson(path, "{}", all);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }
}
