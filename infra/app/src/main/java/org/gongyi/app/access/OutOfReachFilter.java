package org.gongyi.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.gongyi.web.act.LedgerOutOfReach;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before all others: sessions and accounts are read from the database before any page is, so when it is away
/// they fail first. The answer needs neither.
final class OutOfReachFilter extends OncePerRequestFilter {

    private static final String PROBLEM = """
            {"type":"/problems/unreadable","title":"账簿暂时打不开 · The ledger cannot be read just now","status":503,\
            "detail":"以前的记录都在，请稍后再试。 · All earlier records are safe; try again in a moment.","code":"unreadable"}""";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!isAway(failure) || response.isCommitted()) throw failure;
            tell(request, response);
        }
    }

    static boolean isAway(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    SQLTransientConnectionException _,
                    SQLNonTransientConnectionException _ -> true;
            default -> isAway(failure.getCause());
        };
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, LedgerOutOfReach.RETRY_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
        var api = Denials.isApi(request);
        response.setContentType(
                api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getOutputStream()
                .write(
                        api
                                ? PROBLEM.getBytes(UTF_8)
                                : new ClassPathResource("out-of-reach.html").getContentAsByteArray());
    }
}
