package org.gongyi.query.resolutionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.resolution.Matter;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.ResolutionQuery;
import org.gongyi.contract.resolution.ResolutionView.Summary;
import org.gongyi.contract.resolution.Station;
import org.gongyi.contract.resolution.Status;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with parts of the list of matters, newest first.
public final class ResolutionListQueries {

    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE);

    private static final String LIST = """
            select r.*, c.name, c.kind,
                (select count(*) from duty_list d
                 where d.procedure = 'resolution' and d.subject = r.id and d.settled is null and d.lapsed is not null) as late
            from resolution_list r join community_register c on c.code = r.community
            where r.position < :before and r.community between :first and :last
              and (cast(:status as text) is null or r.status = :status)
              %s
            order by r.position desc limit :rows""";

    /// The number stands for that of the word, never for the word.
    private static final String HOLDS_WORD = """
            and r.id in (select t.resolution from resolution_text t
                         where t.words @@ cast(:question%1$d as tsquery) and strpos(t.body, :word%1$d) > 0)
            """;

    private final JdbcClient db;

    public ResolutionListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(ResolutionQuery.Find query) {
        return handle(query);
    }

    @QueryHandler
    Optional<String> handle(ResolutionQuery.NumberOf query) {
        return db.sql("select year, running from resolution_list where id = ?")
                .param(query.resolution().value())
                .query((row, _) -> number(row))
                .optional();
    }

    Page<Summary> handle(ResolutionQuery.Find query) {
        var wanted = Wanted.of(query.text());
        if (wanted.isNothing()) return new Page<>(List.of(), null);
        return Cursor.page(found(query, wanted.phrases()), query.limit(), Found::summary, Found::place);
    }

    private List<Found> found(ResolutionQuery.Find query, List<Wanted.Phrase> phrases) {
        var place = Places.of(query.place());
        var conditions = new StringBuilder();
        for (var i = 0; i < phrases.size(); i++) conditions.append(HOLDS_WORD.formatted(i));
        var list = db.sql(LIST.formatted(conditions))
                .param("before", Cursor.read(query.cursor(), 1, NEWEST).number(0))
                .param("first", place.first())
                .param("last", place.last())
                .param("status", query.status() == null ? null : query.status().name())
                .param("rows", Cursor.rows(query.limit()) + 1);
        for (var i = 0; i < phrases.size(); i++)
            list = list.param("question" + i, phrases.get(i).question())
                    .param("word" + i, phrases.get(i).substring());
        return list.query(ResolutionListQueries::found).list();
    }

    private record Found(long position, Summary summary) {
        Cursor place() {
            return Cursor.of(position);
        }
    }

    private static String number(ResultSet row) throws SQLException {
        return "%d-%04d".formatted(row.getInt("year"), row.getInt("running"));
    }

    private static Found found(ResultSet row, int line) throws SQLException {
        var reached = row.getString("reached");
        return new Found(
                row.getLong("position"),
                new Summary(
                        new ResolutionId(row.getString("id")),
                        number(row),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Matter.valueOf(row.getString("matter")),
                        Status.valueOf(row.getString("status")),
                        reached == null ? null : Station.valueOf(reached),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getInt("findings"),
                        row.getInt("late")));
    }
}
