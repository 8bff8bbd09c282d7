package org.gongyi.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

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

    private static MockHttpServletResponse answered(String path, FilterChain chain) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var answer = new MockHttpServletResponse();
        new OutOfReachFilter().doFilter(request, answer, chain);
        return answer;
    }
}
