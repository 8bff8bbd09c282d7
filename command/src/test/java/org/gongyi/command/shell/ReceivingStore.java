package org.gongyi.command.shell;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Receipt;

/// A store in memory that gives receipts as the real one does, and tells what was read of it.
final class ReceivingStore extends InMemoryEventStorageEngine {

    int stored;
    long readFrom = -1;

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        super.appendEvents(events);
        stored += events.size();
        if (!events.isEmpty()) {
            var subject = ((LedgerEvent) events.getFirst().getPayload()).subject();
            PendingReceipt.fulfil(new Receipt(subject, stored - 1));
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        readFrom = first;
        return super.readEvents(stream, first);
    }
}
