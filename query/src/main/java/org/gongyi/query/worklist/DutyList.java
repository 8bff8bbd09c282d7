package org.gongyi.query.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.DutyLapsed;
import org.gongyi.contract.resolution.Settlement;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps every duty of every matter: which entry asked for it, which settled it, which noted that its day had passed.
///
/// A duty asked for again is open again, with its new day.
public final class DutyList implements Projection {

    private final Sheet<DutyRow> sheet;

    public DutyList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "duty_list", DutyRow.class, "resolution", "key");
    }

    @Override
    public String name() {
        return "duty-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ResolutionEvent.class, entries);
        var known = sheet.load(
                "resolution",
                mine.stream().map(entry -> entry.event().subject()).distinct().toList());
        var duties = new LinkedHashMap<String, Map<String, DutyRow>>();
        known.forEach(row -> keyed(duties, row.resolution()).put(row.key(), row));
        mine.forEach(entry -> fold(keyed(duties, entry.event().subject()), entry));
        sheet.store(
                duties.values().stream().flatMap(rows -> rows.values().stream()).toList());
    }

    private static void fold(Map<String, DutyRow> duties, Entry<ResolutionEvent> entry) {
        var event = entry.event();
        var position = entry.recorded().position();
        duties.replaceAll((key, duty) -> Settlement.settles(event, key) ? duty.settledAt(position) : duty);
        for (var duty : event.findings().duties()) duties.put(duty.key(), DutyRow.opened(event, duty, position));
        if (event instanceof DutyLapsed lapse)
            duties.computeIfPresent(lapse.duty(), (_, duty) -> duty.lapsedAt(position));
    }

    private static Map<String, DutyRow> keyed(Map<String, Map<String, DutyRow>> duties, String resolution) {
        return duties.computeIfAbsent(resolution, _ -> new LinkedHashMap<>());
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
