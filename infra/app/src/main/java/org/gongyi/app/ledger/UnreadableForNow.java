package org.gongyi.app.ledger;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.gongyi.app.postgres.LostDatabase;
import org.gongyi.contract.ledger.OutOfReach;

/// An act is weighed before anything of it is written, so a database that is lost while history is read has recorded
/// nothing of it, and whoever acts is told so. Whoever asks a question is told the same.
public final class UnreadableForNow<M extends Message<?>> implements MessageHandlerInterceptor<M> {

    @Override
    public Object handle(UnitOfWork<? extends M> work, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (RuntimeException e) {
            if (e instanceof OutOfReach || !LostDatabase.isBehind(e)) throw e;
            throw LedgerUnavailable.nothingRecorded("the log cannot be read now", e);
        }
    }
}
