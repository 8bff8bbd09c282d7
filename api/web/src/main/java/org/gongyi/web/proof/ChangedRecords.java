package org.gongyi.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Tells whoever opens a page that rests on a record which somebody changed, which one it is, and leads to what
/// was signed of it. 409: what is stored conflicts with what was recorded.
@Component
final class ChangedRecords implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedRecords.class);

    private final ProofSheets proofs;

    ChangedRecords(ProofSheets proofs) {
        this.proofs = proofs;
    }

    /// Before those who know no failure but their own; the interface under `/api` has answered by then.
    @Override
    public int getOrder() {
        return -8;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return UnreadableEntry.behind(failure)
                .map(entry -> page(entry, response))
                .orElse(null);
    }

    private ModelAndView page(UnreadableEntry entry, HttpServletResponse response) {
        LOG.error("第 {} 条记录被改动过，不能采信 · Record {} was changed", entry.position(), entry.position(), entry);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new ModelAndView("proof/changed", HttpStatus.CONFLICT)
                .addObject("position", entry.position())
                .addObject("proof", proofs.of(entry.position()).orElse(null));
    }
}
