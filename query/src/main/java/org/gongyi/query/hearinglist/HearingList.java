package org.gongyi.query.hearinglist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingBegun;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingStage;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.hearingtrack.HearingProgress;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all hearings.
public final class HearingList implements Projection {

    private final Sheet<Row> sheet;

    public HearingList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "hearing_list", Row.class, "id");
    }

    /// @param position of the entry that began it
    /// @param progress what the next event is folded onto; `stage`, `resolution` and `heldOn` are told from it
    record Row(
            String id,
            long position,
            String community,
            HearingForm form,
            String title,
            LocalDate begunOn,
            HearingProgress progress,
            HearingStage stage,
            @Nullable String resolution,
            @Nullable LocalDate heldOn) {

        static Row begun(Entry<HearingEvent> entry) {
            var begun = (HearingBegun) entry.event();
            var now = HearingProgress.begun(begun);
            return new Row(
                    begun.subject(),
                    entry.recorded().position(),
                    begun.community().value(),
                    begun.form(),
                    begun.title(),
                    begun.occurredOn(),
                    now,
                    now.stage(),
                    now.resolution(),
                    now.heldOn());
        }

        Row after(HearingEvent event) {
            var now = progress.after(event);
            return new Row(
                    id, position, community, form, title, begunOn, now, now.stage(), now.resolution(), now.heldOn());
        }
    }

    @Override
    public String name() {
        return "hearing-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(HearingEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<HearingEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
