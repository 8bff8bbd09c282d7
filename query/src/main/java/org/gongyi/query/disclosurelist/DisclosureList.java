package org.gongyi.query.disclosurelist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.community.CommunityEvent.CommunityRegistered;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the list of all disclosures, and since when each community is on the ledger and so discloses on it.
public final class DisclosureList implements Projection {

    private static final ZoneId LEGAL_TIME = ZoneId.of("Asia/Shanghai");

    private final Sheet<Row> sheet;
    private final Sheet<Discloser> disclosers;

    public DisclosureList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "disclosure_list", Row.class, "id");
        this.disclosers = new Sheet<>(db, "disclosure_begun", Discloser.class, "community");
    }

    /// @param entered the later of the day the register tells and the day it was entered
    record Discloser(String community, LocalDate entered) {

        static Discloser of(Entry<CommunityRegistered> entry) {
            var recorded = LocalDate.ofInstant(entry.recorded().recordedAt(), LEGAL_TIME);
            var day = entry.event().occurredOn();
            return new Discloser(entry.event().community().value(), day.isAfter(recorded) ? day : recorded);
        }
    }

    @Override
    public String name() {
        return "disclosure-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        disclosers.store(Entries.of(CommunityRegistered.class, entries).stream()
                .map(Discloser::of)
                .toList());
        var mine = Entries.of(DisclosureEvent.class, entries);
        var rows = new HashMap<String, Row>();
        var ids = mine.stream().map(entry -> entry.event().subject()).distinct().toList();
        sheet.load("id", ids).forEach(row -> rows.put(row.id(), row));
        mine.forEach(entry -> fold(rows, entry));
        sheet.store(rows.values());
    }

    private static void fold(Map<String, Row> rows, Entry<DisclosureEvent> entry) {
        var event = entry.event();
        rows.compute(event.subject(), (_, row) -> row == null ? Row.begun(entry) : row.after(event));
    }

    @Override
    public void forget() {
        sheet.forget();
        disclosers.forget();
    }
}
