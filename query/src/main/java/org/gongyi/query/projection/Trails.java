package org.gongyi.query.projection;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;

/// The whole stream of one subject as the log has it at this moment.
public final class Trails {

    private Trails() {}

    /// Reads from the first event on, since a snapshot would hide the trail. Fails with an
    /// [org.gongyi.contract.ledger.UnreadableEntry] where somebody changed one.
    ///
    /// @param stream `resolution/510402001002-0a1b2c3d4e`
    public static <E extends LedgerEvent> List<Entry<E>> read(EventStore events, String stream, Class<E> family) {
        return events.readEvents(stream, 0)
                .asStream()
                .map(message -> entry(message, family))
                .toList();
    }

    private static <E extends LedgerEvent> Entry<E> entry(DomainEventMessage<?> message, Class<E> family) {
        if (message.getMetaData().get(Recorded.KEY) instanceof Recorded recorded
                && family.isInstance(message.getPayload()))
            return new Entry<>(recorded, family.cast(message.getPayload()));
        throw new IllegalStateException("no %s: %s".formatted(family.getSimpleName(), message));
    }
}
