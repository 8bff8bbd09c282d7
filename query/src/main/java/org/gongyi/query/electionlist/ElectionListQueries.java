package org.gongyi.query.electionlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.election.ElectionId;
import org.gongyi.contract.election.ElectionKind;
import org.gongyi.contract.election.ElectionQuery;
import org.gongyi.contract.election.ElectionQuery.Part;
import org.gongyi.contract.election.ElectionQuery.Round;
import org.gongyi.contract.election.ElectionView.Summary;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.election.VotingMode;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers with parts of the list of elections, latest polling day first, and with how a round stands.
public final class ElectionListQueries {

    private static final Cursor LATEST = Cursor.of(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    private static final String LIST = """
            select e.*, c.name, c.kind as community_kind,
                (select count(*) from duty_list d
                 where d.procedure = 'election' and d.subject = e.id and d.settled is null and d.lapsed is not null) as late
            from election_list e join community_register c on c.code = e.community
            where (e.polling_day, e.position) < (:day, :before) and e.community between :first and :last
              and (cast(:stage as text) is null or e.stage = :stage)
            order by e.polling_day desc, e.position desc limit :rows""";

    private static final String ROUND = """
            with part as (
              select left(code, :digits) as code, count(*) as communities,
                     min(case :digits when 12 then name when 9 then township ->> 'name' else county ->> 'name' end) as name
              from community_register where code between :first and :last group by 1),
            round as (
              select distinct on (community, one) left(community, :digits) as code, stage, registered, returned, votes, first_ballot,
                     case :kind when 'GENERAL' then '' else id end as one
              from election_list
              where kind = :kind and polling_day between :from and :until and community between :first and :last
              order by community, one, stage = 'WITHOUT_EFFECT', position desc),
            staged as (
              select code, json_object_agg(stage, number) as stages
              from (select code, stage, count(*) as number from round group by 1, 2) counted group by 1),
            summed as (
              select code, sum(registered) as registered, sum(returned) as returned, count(*) as counted,
                     count(*) filter (where first_ballot) as first_ballot
              from round where votes > 0 group by 1)
            select part.*, coalesce(cast(stages as text), '{}') as stages, coalesce(registered, 0) as registered,
                   coalesce(returned, 0) as returned, coalesce(counted, 0) as counted,
                   coalesce(first_ballot, 0) as first_ballot
            from part left join staged using (code) left join summed using (code) order by code""";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final JdbcClient db;

    public ElectionListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(ElectionQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(ElectionQuery.Find query) {
        var place = Places.of(query.place());
        var after = Cursor.read(query.cursor(), 2, LATEST);
        List<Found> found = db.sql(LIST)
                .param("day", after.day(0))
                .param("before", after.number(1))
                .param("first", place.first())
                .param("last", place.last())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(ElectionListQueries::found)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, Found::place);
    }

    @QueryHandler
    Round handle(ElectionQuery.Overview query) {
        var place = Places.of(query.place());
        return new Round(db.sql(ROUND)
                .param("kind", query.kind().name())
                .param("from", query.from())
                .param("until", query.until())
                .param("digits", Places.parts(query.place()))
                .param("first", place.first())
                .param("last", place.last())
                .query(ElectionListQueries::part)
                .list());
    }

    private record Found(long position, Summary summary) {
        Cursor place() {
            return Cursor.of(summary.pollingDay(), position);
        }
    }

    private static Found found(ResultSet row, int line) throws SQLException {
        return new Found(
                row.getLong("position"),
                new Summary(
                        new ElectionId(row.getString("id")),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        CommunityKind.valueOf(row.getString("community_kind")),
                        ElectionKind.valueOf(row.getString("kind")),
                        VotingMode.valueOf(row.getString("mode")),
                        row.getObject("polling_day", LocalDate.class),
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("seats"),
                        row.getInt("elected"),
                        row.getInt("registered"),
                        row.getInt("returned"),
                        row.getInt("findings"),
                        row.getInt("late")));
    }

    private static Part part(ResultSet row, int line) throws SQLException {
        return new Part(
                row.getString("code"),
                row.getString("name"),
                row.getLong("communities"),
                stages(JSON.readValue(row.getString("stages"), COUNTS)),
                row.getLong("registered"),
                row.getLong("returned"),
                row.getLong("counted"),
                row.getLong("first_ballot"));
    }

    private static Map<Stage, Long> stages(Map<String, Long> counts) {
        var stages = new EnumMap<Stage, Long>(Stage.class);
        counts.forEach((stage, number) -> stages.put(Stage.valueOf(stage), number));
        return stages;
    }
}
