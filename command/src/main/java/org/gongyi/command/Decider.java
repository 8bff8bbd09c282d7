package org.gongyi.command;

import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;

/// The rules of one aggregate as two pure functions: what an act leads to, and what an event changes.
///
/// Only `decide` sees the law. `evolve` does not, so history is never read again under a later law.
///
/// @param <C> the acts, a sealed interface
/// @param <E> the events, a sealed interface
/// @param <S> what the rules must remember
public interface Decider<C extends LedgerAct, E extends LedgerEvent, S> {

    S initial();

    Decision<E> decide(C act, S state, Circumstances circumstances);

    /// Throws [CorruptHistory] when the event cannot follow the state.
    ///
    /// @param by the office that recorded the event, which the ledger knows beside it
    S evolve(S state, E event, Office by);
}
