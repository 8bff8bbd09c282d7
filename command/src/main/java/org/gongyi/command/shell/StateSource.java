package org.gongyi.command.shell;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// The state of one subject as its stream tells it now, for an act on another subject that names it. Read anew each
/// time: such acts are rare. What is recorded there between the look and the commit undoes the act, as in
/// [RosterSource].
public record StateSource<C extends LedgerAct, E extends LedgerEvent, S>(
        Procedure<C, E, S> procedure, EventStore store) {

    /// The initial state where nothing is recorded of it.
    public S of(String subject) {
        var stream = procedure.stream(subject);
        var state = procedure.decider().initial();
        var seq = -1L;
        var history = store.readEvents(stream);
        while (history.hasNext()) {
            var event = history.next();
            state = procedure.after(state, event);
            seq = event.getSequenceNumber();
        }
        var last = seq;
        FirstLook.current().ifPresent(look -> look.saw(stream, last));
        return state;
    }

    /// Its last event alone, where that tells enough.
    public Optional<E> last(String subject) {
        var stream = procedure.stream(subject);
        var last = store.lastSequenceNumberFor(stream);
        FirstLook.current().ifPresent(look -> look.saw(stream, last.orElse(-1L)));
        return last.map(seq ->
                procedure.events().cast(store.readEvents(stream, seq).next().getPayload()));
    }
}
