package org.gongyi.web.look;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Puts the [Look] on every request, before anything can fail, so that error pages have it too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public final class LookFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Look.NAME, chosen(request).at(here(request)));
        chain.doFilter(request, response);
    }

    /// The look of a request; the usual one where the filter has not seen it.
    public static Look of(HttpServletRequest request) {
        return request.getAttribute(Look.NAME) instanceof Look look ? look : chosen(request);
    }

    private static Look chosen(HttpServletRequest request) {
        return Stream.ofNullable(WebUtils.getCookie(request, Look.NAME))
                .map(Cookie::getValue)
                .map(Look::parse)
                .findFirst()
                .orElse(Look.USUAL);
    }

    /// Only a page that was fetched can be fetched again in another look.
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return "/";
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
