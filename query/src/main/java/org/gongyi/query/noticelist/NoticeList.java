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
        this.sheet = new Sheet<>(db, "notice_list", Row.class, "resolution", "station", "posted_on");
    }

    /// After a matter was sent back the former notice may still hang beside the new one.
    private record Key(String resolution, Station station, LocalDate postedOn) {}

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
                    key.postedOn(),
                    position,
                    null);
        }

        Key key() {
            return new Key(resolution, station, postedOn);
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
        switch (event) {
            case ResolutionDisclosed e -> posted(rows, e, Station.DISCLOSURE, e.board(), position);
            case OutcomeDisclosed e -> posted(rows, e, Station.OUTCOME, e.board(), position);
            case ResolutionNoticeRemoved e -> removed(rows, e, Station.DISCLOSURE, e.postedOn(), position);
            case OutcomeNoticeRemoved e -> removed(rows, e, Station.OUTCOME, e.postedOn(), position);
            default -> {}
        }
    }

    private static void posted(Map<Key, Row> rows, ResolutionEvent event, Station station, Board board, long position) {
        var key = new Key(event.subject(), station, event.occurredOn());
        rows.put(key, Row.posted(key, event, board, position));
    }

    private static void removed(
            Map<Key, Row> rows, ResolutionEvent event, Station station, LocalDate postedOn, long position) {
        rows.computeIfPresent(new Key(event.subject(), station, postedOn), (_, row) -> row.removedAt(position));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
