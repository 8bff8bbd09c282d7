package org.gongyi.command;

/// An event that cannot follow the events before it. Never caught: the ledger is damaged and must not be written to.
public final class CorruptHistory extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public CorruptHistory(Object state, Object event) {
        super("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}
