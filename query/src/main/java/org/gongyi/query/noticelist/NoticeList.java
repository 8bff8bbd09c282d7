package org.gongyi.query.noticelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.resolution.Board;
import org.gongyi.contract.resolution.ResolutionEvent;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.OutcomeNoticeRemoved;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionDisclosed;
import org.gongyi.contract.resolution.ResolutionEvent.ResolutionNoticeRemoved;
import org.gongyi.contract.resolution.Station;
import org.gongyi.query.projection.Entries;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps which notices were put up where, and which were taken down.
public final class NoticeList implements Projection {

    private final Sheet<Row> sheet;

    public NoticeList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "notice_list", Row.class, "resolution", "station");
    }

    private record Key(String resolution, Station station) {}

    record Row(
            String resolution,
            Station station,
            String community,
            String place,
            LocalDate postedOn,
            long posted,
            @Nullable Long removed) {

        static Row posted(Key key, ResolutionEvent event, Board board, long position) {
            return new Row(
                    key.resolution(),
                    key.station(),
                    event.community().value(),
                    board.place(),
                    event.occurredOn(),
                    position,
                    null);
        }

        Key key() {
            return new Key(resolution, station);
        }

        Row removedAt(long position) {
            return removed != null ? this : new Row(resolution, station, community, place, postedOn, posted, position);
        }
    }

    @Override
    public String name() {
        return "notice-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ResolutionEvent.class, entries);
        var rows = new LinkedHashMap<Key, Row>();
        sheet.load(
                        "resolution",
                        mine.stream()
                                .map(entry -> entry.event().subject())
                                .distinct()
                                .toList())
                .forEach(row -> rows.put(row.key(), row));
        mine.forEach(entry -> fold(rows, entry.event(), entry.recorded().position()));
        sheet.store(rows.values());
    }

    private static void fold(Map<Key, Row> rows, ResolutionEvent event, long position) {
        var resolution = new Key(event.subject(), Station.DISCLOSURE);
        var outcome = new Key(event.subject(), Station.OUTCOME);
        switch (event) {
            case ResolutionDisclosed e -> rows.put(resolution, Row.posted(resolution, e, e.board(), position));
            case OutcomeDisclosed e -> rows.put(outcome, Row.posted(outcome, e, e.board(), position));
            case ResolutionNoticeRemoved _ -> rows.computeIfPresent(resolution, (_, row) -> row.removedAt(position));
            case OutcomeNoticeRemoved _ -> rows.computeIfPresent(outcome, (_, row) -> row.removedAt(position));
            default -> {}
        }
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
