package org.gongyi.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Entry;

/// The entries of one sealed family among all.
public final class Entries {

    private Entries() {}

    public static <E extends LedgerEvent> List<Entry<E>> of(Class<E> family, List<Entry<?>> entries) {
        var mine = new ArrayList<Entry<E>>();
        for (var entry : entries)
            if (family.isInstance(entry.event())) mine.add(new Entry<>(entry.recorded(), family.cast(entry.event())));
        return mine;
    }
}
