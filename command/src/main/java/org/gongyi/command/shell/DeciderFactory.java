package org.gongyi.command.shell;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.gongyi.contract.LedgerAct;
import org.gongyi.contract.LedgerEvent;

/// Makes every aggregate in its initial state. A snapshot needs nothing here: Axon publishes it to the aggregate
/// before the events that follow it.
record DeciderFactory<C extends LedgerAct, E extends LedgerEvent, S>(Procedure<C, E, S> procedure)
        implements AggregateFactory<DeciderAggregate<C, E, S>> {

    @Override
    public DeciderAggregate<C, E, S> createAggregateRoot(String stream, DomainEventMessage<?> first) {
        return new DeciderAggregate<>(procedure, stream);
    }

    @Override
    public Class<DeciderAggregate<C, E, S>> getAggregateType() {
        return DeciderModel.root();
    }
}
