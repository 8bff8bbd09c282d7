package org.gongyi.query.recalllist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView.Summary;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of recalls, newest first.
public final class RecallListQueries {

    private final Newest<Summary> list;

    public RecallListQueries(JdbcClient db) {
        list = new Newest<>(db, "recall_list", RecallListQueries::told);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(RecallQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(RecallQuery.Find query) {
        return list.within(query.place(), query.cursor(), query.limit());
    }

    private static Summary told(ResultSet row, Community community) throws SQLException {
        return new Summary(
                new RecallId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                row.getString("member"),
                RecallStage.valueOf(row.getString("stage")),
                row.getObject("begun_on", LocalDate.class),
                row.getInt("findings"));
    }
}
