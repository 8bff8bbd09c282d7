package org.gongyi.command.shell;

import java.util.concurrent.Executor;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ModuleConfiguration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.modelling.command.Repository;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// Puts one procedure on Axon: its repository, its snapshots, its acts on the command bus. Needs a
/// [CircumstancesSource] among the components of the configuration, and takes [EarlierReceipts] where there are any.
///
/// @param snapshots how many events are read before a snapshot spares reading them again, and who writes it
/// @param memory may be shared with other procedures of the process
public record DeciderShell<C extends LedgerAct, E extends LedgerEvent, S>(
        Procedure<C, E, S> procedure, Snapshots snapshots, Memory memory) implements ModuleConfiguration {

    public record Snapshots(int every, Executor executor) {}

    @Override
    public void initialize(Configuration axon) {
        axon.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, () -> subscribe(axon));
    }

    private void subscribe(Configuration axon) {
        var transactions = axon.getComponent(TransactionManager.class, NoTransactionManager::instance);
        var source = axon.getComponent(CircumstancesSource.class);
        var earlier = axon.getComponent(EarlierReceipts.class, EarlierReceipts::none);
        var repository = repository(axon.eventStore(), transactions);
        var acts = new ActHandler<>(procedure, source, earlier, repository, memory);
        for (var name : acts.supportedCommandNames()) {
            var subscription = axon.commandBus().subscribe(name, acts);
            axon.onShutdown(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, subscription::cancel);
        }
    }

    /// Also the way to put a procedure under Axon's test fixture, which brings its own event store.
    Repository<DeciderAggregate<C, E, S>> repository(EventStore store, TransactionManager transactions) {
        var snapshotter = new StateSnapshotter<>(procedure, store, transactions, snapshots.executor());
        return EventSourcingRepository.builder(DeciderModel.<C, E, S>root())
                .aggregateModel(new DeciderModel<>(procedure.name()))
                .aggregateFactory(new DeciderFactory<>(procedure))
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, snapshots.every()))
                .eventStore(store)
                .cache(memory)
                .build();
    }
}
