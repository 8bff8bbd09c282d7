package org.gongyi.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.UnknownSerializedType;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps lists, a batch of entries at a time.
///
/// The lists of one projector stand at one position, so a page that joins them shows one moment of the log. Entries are
/// only gathered while Axon hands them out; before the batch commits each list folds them in memory and writes what
/// changed in one statement a table, in the transaction that also stores the token. An entry handed out twice counts
/// once.
public final class Projector {

    private final String group;
    private final Positions positions;
    private final List<Projection> projections;

    /// @param group the processor, whose token and thread these lists share
    public Projector(String group, JdbcClient db, List<Projection> projections) {
        this.group = group;
        this.projections = List.copyOf(projections);
        this.positions = new Positions(db, names());
    }

    public String group() {
        return group;
    }

    /// Under which the positions of its lists are kept.
    public List<String> names() {
        return projections.stream().map(Projection::name).toList();
    }

    @EventHandler
    void on(LedgerEvent event, @MetaDataValue(value = Recorded.KEY, required = true) Recorded recorded) {
        var batch = batchOf(CurrentUnitOfWork.get().root());
        batch.entries.add(new Entry<>(recorded, event));
        batch.last = recorded.position();
    }

    /// What the ledger tells of itself, and what this edition of the program does not know. No list shows
    /// it, but all of them have come so far.
    @EventHandler
    void pass(UnknownSerializedType other, @MetaDataValue(value = Recorded.KEY, required = true) Recorded recorded) {
        batchOf(CurrentUnitOfWork.get().root()).last = recorded.position();
    }

    /// Folds entries at once, within the caller's transaction.
    public void take(List<Entry<?>> entries) {
        if (!entries.isEmpty()) take(entries, entries.getLast().recorded().position());
    }

    private void take(List<Entry<?>> entries, long last) {
        var reached = positions.claim();
        for (var projection : projections) {
            var fresh = after(reached.getOrDefault(projection.name(), Positions.NONE), entries);
            if (!fresh.isEmpty()) projection.take(fresh);
        }
        positions.advance(last);
    }

    @ResetHandler
    public void forget() {
        projections.forEach(Projection::forget);
        positions.forget();
    }

    private static final class Batch {
        private final List<Entry<?>> entries = new ArrayList<>();
        private long last;
    }

    private Batch batchOf(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(toString(), _ -> {
            var batch = new Batch();
            unit.onPrepareCommit(_ -> take(batch.entries, batch.last));
            return batch;
        });
    }

    private static List<Entry<?>> after(long reached, List<Entry<?>> entries) {
        var fresh = new ArrayList<Entry<?>>(entries.size());
        var last = reached;
        for (var entry : entries) {
            if (entry.recorded().position() <= last) continue;
            fresh.add(entry);
            last = entry.recorded().position();
        }
        return fresh;
    }
}
