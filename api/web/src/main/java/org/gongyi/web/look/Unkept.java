package org.gongyi.web.look;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/// What names mere voters is kept by no browser and no cache on the way, and found by no search engine (PII-AFTER).
public final class Unkept {

    private static final String NEVER = "private, no-store";
    private static final String ROBOTS = "X-Robots-Tag";
    private static final String NOT_FOUND = "noindex, nofollow";

    private Unkept() {}

    public static void with(HttpHeaders headers) {
        headers.set(HttpHeaders.CACHE_CONTROL, NEVER);
        headers.set(ROBOTS, NOT_FOUND);
    }

    public static void with(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, NEVER);
        response.setHeader(ROBOTS, NOT_FOUND);
    }
}
