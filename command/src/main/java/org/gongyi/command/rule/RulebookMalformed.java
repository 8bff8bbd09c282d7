package org.gongyi.command.rule;

/// A row of the rulebook is wrong. Names the file, the rule and the version, so that the row can be found and mended;
/// nothing starts with a rulebook that is not whole.
public final class RulebookMalformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RulebookMalformed(String where, String what) {
        super(where + ": " + what);
    }

    public RulebookMalformed(String where, String what, Throwable cause) {
        super(where + ": " + what, cause);
    }
}
