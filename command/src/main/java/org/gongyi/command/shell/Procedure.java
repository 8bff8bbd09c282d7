package org.gongyi.command.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.Message;
import org.gongyi.command.CorruptHistory;
import org.gongyi.command.Decider;
import org.gongyi.command.Decision;
import org.gongyi.command.shell.CircumstancesSource.Admission;
import org.gongyi.contract.Actor;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Office;
import org.gongyi.contract.ledger.Recorded;

/// All that tells one procedure from another. A new aggregate brings one of these, and no Axon class.
///
/// @param name the type of its streams and the first word of every stored name: `resolution`
/// @param beginnings the act that begins a stream
/// @param specimens one example of every act on a subject, dated on a day, for the question which acts are open
public record Procedure<C extends LedgerAct, E extends LedgerEvent, S>(
        String name,
        Class<C> acts,
        Class<E> events,
        Class<S> states,
        Class<? extends C> beginnings,
        BiFunction<String, LocalDate, List<C>> specimens,
        Decider<C, E, S> decider) {

    /// Whether an act can be the first of its stream and no other: the initial state is all there is to know of it.
    boolean begins(C act) {
        return beginnings.isInstance(act);
    }

    /// Axon tells streams apart by identifier alone, so the name is part of it.
    public String stream(String subject) {
        return name + "/" + subject;
    }

    String stream(LedgerAct act) {
        return stream(act.subject());
    }

    /// What the rules answer, once the community is known and the office may record such an act at all.
    Decision<E> weigh(C act, S state, Actor actor, CircumstancesSource source) {
        return switch (source.admit(act, actor)) {
            case Admission.Granted(var circumstances) -> decider.decide(act, state, circumstances);
            case Admission.Denied(var refusal) -> Decision.refuse(refusal);
        };
    }

    /// The state after one stored message: an event leads on from the state before, a snapshot replaces it.
    /// Anything else is not passed over in silence.
    S after(S state, Message<?> message) {
        var stored = message.getPayload();
        if (states.isInstance(stored)) return states.cast(stored);
        if (events.isInstance(stored)) return decider.evolve(state, events.cast(stored), author(message));
        throw new CorruptHistory(state, stored);
    }

    /// An event read from the ledger has its place and its actor beside it; one that is not yet there, only its actor.
    private static Office author(Message<?> event) {
        return event.getMetaData().get(Recorded.KEY) instanceof Recorded recorded
                ? recorded.by().office()
                : ActContext.of(event.getMetaData()).actor().office();
    }
}
