package org.gongyi.query.estatelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.estate.Area;
import org.gongyi.contract.estate.EstateId;
import org.gongyi.contract.estate.EstateQuery;
import org.gongyi.contract.estate.EstateView.Summary;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of estates.
public final class EstateListQueries {

    private final Newest<Summary> list;

    public EstateListQueries(JdbcClient db) {
        list = new Newest<>(db, "estate_list", EstateListQueries::told);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(EstateQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(EstateQuery.Find query) {
        return list.within(query.place(), query.cursor(), query.limit());
    }

    private static Summary told(ResultSet row, Community community) throws SQLException {
        return new Summary(
                new EstateId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                row.getString("name"),
                new Area(row.getString("area")),
                row.getString("property_company"),
                row.getInt("owners"),
                row.getInt("votes"),
                Sheet.read(row.getString("open"), Integer[].class).length);
    }
}
