package org.gongyi.command.shell;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// The register of each community as its stream tells it now.
///
/// Registers that were read before are remembered, as many as fit, and each answer reads what was recorded since: it
/// is as fresh as reading the whole stream, also where another process recorded. Only a [FirstLook] takes what is
/// remembered as it is, and lets the store ask whether it still holds.
///
/// @param <S> the state of the decider of communities
public final class RosterSource<C extends LedgerAct, E extends LedgerEvent, S>
        implements Function<CommunityCode, Optional<Roster>> {

    private static final int REMEMBERED = 2_000;

    private final Procedure<C, E, S> procedure;
    private final Function<S, Optional<Roster>> register;
    private final EventStore store;
    private final Map<CommunityCode, Seen<S>> seen = Collections.synchronizedMap(new Memory.Recent<>(REMEMBERED));

    /// @param register the register in a state, absent where the community is not entered
    public RosterSource(Procedure<C, E, S> procedure, Function<S, Optional<Roster>> register, EventStore store) {
        this.procedure = procedure;
        this.register = register;
        this.store = store;
    }

    private record Seen<S>(long seq, S state) {}

    @Override
    public Optional<Roster> apply(CommunityCode community) {
        var known = seen.get(community);
        var look = FirstLook.current();
        if (known != null && look.isPresent()) {
            look.get().saw(procedure.stream(community.value()), known.seq());
            return register.apply(known.state());
        }
        var now = known == null ? fromTheStart(community) : since(known, community);
        if (now != known && now.seq() >= 0) seen.merge(community, now, (a, b) -> a.seq() > b.seq() ? a : b);
        return register.apply(now.state());
    }

    private Seen<S> fromTheStart(CommunityCode community) {
        var state = procedure.decider().initial();
        var seq = -1L;
        var history = store.readEvents(procedure.stream(community.value()));
        while (history.hasNext()) {
            var event = history.next();
            state = procedure.after(state, event);
            seq = event.getSequenceNumber();
        }
        return new Seen<>(seq, state);
    }

    private Seen<S> since(Seen<S> known, CommunityCode community) {
        var now = known;
        var news = store.readEvents(procedure.stream(community.value()), known.seq() + 1);
        while (news.hasNext()) {
            var event = news.next();
            now = new Seen<>(event.getSequenceNumber(), procedure.after(now.state(), event));
        }
        return now;
    }
}
