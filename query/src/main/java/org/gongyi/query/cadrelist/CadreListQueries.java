package org.gongyi.query.cadrelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView.Summary;
import org.gongyi.query.cadretrack.CadreProgress;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of records of office holders.
public final class CadreListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select h.*, c.name as community_name, c.kind
            from cadre_list h join community_register c on c.code = h.community
            where h.position < :before and h.community between :first and :last
            order by h.position desc limit :rows""";

    private final JdbcClient db;

    public CadreListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(CadreQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(CadreQuery.Find query) {
        var place = Places.of(query.place());
        var found = db.sql(LIST)
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(CadreListQueries::found)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position()));
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, int line) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), CadreProgress.class);
        return new Found(
                row.getLong("position"),
                new Summary(
                        new CadreId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("community_name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        new PersonId(row.getString("person")),
                        row.getString("name"),
                        progress.promises(),
                        progress.open().size(),
                        progress.year(),
                        progress.office(),
                        progress.outcome(),
                        progress.ended()));
    }
}
