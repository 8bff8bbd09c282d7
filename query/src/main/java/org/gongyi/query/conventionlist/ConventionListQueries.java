package org.gongyi.query.conventionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Page;
import org.gongyi.contract.convention.ConventionId;
import org.gongyi.contract.convention.ConventionKind;
import org.gongyi.contract.convention.ConventionQuery;
import org.gongyi.contract.convention.ConventionView.Summary;
import org.gongyi.query.conventiontrack.ConventionProgress;
import org.gongyi.query.conventiontrack.ConventionProgress.Adopted;
import org.gongyi.query.projection.Newest;
import org.gongyi.query.projection.Newest.Community;
import org.gongyi.query.projection.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of conventions.
public final class ConventionListQueries {

    private final Newest<Summary> list;

    /// @param today by which a stage is told
    public ConventionListQueries(JdbcClient db, Supplier<LocalDate> today) {
        list = new Newest<>(db, "convention_list", (row, community) -> told(row, community, today.get()));
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(ConventionQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(ConventionQuery.Find query) {
        return list.within(query.place(), query.cursor(), query.limit());
    }

    private static Summary told(ResultSet row, Community community, LocalDate today) throws SQLException {
        var progress = Sheet.read(row.getString("progress"), ConventionProgress.class);
        var adopted = progress.adopted(today);
        return new Summary(
                new ConventionId(row.getString("id")),
                community.code(),
                community.name(),
                community.kind(),
                ConventionKind.valueOf(row.getString("form")),
                row.getString("title"),
                progress.stage(today),
                adopted.map(Adopted::version).orElse(progress.drafted()),
                row.getObject("begun_on", LocalDate.class),
                adopted.map(Adopted::from).orElse(null));
    }
}
