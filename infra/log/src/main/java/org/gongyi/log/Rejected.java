package org.gongyi.log;

/// The only error that reading and verifying the log raises: what came from outside is refused, with the
/// exact cause.
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause cause;

    public Rejected(Cause cause, String detail) {
        super(detail);
        this.cause = cause;
    }

    public Rejected(Cause cause, String detail, Throwable origin) {
        super(detail, origin);
        this.cause = cause;
    }

    public Cause why() {
        return cause;
    }

    @Override
    public String toString() {
        return cause + ": " + getMessage();
    }
}
