package org.gongyi.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.gongyi.web.act.ActWords.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.WebUtils;

/// What the next page of a station says was done, told once. The browser carries it: an address is logged, a session is
/// stored, and neither may tell when somebody has collected a ballot (ADR 27).
final class Told {

    private static final String NAME = "told";
    private static final Pattern VALUE = Pattern.compile("(given|taken-back|opened|closed)\\.(\\d{0,6})");

    private Told() {}

    /// POST, redirect, GET: whoever opens that page anew does nothing again.
    ///
    /// @param number of the roll; empty where it is about the box
    static ModelAndView next(
            String station, String what, String number, HttpServletRequest request, HttpServletResponse response) {
        keep(station, what + "." + number, Duration.ofMinutes(1), request, response);
        var next = new RedirectView(station, true);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }

    static @Nullable String take(String station, Said words, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) return null;
        keep(station, "", Duration.ZERO, request, response);
        var told = VALUE.matcher(cookie.getValue());
        return told.matches() ? words.say("issue." + told.group(1), told.group(2)) : null;
    }

    private static void keep(
            String station, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + station)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
