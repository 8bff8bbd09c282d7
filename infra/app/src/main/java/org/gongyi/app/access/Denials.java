package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.gongyi.contract.Office;
import org.gongyi.web.access.NotYours;
import org.gongyi.web.access.NotYours.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Says in words why somebody may not: problem documents (RFC 9457) under `/api`, the error page elsewhere.
@Component
class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    /// Request attribute with the sentence; `error/frame.html` shows it first.
    static final String DENIAL = "problem";

    private final MessageSource words;
    private final LocaleResolver languages;
    private final JsonMapper json;

    Denials(MessageSource words, LocaleResolver languages, JsonMapper json) {
        this.words = words;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        var reason = TokenFilter.isByToken(request) ? "TOKEN_NOT_GOOD" : Reason.SIGN_IN.name();
        problem(request, response, HttpStatus.UNAUTHORIZED, reason, sentence(request, reason, null, null));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var reason = reason(denied);
        var sentence = denied instanceof NotYours notYours
                ? sentence(request, reason, notYours.office(), notYours.until())
                : sentence(request, reason, null, null);
        if (isApi(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, reason, sentence);
            return;
        }
        request.setAttribute(DENIAL, sentence);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    private static String reason(AccessDeniedException denied) {
        return switch (denied) {
            case NotYours notYours -> notYours.reason().name();
            case CsrfException _ -> "PAGE_TOO_OLD";
            default -> CurrentActor.signedIn().map(Denials::whatIsMissing).orElse("NOT_ALLOWED");
        };
    }

    private static String whatIsMissing(SignedIn signedIn) {
        return signedIn.mayRecord() ? "NOT_ALLOWED" : Reason.TOKEN_TOO_NARROW.name();
    }

    private String sentence(
            HttpServletRequest request, String reason, @Nullable Office office, @Nullable Object until) {
        var language = languages.resolveLocale(request);
        var name = office == null ? "" : word("access.office." + office.name(), language);
        return words.getMessage(
                "access.not-yours." + kebab(reason),
                new Object[] {name, until == null ? "" : until.toString()},
                language);
    }

    private String word(String key, Locale language) {
        return words.getMessage(key, null, language);
    }

    private void problem(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String reason, String sentence)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(word("access.not-yours", languages.resolveLocale(request)));
        problem.setProperty("code", kebab(reason));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static String kebab(String reason) {
        return reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
