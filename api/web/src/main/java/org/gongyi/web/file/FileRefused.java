package org.gongyi.web.file;

import org.gongyi.web.act.Fault;
import org.springframework.http.HttpStatus;

/// Why a file is not kept.
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final long limit;

    public enum Reason {
        EMPTY(HttpStatus.BAD_REQUEST, Fault.Reason.FILE_EMPTY),
        /// Who sent it broke off.
        BROKEN_OFF(HttpStatus.BAD_REQUEST, Fault.Reason.FILE_BROKEN_OFF),
        /// limit: megabytes
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, Fault.Reason.FILE_TOO_LARGE),
        UNKNOWN_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Fault.Reason.FILE_UNKNOWN_TYPE),
        /// A picture of a telephone that browsers cannot show.
        HEIC(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Fault.Reason.FILE_HEIC),
        /// A document that is called a picture, or the other way round.
        NOT_AS_NAMED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Fault.Reason.FILE_NOT_AS_NAMED),
        /// A picture that cannot be read to its end.
        BROKEN(HttpStatus.UNPROCESSABLE_CONTENT, Fault.Reason.FILE_BROKEN),
        /// limit: millions of pixels
        TOO_MANY_PIXELS(HttpStatus.UNPROCESSABLE_CONTENT, Fault.Reason.FILE_TOO_MANY_PIXELS),
        /// limit: megabytes a community and day
        TOO_MUCH_TODAY(HttpStatus.TOO_MANY_REQUESTS, Fault.Reason.FILE_TOO_MUCH_TODAY),
        NO_ROOM(HttpStatus.SERVICE_UNAVAILABLE, Fault.Reason.FILE_NO_ROOM);

        private final HttpStatus status;
        private final Fault.Reason fault;

        Reason(HttpStatus status, Fault.Reason fault) {
            this.status = status;
            this.fault = fault;
        }
    }

    public FileRefused(Reason reason, long limit) {
        super(reason.name());
        this.reason = reason;
        this.limit = limit;
    }

    public FileRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.limit = 0;
    }

    public Reason reason() {
        return reason;
    }

    public HttpStatus status() {
        return reason.status;
    }

    /// The same as what is wrong with a field.
    public Fault fault(String pointer) {
        return new Fault(pointer, reason.fault, limit);
    }
}
