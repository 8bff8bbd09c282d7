package org.gongyi.query.estatelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView.Summary;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of estates.
public final class EstateListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select e.*, c.name as community_name, c.kind
            from estate_list e join community_register c on c.code = e.community
            where e.position < :before and e.community between :first and :last
            order by e.position desc limit :rows""";

    private final JdbcClient db;

    public EstateListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(EstateQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(EstateQuery.Find query) {
        var place = Places.of(query.place());
        var found = db.sql(LIST)
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(EstateListQueries::found)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position()));
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, int line) throws SQLException {
        return new Found(
                row.getLong("position"),
                new Summary(
                        new EstateId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("community_name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        new Area(row.getString("area")),
                        row.getString("property_company"),
                        row.getInt("owners"),
                        row.getInt("votes"),
                        Sheet.read(row.getString("open"), Integer[].class).length));
    }
}
