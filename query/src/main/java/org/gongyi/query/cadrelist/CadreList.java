package org.gongyi.query.cadrelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.CadreFileOpened;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.cadretrack.CadreProgress;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all records of office holders.
public final class CadreList implements Projection {

    private final Sheet<Row> sheet;

    public CadreList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "cadre_list", Row.class, "id");
    }

    /// @param position of the entry that began it
    /// @param progress what the next event is folded onto
    record Row(String id, long position, String community, String person, String name, CadreProgress progress) {

        static Row begun(Entry<CadreEvent> entry) {
            var begun = (CadreFileOpened) entry.event();
            return new Row(
                    begun.subject(),
                    entry.recorded().position(),
                    begun.community().value(),
                    begun.person().value(),
                    begun.name(),
                    CadreProgress.begun(begun));
        }

        Row after(CadreEvent event) {
            return new Row(id, position, community, person, name, progress.after(event));
        }
    }

    @Override
    public String name() {
        return "cadre-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(CadreEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<CadreEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
