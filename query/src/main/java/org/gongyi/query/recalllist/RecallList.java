package org.gongyi.query.recalllist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.gongyi.query.recalltrack.RecallProgress;
import org.gongyi.query.worklist.FindingList;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all recalls.
public final class RecallList implements Projection {

    private final Sheet<Row> sheet;

    public RecallList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "recall_list", Row.class, "id");
    }

    /// @param position of the entry that began it
    /// @param progress what the next event is folded onto; `stage` and `member` are told from it
    record Row(
            String id,
            long position,
            String community,
            RecallProgress progress,
            RecallStage stage,
            String member,
            LocalDate begunOn,
            int findings) {

        static Row begun(Entry<RecallEvent> entry) {
            var event = entry.event();
            var begun = RecallProgress.begun(event);
            return new Row(
                    event.subject(),
                    entry.recorded().position(),
                    event.community().value(),
                    begun,
                    begun.stage(),
                    begun.member().name(),
                    event.occurredOn(),
                    FindingList.failed(event));
        }

        Row after(RecallEvent event) {
            var now = progress.after(event);
            var all = findings + FindingList.failed(event);
            return new Row(
                    id, position, community, now, now.stage(), now.member().name(), begunOn, all);
        }
    }

    @Override
    public String name() {
        return "recall-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(RecallEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<RecallEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
