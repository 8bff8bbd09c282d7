package org.gongyi.query.noticelist;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
        this.sheet = new Sheet<>(db, "notice_list", Row.class, "posted");
    }

    record Row(
            String resolution,
            Station station,
            String community,
            String place,
            LocalDate postedOn,
            @Nullable LocalDate removableFrom,
            long posted,
            @Nullable Long removed) {

        boolean hangs(ResolutionEvent event, Station where, LocalDate since) {
            return removed == null && resolution.equals(event.subject()) && station == where && postedOn.equals(since);
        }

        Row removedAt(long position) {
            return new Row(resolution, station, community, place, postedOn, removableFrom, posted, position);
        }
    }

    @Override
    public String name() {
        return "notice-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        var mine = Entries.of(ResolutionEvent.class, entries);
        var rows = new TreeMap<Long, Row>();
        sheet.load(
                        "resolution",
                        mine.stream()
                                .map(entry -> entry.event().subject())
                                .distinct()
                                .toList())
                .forEach(row -> rows.put(row.posted(), row));
        mine.forEach(entry -> fold(rows, entry.event(), entry.recorded().position()));
        sheet.store(rows.values());
    }

    private static void fold(SortedMap<Long, Row> rows, ResolutionEvent event, long position) {
        switch (event) {
            case ResolutionDisclosed e -> posted(rows, e, Station.DISCLOSURE, e.board(), e.removableFrom(), position);
            case OutcomeDisclosed e -> posted(rows, e, Station.OUTCOME, e.board(), e.removableFrom(), position);
            case ResolutionNoticeRemoved e -> removed(rows, e, Station.DISCLOSURE, e.postedOn(), position);
            case OutcomeNoticeRemoved e -> removed(rows, e, Station.OUTCOME, e.postedOn(), position);
            default -> {}
        }
    }

    private static void posted(
            SortedMap<Long, Row> rows,
            ResolutionEvent event,
            Station station,
            Board board,
            @Nullable LocalDate removableFrom,
            long position) {
        rows.put(
                position,
                new Row(
                        event.subject(),
                        station,
                        event.community().value(),
                        board.place(),
                        event.occurredOn(),
                        removableFrom,
                        position,
                        null));
    }

    /// Of two put up on one day it is the first that came down.
    private static void removed(
            SortedMap<Long, Row> rows, ResolutionEvent event, Station station, LocalDate postedOn, long position) {
        rows.values().stream()
                .filter(row -> row.hangs(event, station, postedOn))
                .findFirst()
                .ifPresent(row -> rows.put(row.posted(), row.removedAt(position)));
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
