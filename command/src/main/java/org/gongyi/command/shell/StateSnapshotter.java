package org.gongyi.command.shell;

import java.util.concurrent.Executor;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// Stores the bare state of a decider as its snapshot, after the act that called for it has been answered.
///
/// Axon's own snapshotter finds factories by Java class, of which there is only one here, and stores the aggregate
/// object; hence one of these per procedure.
final class StateSnapshotter<C extends LedgerAct, E extends LedgerEvent, S> extends AbstractSnapshotter {

    private final Procedure<C, E, S> procedure;

    StateSnapshotter(
            Procedure<C, E, S> procedure, EventStore store, TransactionManager transactions, Executor executor) {
        super(
                new Builder() {}.eventStore(store)
                        .transactionManager(transactions)
                        .executor(executor));
        this.procedure = procedure;
    }

    @Override
    protected DomainEventMessage<?> createSnapshot(Class<?> root, String stream, DomainEventStream history) {
        var state = procedure.decider().initial();
        while (history.hasNext()) state = procedure.after(state, history.next());
        return new GenericDomainEventMessage<>(procedure.name(), stream, history.getLastSequenceNumber(), state);
    }
}
