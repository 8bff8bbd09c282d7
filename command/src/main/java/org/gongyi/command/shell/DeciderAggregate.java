package org.gongyi.command.shell;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.gongyi.command.ActRefused;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.Decision.Refused;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// The one aggregate root: any decider's state while Axon holds it. It holds no rule and is never serialized.
public final class DeciderAggregate<C extends LedgerAct, E extends LedgerEvent, S> {

    private final Procedure<C, E, S> procedure;
    private final String stream;
    private S state;

    DeciderAggregate(Procedure<C, E, S> procedure, String stream) {
        this.procedure = procedure;
        this.stream = stream;
        this.state = procedure.decider().initial();
    }

    String stream() {
        return stream;
    }

    /// Records what the act leads to, or throws the refusal and so undoes the unit of work.
    void weigh(C act, Actor actor, CircumstancesSource source) {
        switch (procedure.weigh(act, state, actor, source)) {
            case Accepted<E>(var events) -> {
                if (events.isEmpty())
                    throw new IllegalStateException(act.getClass() + " was accepted and leads to nothing");
                var by = MetaData.with(ActContext.ACTOR, actor);
                events.forEach(event -> AggregateLifecycle.apply(event, by));
            }
            case Refused<E>(var refusal) -> throw new ActRefused(refusal);
        }
    }

    void on(Message<?> stored) {
        state = procedure.after(state, stored);
    }
}
