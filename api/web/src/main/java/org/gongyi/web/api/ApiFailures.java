package org.gongyi.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.gongyi.web.act.ActJson;
import org.gongyi.web.act.ActWords;
import org.gongyi.web.act.JsonBody;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.act.LostRace;
import org.gongyi.web.act.MalformedAct;
import org.gongyi.web.act.NothingThere;
import org.gongyi.web.act.RefusedAct;
import org.gongyi.web.file.FileRefused;
import org.gongyi.web.issue.IssuedAlready;
import org.gongyi.web.paper.PressBusy;
import org.gongyi.web.proof.NotProven;
import org.gongyi.web.proof.NotYetAttested;
import org.gongyi.web.sheet.WrongSheet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Answers every failure under `/api` with a problem document, whatever the caller said it accepts. Failures of pages
/// and of security are left to those who answer them.
@Component
final class ApiFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final Problems problems;

    ApiFailures(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) return null;
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) return null;
        var problem = problem(failure, language(request));
        if (failure instanceof ErrorResponse known) headers(known.getHeaders(), response);
        if (LedgerOutOfReach.isBehind(failure))
            response.setIntHeader(HttpHeaders.RETRY_AFTER, LedgerOutOfReach.RETRY_AFTER);
        if (failure instanceof NotYetAttested)
            response.setIntHeader(HttpHeaders.RETRY_AFTER, NotYetAttested.RETRY_AFTER);
        write(problem, response);
        return new ModelAndView();
    }

    private Problem problem(Exception failure, Locale locale) {
        return switch (failure) {
            case MalformedAct malformed -> problems.malformed(malformed.faults(), locale);
            case Malformed malformed -> problems.malformed(List.of(Parameters.fault(malformed)), locale);
            case RefusedAct refused -> problems.refused(refused.refusal(), locale);
            case NothingThere nothing ->
                problems.plain(HttpStatus.NOT_FOUND, "unknown", locale, Parameters.legible(nothing.name()));
            case NotYetAttested early ->
                problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-attested", locale, early.position());
            case PressBusy _ -> problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "press-busy", locale);
            case NotProven spoiled ->
                problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "not-proven", locale, spoiled.position());
            case LostRace _ -> problems.plain(HttpStatus.CONFLICT, "lost-race", locale);
            case LedgerOutOfReach away -> problems.plain(HttpStatus.SERVICE_UNAVAILABLE, away.code(), locale);
            case StreamMoved _ -> problems.plain(HttpStatus.PRECONDITION_FAILED, "stream-moved", locale);
            case FileRefused refused -> problems.file(refused, locale);
            case IssuedAlready already -> problems.issued(already, locale);
            case WrongSheet wrong -> problems.sheet(wrong, locale);
            case JsonBody.TooMuch _ -> problems.plain(HttpStatus.CONTENT_TOO_LARGE, "too-much", locale);
            case ErrorResponse known -> http(known, locale);
            default ->
                LedgerOutOfReach.isBehind(failure)
                        ? problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "unreadable", locale)
                        : UnreadableEntry.behind(failure)
                                .map(entry -> contradicted(entry, locale))
                                .orElseGet(() -> unforeseen(failure, locale));
        };
    }

    private Problem contradicted(UnreadableEntry entry, Locale locale) {
        LOG.error("what the API was asked of was changed", entry);
        return problems.plain(HttpStatus.CONFLICT, "record-changed", locale, Long.toString(entry.position()));
    }

    private Problem http(ErrorResponse known, Locale locale) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        return switch (status) {
            case NOT_FOUND -> problems.plain(status, "no-such-address", locale);
            case METHOD_NOT_ALLOWED -> problems.plain(status, "method-not-allowed", locale);
            case NOT_ACCEPTABLE -> problems.plain(status, "not-acceptable", locale);
            case UNSUPPORTED_MEDIA_TYPE -> problems.plain(status, "unsupported-media-type", locale);
            case CONTENT_TOO_LARGE -> problems.plain(status, "too-much", locale);
            default -> problems.plain(status, status.is4xxClientError() ? "bad-request" : "failure", locale);
        };
    }

    private Problem unforeseen(Exception failure, Locale locale) {
        LOG.error("a request to the API failed", failure);
        return problems.plain(HttpStatus.INTERNAL_SERVER_ERROR, "failure", locale);
    }

    /// Chinese, unless the caller asks for English.
    static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? ActWords.CHINESE
                : ActWords.spoken(request.getLocale());
    }

    private static void headers(HttpHeaders from, HttpServletResponse to) {
        from.forEach((name, values) -> {
            for (var value : values) to.addHeader(name, value);
        });
    }

    private static void write(Problem problem, HttpServletResponse response) {
        try {
            response.setStatus(problem.status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            response.getOutputStream().write(ActJson.bytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
