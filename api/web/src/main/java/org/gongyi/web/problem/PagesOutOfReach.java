package org.gongyi.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongyi.web.act.LedgerOutOfReach;
import org.gongyi.web.proof.NotProven;
import org.gongyi.web.proof.NotYetAttested;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Tells whoever reads a page while the ledger is out of reach that nothing is lost, and when to come again.
@Component
final class PagesOutOfReach implements HandlerExceptionResolver, Ordered {

    /// Before those who know no failure but their own; the interface under `/api` has answered by then.
    @Override
    public int getOrder() {
        return -9;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var isEarly = failure instanceof NotYetAttested || failure instanceof NotProven;
        if (!isEarly && !LedgerOutOfReach.isBehind(failure)) return null;
        response.setIntHeader(
                HttpHeaders.RETRY_AFTER, isEarly ? NotYetAttested.RETRY_AFTER : LedgerOutOfReach.RETRY_AFTER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("error/503", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
