package org.gongyi.query.petitionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView.Summary;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.petitiontrack.PetitionProgress;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of petitions.
public final class PetitionListQueries {

    private final Newest<Summary> list;

    public PetitionListQueries(JdbcClient db) {
        list = new Newest<>(db, "petition_list", PetitionListQueries::told);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(PetitionQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(PetitionQuery.Find query) {
        return list.within(query.place(), query.cursor(), query.limit());
    }

    private static Summary told(ResultSet row, Community community) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), PetitionProgress.class);
        return new Summary(
                new PetitionId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                Body.valueOf(row.getString("body")),
                row.getString("title"),
                progress.stage(),
                row.getObject("submitted_on", LocalDate.class),
                progress.meetingOn());
    }
}
