package org.gongyi.query.petitionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.petition.PetitionId;
import org.gongyi.contract.petition.PetitionQuery;
import org.gongyi.contract.petition.PetitionView.Summary;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.petitiontrack.PetitionProgress;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of petitions.
public final class PetitionListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select h.*, c.name, c.kind
            from petition_list h join community_register c on c.code = h.community
            where h.position < :before and h.community between :first and :last
            order by h.position desc limit :rows""";

    private final JdbcClient db;

    public PetitionListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(PetitionQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(PetitionQuery.Find query) {
        var place = Places.of(query.place());
        var found = db.sql(LIST)
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(PetitionListQueries::found)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position()));
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, int line) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), PetitionProgress.class);
        return new Found(
                row.getLong("position"),
                new Summary(
                        new PetitionId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        Body.valueOf(row.getString("body")),
                        row.getString("title"),
                        progress.stage(),
                        row.getObject("submitted_on", LocalDate.class),
                        progress.meetingOn()));
    }
}
