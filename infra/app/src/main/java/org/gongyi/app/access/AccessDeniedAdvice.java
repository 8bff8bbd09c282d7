package org.gongyi.app.access;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Keeps every other advice from answering for the security filters, which know best why somebody may not.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessDeniedAdvice {

    @ExceptionHandler
    void passOn(AccessDeniedException denied) {
        throw denied;
    }
}
