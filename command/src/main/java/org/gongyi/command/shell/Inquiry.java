package org.gongyi.command.shell;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.command.Decision;
import org.gongyi.command.Decision.Accepted;
import org.gongyi.command.Decision.Refused;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Check;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.SealedFamily;
import org.gongyi.contract.ledger.LedgerQuery.Opening;
import org.gongyi.contract.ledger.LedgerQuery.Weighed;
import org.jspecify.annotations.Nullable;

/// The two questions asked of a procedure without recording anything.
///
/// An inquiry only reads: it takes no lock and can delay or undo no act. Its answer is that of the moment; the act
/// itself is weighed again. Subjects that are asked about again and again are [Remembered].
public record Inquiry<C extends LedgerAct, E extends LedgerEvent, S>(
        Procedure<C, E, S> procedure, CircumstancesSource source, Remembered<C, E, S> subjects) {

    private static final int REMEMBERED = 200;

    public Inquiry(Procedure<C, E, S> procedure, CircumstancesSource source, EventStore store) {
        this(procedure, source, new Remembered<>(procedure, store, REMEMBERED));
    }

    /// What the law would say to the act now.
    public Weighed weigh(LedgerAct asked, Actor actor) {
        var act = procedure.acts().cast(asked);
        return switch (procedure.weigh(act, subjects.now(procedure.stream(act)).state(), actor, source)) {
            case Accepted<E>(var events) ->
                new Weighed(
                        events.stream()
                                .flatMap(event -> event.findings().checks().stream())
                                .toList(),
                        events.stream()
                                .flatMap(event -> event.findings().duties().stream())
                                .toList(),
                        null);
            case Refused<E>(var refusal) -> new Weighed(refusal.checks(), List.of(), refusal);
        };
    }

    /// Every act of the procedure: open where it belongs to the present phase and the actor may record it, lawful or
    /// not in what it would say. Without an actor: open to whoever holds the office.
    public List<Opening> openings(String subject, @Nullable Actor actor) {
        var state = subjects.now(procedure.stream(subject)).state();
        var moment = (actor == null ? source.toWhomeverHoldsTheOffice() : source).ofThisMoment();
        var asking = actor == null ? Actor.LEDGER : actor;
        return specimens(subject).stream()
                .map(act -> opening(act, procedure.weigh(act, state, asking, moment)))
                .toList();
    }

    private static Opening opening(LedgerAct act, Decision<?> decision) {
        var name = Kebab.of(act.getClass());
        return switch (decision) {
            case Refused<?>(Refusal.OutOfOrder refusal) -> new Opening(name, false, failed(refusal));
            case Refused<?>(Refusal.NotAuthorized _) -> new Opening(name, false, List.of());
            case Refused<?>(Refusal.Unknown _) -> new Opening(name, false, List.of());
            case Refused<?> _ -> new Opening(name, true, List.of());
            case Accepted<?> _ -> new Opening(name, true, List.of());
        };
    }

    private static List<Check> failed(Refusal refusal) {
        return refusal.checks().stream().filter(check -> !check.passed()).toList();
    }

    /// An act without a specimen would be left out of the open ones in silence, so that is an error.
    private List<C> specimens(String subject) {
        var specimens = procedure.specimens().apply(subject, source.today().get());
        var shown = specimens.stream().map(Object::getClass).collect(toSet());
        if (!shown.equals(SealedFamily.records(procedure.acts())))
            throw new IllegalStateException("%s shows specimens of %s only".formatted(procedure.name(), shown));
        return specimens;
    }
}
