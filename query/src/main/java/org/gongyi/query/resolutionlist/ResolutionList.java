package org.gongyi.query.resolutionlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionInitiated;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all matters, with number, standing and count of findings.
public final class ResolutionList implements Projection {

    private final Sheet<Row> sheet;
    private final Numbers numbers;

    public ResolutionList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "resolution_list", Row.class, "id");
        this.numbers = new Numbers(db);
    }

    @Override
    public String name() {
        return "resolution-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ResolutionEvent.class, entries);
        var rows = new HashMap<String, Row>();
        sheet.load(
                        "id",
                        mine.stream()
                                .map(entry -> entry.event().subject())
                                .distinct()
                                .toList())
                .forEach(row -> rows.put(row.id(), row));
        var series = numbers.seriesOf(mine);
        mine.forEach(entry -> fold(rows, series, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Numbers.Series series, Entry<ResolutionEvent> entry) {
        var row = rows.get(entry.event().subject());
        if (entry.event() instanceof ResolutionInitiated begun)
            rows.put(begun.subject(), Row.begun(entry.recorded().position(), begun, series.next(begun)));
        else if (row == null) throw new IllegalStateException("nothing set in motion before " + entry);
        else rows.put(row.id(), row.after(entry.event()));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
