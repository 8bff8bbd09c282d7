package org.gongyi.query.cadrelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.cadre.CadreId;
import org.gongyi.contract.cadre.CadreQuery;
import org.gongyi.contract.cadre.CadreView.Summary;
import org.gongyi.query.cadretrack.CadreProgress;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of records of office holders.
public final class CadreListQueries {

    private final Newest<Summary> list;

    public CadreListQueries(JdbcClient db) {
        list = new Newest<>(db, "cadre_list", CadreListQueries::told);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(CadreQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(CadreQuery.Find query) {
        return list.within(query.place(), query.cursor(), query.limit());
    }

    private static Summary told(ResultSet row, Community community) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), CadreProgress.class);
        return new Summary(
                new CadreId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                new PersonId(row.getString("person")),
                row.getString("name"),
                progress.promises(),
                progress.open().size(),
                progress.year(),
                progress.office(),
                progress.outcome(),
                progress.ended());
    }
}
