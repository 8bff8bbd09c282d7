package org.gongyi.app.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gongyi.app.postgres.LostDatabase;
import org.gongyi.web.act.LedgerOutOfReach;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before all others: sessions and accounts are read from the database before any page is, so when it is away
/// they fail first. The answer needs neither.
///
/// What was sent may have been recorded before the session could be kept, so of an act no more is said than that.
final class OutOfReachFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String UNREADABLE = """
            {"type":"/problems/unreadable","title":"账簿暂时打不开 · The ledger cannot be read just now","status":503,\
            "detail":"以前的记录都在，请稍后再试。 · All earlier records are safe; try again in a moment.","code":"unreadable"}""";

    private static final String UNKNOWN = """
            {"type":"/problems/outcome-unknown","title":"不能确定是否已经记录 · Not known whether this was recorded","status":503,\
            "detail":"请不要改动，以同一个键再提交一次：无论提交几次，只会记录一次。 · Send the same again unchanged and under the same key: \
            it is recorded once, however often it is sent.","code":"outcome-unknown"}""";

    private final UnaryOperator<String> versioned;

    /// @param versioned gives the address of a stylesheet with its version in it
    OutOfReachFilter(UnaryOperator<String> versioned) {
        this.versioned = versioned;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!LostDatabase.isBehind(failure) || response.isCommitted()) throw failure;
            tell(request, response);
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setIntHeader(HttpHeaders.RETRY_AFTER, LedgerOutOfReach.RETRY_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        SecurityConfiguration.HEADERS.forEach(response::setHeader);
        var api = Denials.isApi(request);
        response.setContentType(
                api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getOutputStream().write((api ? problem(request) : page()).getBytes(UTF_8));
    }

    private static String problem(HttpServletRequest request) {
        return READING.contains(request.getMethod()) ? UNREADABLE : UNKNOWN;
    }

    private String page() throws IOException {
        return new ClassPathResource("out-of-reach.html")
                .getContentAsString(UTF_8)
                .replace("/assets/ledger.css", versioned.apply("/assets/ledger.css"));
    }
}
