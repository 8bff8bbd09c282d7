package org.gongyi.query.electionlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.election.CallingEvent.ElectionCalled;
import org.gongyi.contract.election.ElectionEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all elections.
public final class ElectionList implements Projection {

    private final Sheet<Row> sheet;

    public ElectionList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "election_list", Row.class, "id");
    }

    @Override
    public String name() {
        return "election-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ElectionEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<ElectionEvent> entry) {
        var event = entry.event();
        var row = rows.get(event.subject());
        if (event instanceof ElectionCalled called)
            rows.put(called.subject(), Row.called(entry.recorded().position(), called));
        else if (row == null) throw new IllegalStateException("nothing called before " + entry);
        else rows.put(row.id(), row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
