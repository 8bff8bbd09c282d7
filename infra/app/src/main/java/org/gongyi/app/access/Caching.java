package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/// What the public reads may be kept for a moment by anybody on the way; what an account reads, and every error, by
/// nobody. Files with their version in the address say themselves that they never change.
record Caching(Duration publicAge) implements HeaderWriter {

    private static final String NOBODY = "private, no-store";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var said = response.getHeader(HttpHeaders.CACHE_CONTROL);
        if (said != null && said.contains("immutable")) return;
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (Denials.isApi(request)) response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        if (isOfAnAccount(request) || !isGood(request, response)) response.setHeader(HttpHeaders.CACHE_CONTROL, NOBODY);
        else if (said == null)
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(publicAge).cachePublic().getHeaderValue());
    }

    private static boolean isOfAnAccount(HttpServletRequest request) {
        return TokenFilter.isByToken(request)
                || request.getRequestedSessionId() != null
                || request.getSession(false) != null;
    }

    private static boolean isGood(HttpServletRequest request, HttpServletResponse response) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) && response.getStatus() < 400;
    }
}
