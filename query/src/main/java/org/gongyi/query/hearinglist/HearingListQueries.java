package org.gongyi.query.hearinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView.Summary;
import org.gongyi.query.hearingtrack.HearingProgress;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of hearings.
public final class HearingListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    /// More than any matter has, and few enough for one page.
    private static final int MOST_OF_A_RESOLUTION = 50;

    private static final String ALL = """
            select h.*, c.name, c.kind
            from hearing_list h join community_register c on c.code = h.community
            """;

    private static final String LIST = ALL + """
            where h.position < :before and h.community between :first and :last
            order by h.position desc limit :rows""";

    private static final String OVER = ALL + """
            where h.stage in ('CLOSED', 'CANCELLED')
              and h.position < :before and h.community between :first and :last
            order by h.position desc limit :rows""";

    private static final String UNDER_DISCUSSION = ALL + """
            where h.stage in ('BEGUN', 'ANNOUNCED', 'CONVENED') and h.community between :first and :last
            order by h.held_on nulls last, h.position limit :rows""";

    private static final String PREPARING = ALL + """
            where h.resolution = :resolution order by h.position limit :rows""";

    private final JdbcClient db;

    public HearingListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(HearingQuery.Find query) {
        return handle(query);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(HearingQuery.UnderDiscussion query) {
        return handle(query);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(HearingQuery.Over query) {
        return handle(query);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page answer(HearingQuery.Preparing query) {
        return handle(query);
    }

    Page<Summary> handle(HearingQuery.Find query) {
        return newest(LIST, query.place(), query.cursor(), query.limit());
    }

    Page<Summary> handle(HearingQuery.Over query) {
        return newest(OVER, query.place(), query.cursor(), query.limit());
    }

    private Page<Summary> newest(String sql, String within, @Nullable String cursor, int limit) {
        var place = Places.of(within);
        var found = db.sql(sql)
                .param("before", Cursor.read(cursor, 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(limit) + 1)
                .query(HearingListQueries::found)
                .list();
        return Cursor.page(found, limit, Found::summary, one -> Cursor.of(one.position()));
    }

    Page<Summary> handle(HearingQuery.UnderDiscussion query) {
        var place = Places.of(query.place());
        return whole(db.sql(UNDER_DISCUSSION)
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()))
                .query(HearingListQueries::found)
                .list());
    }

    Page<Summary> handle(HearingQuery.Preparing query) {
        return whole(db.sql(PREPARING)
                .param("resolution", query.resolution().value())
                .param("rows", MOST_OF_A_RESOLUTION)
                .query(HearingListQueries::found)
                .list());
    }

    private static Page<Summary> whole(List<Found> found) {
        return new Page<>(found.stream().map(Found::summary).toList(), null);
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, int line) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), HearingProgress.class);
        return new Found(
                row.getLong("position"),
                new Summary(
                        new HearingId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        HearingForm.valueOf(row.getString("form")),
                        row.getString("title"),
                        progress.stage(),
                        progress.prepares(),
                        row.getObject("begun_on", LocalDate.class),
                        progress.heldOn(),
                        progress.time(),
                        progress.place(),
                        progress.collecting(),
                        progress.outcomes()));
    }
}
