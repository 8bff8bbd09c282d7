package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.axonframework.serialization.Serializer;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.shell.Procedure;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.SealedFamily;

/// One state of each phase that the events of a procedure lead to, as full as a walk through all of them makes it.
final class FullStates {

    private final Serializer serializer;

    FullStates(Serializer serializer) {
        this.serializer = serializer;
    }

    <C extends LedgerAct, E extends LedgerEvent, S> Collection<S> of(Procedure<C, E, S> procedure) {
        var full = new HashMap<Class<?>, S>();
        var next = new ArrayDeque<S>(List.of(procedure.decider().initial()));
        while (!next.isEmpty()) {
            var state = filled(procedure, next.remove());
            if (full.merge(state.getClass(), state, fuller()) != state) continue;
            for (var following : following(procedure, state))
                if (!full.containsKey(following.getClass())) next.add(following);
        }
        return full.values();
    }

    /// As many events one after another as leave it in its phase.
    private <C extends LedgerAct, E extends LedgerEvent, S> S filled(Procedure<C, E, S> procedure, S state) {
        var fullest = state;
        var now = state;
        for (var type : SealedFamily.records(procedure.events())) {
            for (var after : after(procedure, now, type)) if (after.getClass() == state.getClass()) now = after;
            fullest = this.<S>fuller().apply(fullest, now);
        }
        return fullest;
    }

    private static <C extends LedgerAct, E extends LedgerEvent, S> List<S> following(
            Procedure<C, E, S> procedure, S state) {
        var states = new ArrayList<S>();
        for (var type : SealedFamily.records(procedure.events())) states.addAll(after(procedure, state, type));
        return states;
    }

    /// Nothing where that event cannot follow.
    private static <C extends LedgerAct, E extends LedgerEvent, S> List<S> after(
            Procedure<C, E, S> procedure, S state, Class<? extends E> type) {
        try {
            var event = procedure.events().cast(Samples.of(type));
            return List.of(procedure.decider().evolve(state, event, Office.COMMITTEE));
        } catch (CorruptHistory _) {
            return List.of();
        }
    }

    private <S> BinaryOperator<S> fuller() {
        return BinaryOperator.maxBy(comparingInt(state -> text(state).length()));
    }

    String text(Object state) {
        return new String(serializer.serialize(state, byte[].class).getData(), UTF_8);
    }
}
