package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongyi.app.CaughtUp;
import org.gongyi.app.LedgerTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database really is away: it lets nobody in, and those who were in are thrown out. Everybody asks at once, and
/// waits for a connection a moment, not the seconds that the ledger gives it.
@LedgerTest
@Isolated("nobody else reads either, nor makes a database beside the one that is away")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingWhileAwayTest {

    private static final String[] PUBLIC = {
        "/",
        "/search?q=%E4%BF%AE",
        "/communities/510411200201",
        "/communities/510411200201/news.atom",
        "/resolutions/510411200201-abcdefghij",
        "/login"
    };
    private static final String[] SIGNED_IN = {"/", "/desk", "/desk/supervision", "/account"};
    private static final String[] API = {
        "/api/communities",
        "/api/communities/510411200201",
        "/api/resolutions",
        "/api/resolutions/510411200201-abcdefghij/events",
        "/api/worklist",
        "/api/events/00000000-0000-0000-0000-000000000001/receipt"
    };

    private static final long MOMENT = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext ledger;

    @Autowired
    private JdbcConnectionDetails server;

    @Autowired
    private HikariDataSource pool;

    private Map<String, HttpResponse<String>> pages;
    private Map<String, HttpResponse<String>> api;
    private HttpResponse<String> english;
    private HttpResponse<String> help;

    @BeforeAll
    void everybody_asks_while_it_is_away() throws Exception {
        var people = new AccountsForTests(ledger);
        var account = people.official();
        var bearer = people.bearer(account);
        var signedIn = new Visitor(port);
        Visitor.logIn(signedIn, account.login(), AccountsForTests.PASSWORD);
        var atTheLogin = new Visitor(port);
        var login = Map.of(
                "username", account.login(),
                "password", AccountsForTests.PASSWORD,
                "_csrf", Visitor.csrfOf(atTheLogin.get("/login").body()));
        var reader = new Visitor(port);
        reader.get("/look?lang=en&back=/");
        var asked = new HashMap<String, Callable<HttpResponse<String>>>();
        for (var page : PUBLIC) asked.put("anybody " + page, () -> new Visitor(port).get(page));
        for (var page : SIGNED_IN) asked.put("signed in " + page, () -> signedIn.get(page));
        asked.put("login", () -> atTheLogin.post("/login", login));
        var called = new HashMap<String, Callable<HttpResponse<String>>>();
        for (var path : API) {
            called.put("anybody " + path, () -> new Visitor(port).get(path));
            called.put("by token " + path, () -> new Visitor(port).get(path, "Authorization", bearer));
        }
        called.put("by session", () -> signedIn.get("/api/communities"));
        var patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(MOMENT);
        lose();
        try {
            pages = answers(asked);
            api = answers(called);
            english = reader.get("/");
            help = new Visitor(port).get("/help");
        } finally {
            asOwner().execute("alter database " + name() + " allow_connections true");
            pool.setConnectionTimeout(patience);
        }
    }

    @AfterAll
    void bring_back() throws InterruptedException {
        for (var tries = 0; tries < 100 && new Visitor(port).get("/").statusCode() == 503; tries++) Thread.sleep(100);
        assertThat(new Visitor(port).get("/").statusCode()).isEqualTo(200);
        CaughtUp.with(ledger);
    }

    @Test
    void whoever_reads_or_signs_in_is_told_what_happened_what_was_kept_and_what_to_do() {
        assertThat(pages).allSatisfy((who, answer) -> {
            assertAway(answer);
            assertThat(answer.body()).contains("账簿暂时打不开", "以前的记录都在", "请过一分钟再打开").contains("</html>");
        });
    }

    @Test
    void the_page_that_says_so_is_as_strict_as_every_other() {
        assertThat(pages)
                .allSatisfy((who, answer) -> assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .contains(SecurityConfiguration.CONTENT_SECURITY_POLICY));
    }

    @Test
    void a_program_is_given_a_problem_document() {
        assertThat(api).allSatisfy((who, answer) -> {
            assertAway(answer);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"unreadable\"", "以前的记录都在");
        });
    }

    @Test
    void who_reads_english_is_told_in_english() {
        assertAway(english);
        assertThat(english.body()).contains("All earlier records are there");
    }

    @Test
    void a_page_that_needs_no_database_is_still_there() {
        assertThat(help.statusCode()).isEqualTo(200);
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private static Map<String, HttpResponse<String>> answers(Map<String, Callable<HttpResponse<String>>> asked)
            throws Exception {
        var answers = new HashMap<String, HttpResponse<String>>();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new HashMap<String, Future<HttpResponse<String>>>();
            asked.forEach((who, asks) -> waiting.put(who, everybody.submit(asks)));
            for (var one : waiting.entrySet())
                answers.put(one.getKey(), one.getValue().get());
        }
        return answers;
    }

    private void lose() {
        asOwner().execute("alter database " + name() + " allow_connections false");
        asOwner().queryForList("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", name());
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    private String name() {
        return server.getJdbcUrl().replaceFirst("^.*/([^/?]+).*$", "$1");
    }

    /// From beside the database that is away.
    private JdbcTemplate asOwner() {
        var beside = server.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/template1$1");
        return new JdbcTemplate(new DriverManagerDataSource(beside, server.getUsername(), server.getPassword()));
    }
}
