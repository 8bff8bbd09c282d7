package org.gongyi.command.shell;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.Repository;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.SealedFamily;

/// Takes every act of one procedure from the command bus and answers with its [Receipt]. The first act on a subject
/// creates what it names.
record ActHandler<C extends LedgerAct, E extends LedgerEvent, S>(
        Procedure<C, E, S> procedure,
        CircumstancesSource source,
        EarlierReceipts earlier,
        Repository<DeciderAggregate<C, E, S>> repository,
        Memory memory)
        implements CommandMessageHandler {

    @Override
    public Object handle(CommandMessage<?> message) throws Exception {
        var work = ownUnitOfWork();
        var act = procedure.acts().cast(message.getPayload());
        var context = ActContext.of(message.getMetaData());
        if (SecondLook.isLast(message)) {
            var answered = context.key().flatMap(key -> earlier.of(context.actor(), key));
            if (answered.isPresent()) return answered.get();
        } else FirstLook.begin(work);
        var known = aggregate(act);
        if (!context.hasSeen(known.version()))
            throw new ConcurrencyException("not the state of %s that was seen".formatted(procedure.stream(act)));
        known.execute(aggregate -> aggregate.weigh(act, context.actor(), source));
        return new PendingReceipt(work);
    }

    /// At first look what begins a stream is taken to begin it: the store knows better, and then there is a second
    /// look.
    private Aggregate<DeciderAggregate<C, E, S>> aggregate(C act) throws Exception {
        var stream = procedure.stream(act);
        var isNew = FirstLook.current().isPresent() && procedure.begins(act) && !memory.containsKey(stream);
        Callable<DeciderAggregate<C, E, S>> blank = () -> new DeciderAggregate<>(procedure, stream);
        return isNew ? repository.newInstance(blank) : repository.loadOrCreate(stream, blank);
    }

    /// Events are durable as soon as they are appended, so an act has a unit of work of its own: within that of a
    /// projection they would wait for its transaction, and outlive it when it is undone.
    private static UnitOfWork<?> ownUnitOfWork() {
        var work = CurrentUnitOfWork.get();
        if (work.parent().isPresent()) throw new IllegalStateException("an act is not sent from an event handler");
        return work;
    }

    /// The bus names a command by its class.
    @Override
    public Set<String> supportedCommandNames() {
        return SealedFamily.records(procedure.acts()).stream()
                .map(Class::getName)
                .collect(toUnmodifiableSet());
    }
}
