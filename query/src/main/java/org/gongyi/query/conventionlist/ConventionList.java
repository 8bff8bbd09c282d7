package org.gongyi.query.conventionlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.convention.ConventionEvent;
import org.gongyi.contract.convention.ConventionEvent.ConventionBegun;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.conventiontrack.ConventionProgress;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all conventions.
public final class ConventionList implements Projection {

    private final Sheet<Row> sheet;

    public ConventionList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "convention_list", Row.class, "id");
    }

    /// @param position of the entry that began it
    /// @param progress what the next event is folded onto
    record Row(
            String id,
            long position,
            String community,
            ConventionKind form,
            String title,
            LocalDate begunOn,
            ConventionProgress progress) {

        static Row begun(Entry<ConventionEvent> entry) {
            var begun = (ConventionBegun) entry.event();
            return new Row(
                    begun.subject(),
                    entry.recorded().position(),
                    begun.community().value(),
                    begun.kind(),
                    begun.title(),
                    begun.occurredOn(),
                    ConventionProgress.begun(begun));
        }

        Row after(ConventionEvent event) {
            return new Row(id, position, community, form, title, begunOn, progress.after(event));
        }
    }

    @Override
    public String name() {
        return "convention-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ConventionEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<ConventionEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
