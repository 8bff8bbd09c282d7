package org.gongyi.web.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Compresses the pages that carry a strong entity tag, which Tomcat by itself sends at full length: two lengths of
/// bytes must not share one strong tag. Ours tells them apart ([Freshness]).
///
/// Only those pages: they are public and hold no secret that a compressed length could betray. A page that fails on the
/// way takes its headers with it, so that no cache keeps an error under the name of the page.
@Component
public final class CompressionFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new CompressedPage(response, isWelcome(request));
        boolean written = false;
        try {
            chain.doFilter(request, page);
            page.finish();
            written = true;
        } finally {
            if (!written && !response.isCommitted()) response.reset();
        }
    }

    /// Whether the asker reads gzip. A quality of nought is a no.
    static boolean isWelcome(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.matches("(?i)gzip(\\s*;\\s*q=(1(\\.0*)?|0?\\.\\d*[1-9]\\d*))?"));
    }
}
