package org.gongyi.query.recalllist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.recall.RecallId;
import org.gongyi.contract.recall.RecallQuery;
import org.gongyi.contract.recall.RecallStage;
import org.gongyi.contract.recall.RecallView.Summary;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of recalls, newest first.
public final class RecallListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select r.*, c.name, c.kind
            from recall_list r join community_register c on c.code = r.community
            where r.position < :before and r.community between :first and :last
            order by r.position desc limit :rows""";

    private final JdbcClient db;

    public RecallListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(RecallQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(RecallQuery.Find query) {
        var place = Places.of(query.place());
        var found = db.sql(LIST)
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(RecallListQueries::found)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position()));
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, int line) throws SQLException {
        return new Found(
                row.getLong("position"),
                new Summary(
                        new RecallId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        row.getString("member"),
                        RecallStage.valueOf(row.getString("stage")),
                        row.getObject("begun_on", LocalDate.class),
                        row.getInt("findings")));
    }
}
