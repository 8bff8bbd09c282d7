package org.gongyi.query.petitionlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.petition.PetitionEvent;
import org.gongyi.contract.petition.PetitionEvent.PetitionSubmitted;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.petitiontrack.PetitionProgress;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all petitions that a meeting be called.
public final class PetitionList implements Projection {

    private final Sheet<Row> sheet;

    public PetitionList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "petition_list", Row.class, "id");
    }

    /// @param position of the entry that began it
    /// @param progress what the next event is folded onto
    record Row(
            String id,
            long position,
            String community,
            Body body,
            String title,
            LocalDate submittedOn,
            PetitionProgress progress) {

        static Row begun(Entry<PetitionEvent> entry) {
            var begun = (PetitionSubmitted) entry.event();
            return new Row(
                    begun.subject(),
                    entry.recorded().position(),
                    begun.community().value(),
                    begun.body(),
                    begun.title(),
                    begun.occurredOn(),
                    PetitionProgress.begun(begun));
        }

        Row after(PetitionEvent event) {
            return new Row(id, position, community, body, title, submittedOn, progress.after(event));
        }
    }

    @Override
    public String name() {
        return "petition-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(PetitionEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<PetitionEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
