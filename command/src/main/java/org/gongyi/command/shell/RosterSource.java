package org.gongyi.command.shell;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.command.roster.Roster;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// The register of each community as its stream tells it now.
///
/// Registers that were read before are [Remembered]. Only a [FirstLook] takes what is remembered as it is, and lets the
/// store ask whether it still holds.
///
/// @param <S> the state of the decider of communities
public final class RosterSource<C extends LedgerAct, E extends LedgerEvent, S>
        implements Function<CommunityCode, Optional<Roster>> {

    private static final int REMEMBERED = 2_000;

    private final Procedure<C, E, S> procedure;
    private final Function<S, Optional<Roster>> register;
    private final Remembered<C, E, S> registers;

    /// @param register the register in a state, absent where the community is not entered
    public RosterSource(Procedure<C, E, S> procedure, Function<S, Optional<Roster>> register, EventStore store) {
        this.procedure = procedure;
        this.register = register;
        this.registers = new Remembered<>(procedure, store, REMEMBERED);
    }

    @Override
    public Optional<Roster> apply(CommunityCode community) {
        var stream = procedure.stream(community.value());
        var known = registers.known(stream);
        var look = FirstLook.current();
        if (known.isPresent() && look.isPresent()) {
            look.get().saw(stream, known.get().seq());
            return register.apply(known.get().state());
        }
        return register.apply(registers.now(stream).state());
    }
}
