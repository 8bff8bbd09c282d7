package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Sessions are read before any page is: when the database is away, whoever comes is told so all the same.
class OutOfReachFilterTest {

    private static final FilterChain NO_SESSIONS = (_, response) -> {
        response.getWriter().write("half a page");
        throw new CannotCreateTransactionException("no session", new CannotGetJdbcConnectionException("away"));
    };

    @Test
    void a_page_says_what_happened_what_was_kept_and_what_to_do() throws Exception {
        var answer = answered("/desk", NO_SESSIONS);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("账簿暂时打不开", "以前的记录都在", "请过一分钟再打开")
                .doesNotContain("half a page");
    }

    @Test
    void a_program_is_given_a_problem_document() throws Exception {
        var answer = answered("/api/communities", NO_SESSIONS);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"code\":\"unreadable\"");
    }

    @Test
    void a_mistake_of_ours_is_not_taken_for_a_lost_database() {
        assertThatThrownBy(() -> answered("/desk", (_, _) -> {
                    throw new ServletException(new IllegalStateException("our fault"));
                }))
                .isInstanceOf(ServletException.class);
    }

    @Test
    void of_an_act_it_is_not_said_that_nothing_was_recorded() throws Exception {
        var api = answered("POST", "/api/resolutions", NO_SESSIONS);

        assertThat(api.getStatus()).isEqualTo(503);
        assertThat(api.getContentAsString(StandardCharsets.UTF_8)).contains("\"code\":\"outcome-unknown\"", "同一个键");
        assertThat(answered("POST", "/desk", NO_SESSIONS).getContentAsString(StandardCharsets.UTF_8))
                .contains("可能已经记上，也可能没有", "只记一次");
    }

    @Test
    void a_connection_lost_at_the_commit_is_a_lost_database() throws Exception {
        var answer = answered("POST", "/desk", (_, _) -> {
            throw new TransactionSystemException("commit", new SQLException("terminating connection", "57P01"));
        });

        assertThat(answer.getStatus()).isEqualTo(503);
    }

    @Test
    void the_answer_is_guarded_as_every_page_is() throws Exception {
        var answer = answered("/desk", NO_SESSIONS);

        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"/assets/ledger-1.css\"");
    }

    private static MockHttpServletResponse answered(String path, FilterChain chain) throws Exception {
        return answered("GET", path, chain);
    }

    private static MockHttpServletResponse answered(String method, String path, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        var answer = new MockHttpServletResponse();
        new OutOfReachFilter(_ -> "/assets/ledger-1.css").doFilter(request, answer, chain);
        return answer;
    }
}
