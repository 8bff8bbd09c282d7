package org.gongyi.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongyi.app.postgres.LostDatabase;
import org.gongyi.web.act.LedgerOutOfReach;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Leaves to the [OutOfReachFilter] a database that was lost beside the two buses, as receipts and accounts are read,
/// before the interface takes it for a failure nobody foresaw. A ledger out of reach says more and is let be.
@Component
final class PassOnLostDatabase implements HandlerExceptionResolver, Ordered {

    @Override
    public int getOrder() {
        return -20;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof RuntimeException lost && LostDatabase.isBehind(lost) && !LedgerOutOfReach.isBehind(lost))
            throw lost;
        return null;
    }
}
