package org.gongyi.command.shell;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// The state of one subject as its stream tells it now, for an act on another subject that names it. Read anew each
/// time: such acts are rare.
public record StateSource<C extends LedgerAct, E extends LedgerEvent, S>(
        Procedure<C, E, S> procedure, EventStore store) {

    /// The initial state where nothing is recorded of it.
    public S of(String subject) {
        var state = procedure.decider().initial();
        var history = store.readEvents(procedure.stream(subject));
        while (history.hasNext()) state = procedure.after(state, history.next());
        return state;
    }
}
