package org.gongyi.web.proof;

/// A published checkpoint covers the record, and the published files do not lead from it to the signed
/// root. Asking again helps only once they were mended.
public final class NotProven extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    public NotProven(long position) {
        super("position %d cannot be proven from what was published".formatted(position));
        this.position = position;
    }

    public long position() {
        return position;
    }
}
