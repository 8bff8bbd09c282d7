package org.gongyi.web.proof;

/// The record is durable, and no published checkpoint covers it yet. Usually a matter of a second.
public final class NotYetAttested extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Seconds until it is worth asking again.
    public static final int RETRY_AFTER = 2;

    private final long position;

    public NotYetAttested(long position) {
        super("position %d is recorded and not yet attested".formatted(position));
        this.position = position;
    }

    public long position() {
        return position;
    }
}
