package org.gongyi.web.issue;

/// A voter has a ballot already, and the clerk can tell where.
public final class IssuedAlready extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What programs know it by.
    public static final String CODE = "issued-already";

    private final int number;
    private final int box;

    IssuedAlready(int number, int box) {
        super(CODE);
        this.number = number;
        this.box = box;
    }

    /// On the roll.
    public int number() {
        return number;
    }

    /// Whose station gave the ballot out.
    public int box() {
        return box;
    }
}
