package org.gongyi.query.hearinglist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.hearing.HearingForm;
import org.gongyi.contract.hearing.HearingId;
import org.gongyi.contract.hearing.HearingQuery;
import org.gongyi.contract.hearing.HearingView.Summary;
import org.gongyi.query.hearingtrack.HearingProgress;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of hearings.
public final class HearingListQueries {

    /// More than any matter has, and few enough for one page.
    private static final int MOST_OF_A_RESOLUTION = 50;

    private static final String OVER = "l.stage in ('CLOSED', 'CANCELLED')";

    private static final String UNDER_DISCUSSION = """
            where l.stage in ('BEGUN', 'ANNOUNCED', 'CONVENED') and l.community between :first and :last
            order by l.held_on nulls last, l.position limit :rows""";

    private static final String PREPARING = """
            where l.resolution = :resolution order by l.position limit :rows""";

    private final Newest<Summary> list;

    public HearingListQueries(JdbcClient db) {
        list = new Newest<>(db, "hearing_list", HearingListQueries::told);
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
        return list.within(query.place(), query.cursor(), query.limit());
    }

    Page<Summary> handle(HearingQuery.Over query) {
        return list.within(OVER, query.place(), query.cursor(), query.limit());
    }

    Page<Summary> handle(HearingQuery.UnderDiscussion query) {
        var place = Places.of(query.place());
        return list.whole(
                UNDER_DISCUSSION,
                Map.of("first", place.first(), "last", place.last(), "rows", Cursor.rows(query.limit())));
    }

    Page<Summary> handle(HearingQuery.Preparing query) {
        return list.whole(PREPARING, Map.of("resolution", query.resolution().value(), "rows", MOST_OF_A_RESOLUTION));
    }

    private static Summary told(ResultSet row, Community community) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), HearingProgress.class);
        return new Summary(
                new HearingId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                HearingForm.valueOf(row.getString("form")),
                row.getString("title"),
                progress.stage(),
                progress.prepares(),
                row.getObject("begun_on", LocalDate.class),
                progress.heldOn(),
                progress.time(),
                progress.place(),
                progress.collecting(),
                progress.outcomes());
    }
}
