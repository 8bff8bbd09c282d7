package org.gongyi.web.paper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// Too many want something printed at once. Nothing is lost: 503 with `Retry-After`.
public final class PressBusy extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "5";

    PressBusy() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
