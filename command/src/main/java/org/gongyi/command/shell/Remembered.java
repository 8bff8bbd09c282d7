package org.gongyi.command.shell;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// States of the streams that were asked for last, as many as fit. Each answer reads what was recorded since: it is as
/// fresh as reading the whole stream, also where another process recorded.
///
/// @param <S> the state of the decider
final class Remembered<C extends LedgerAct, E extends LedgerEvent, S> {

    private final Procedure<C, E, S> procedure;
    private final EventStore store;
    private final Map<String, Seen<S>> seen;

    Remembered(Procedure<C, E, S> procedure, EventStore store, int most) {
        this.procedure = procedure;
        this.store = store;
        this.seen = Collections.synchronizedMap(new Memory.Recent<>(most));
    }

    /// @param seq of the last event in it; -1 where nothing is recorded
    record Seen<S>(long seq, S state) {}

    /// As it was when it was asked for last; nothing is read.
    Optional<Seen<S>> known(String stream) {
        return Optional.ofNullable(seen.get(stream));
    }

    Seen<S> now(String stream) {
        var known = seen.get(stream);
        var now = known == null ? fromTheStart(stream) : since(known, stream);
        if (now != known && now.seq() >= 0) seen.merge(stream, now, (a, b) -> a.seq() > b.seq() ? a : b);
        return now;
    }

    private Seen<S> fromTheStart(String stream) {
        var state = procedure.decider().initial();
        var seq = -1L;
        var history = store.readEvents(stream);
        while (history.hasNext()) {
            var event = history.next();
            state = procedure.after(state, event);
            seq = event.getSequenceNumber();
        }
        return new Seen<>(seq, state);
    }

    private Seen<S> since(Seen<S> known, String stream) {
        var now = known;
        var news = store.readEvents(stream, known.seq() + 1);
        while (news.hasNext()) {
            var event = news.next();
            now = new Seen<>(event.getSequenceNumber(), procedure.after(now.state(), event));
        }
        return now;
    }
}
