package org.gongyi.app.start;

/// The ledger would be wrong or in danger if it ran now, so it does not.
///
/// Carries no stack trace to the reader: an operator needs to know what happened, what was kept and what
/// to do, first in Chinese and then in English.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    /// @param happened one paragraph: what happened and what was kept
    /// @param whatToDo one paragraph: the next step of the operator
    public CannotStart(String happened, String whatToDo) {
        super(happened);
        this.whatToDo = whatToDo;
    }

    public CannotStart(String happened, String whatToDo, Throwable cause) {
        super(happened, cause);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
