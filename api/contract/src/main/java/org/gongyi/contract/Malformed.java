package org.gongyi.contract;

/// A value that no act may carry, whatever the law says: too long, negative, with control characters.
///
/// Thrown by the constructors of the words themselves, so that a malformed act cannot exist. Answered with 400 and the
/// field. The reason is a message key of `messages_*.properties`, its numbers are `limit`.
public final class Malformed extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Reason reason;
    private final long limit;

    /// What is wrong with a value.
    public enum Reason {
        MISSING,
        TOO_SHORT,
        TOO_LONG,
        TOO_SMALL,
        TOO_LARGE,
        CONTROL_CHARACTER,
        NOT_A_CODE,
        NOT_A_TIME,
        NOT_A_TELEPHONE,
        NOT_A_DATE,
        /// The idempotency key has answered another request.
        ALREADY_USED
    }

    public Malformed(String field, Reason reason, long limit) {
        super("%s: %s (%d)".formatted(field, reason, limit));
        this.field = field;
        this.reason = reason;
        this.limit = limit;
    }

    public String field() {
        return field;
    }

    public Reason reason() {
        return reason;
    }

    public long limit() {
        return limit;
    }
}
