package org.gongyi.query.conventionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView.Summary;
import org.gongyi.query.conventiontrack.ConventionProgress;
import org.gongyi.query.conventiontrack.ConventionProgress.Adopted;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of conventions.
public final class ConventionListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select h.*, c.name, c.kind
            from convention_list h join community_register c on c.code = h.community
            where h.position < :before and h.community between :first and :last
            order by h.position desc limit :rows""";

    private final JdbcClient db;
    private final Supplier<LocalDate> today;

    /// @param today by which a stage is told
    public ConventionListQueries(JdbcClient db, Supplier<LocalDate> today) {
        this.db = db;
        this.today = today;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(ConventionQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(ConventionQuery.Find query) {
        var place = Places.of(query.place());
        var day = today.get();
        var found = db.sql(LIST)
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query((row, _) -> found(row, day))
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position()));
    }

    private record Found(long position, Summary summary) {}

    private static Found found(ResultSet row, LocalDate today) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), ConventionProgress.class);
        var adopted = progress.adopted(today);
        return new Found(
                row.getLong("position"),
                new Summary(
                        new ConventionId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        ConventionKind.valueOf(row.getString("form")),
                        row.getString("title"),
                        progress.stage(today),
                        adopted.map(Adopted::version).orElse(progress.drafted()),
                        row.getObject("begun_on", LocalDate.class),
                        adopted.map(Adopted::from).orElse(null)));
    }
}
