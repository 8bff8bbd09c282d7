package org.gongyi.app.ledger;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/// An act is weighed before anything of it is written, so a database that is lost while history is read has recorded
/// nothing of it, and whoever acts is told so.
public final class UnreadableForNow implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (DataAccessResourceFailureException | RecoverableDataAccessException | TransientDataAccessException e) {
            throw LedgerUnavailable.nothingRecorded("the log cannot be read now", e);
        }
    }
}
