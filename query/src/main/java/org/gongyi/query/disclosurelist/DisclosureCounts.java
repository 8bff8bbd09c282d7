package org.gongyi.query.disclosurelist;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureQuery.Counted;
import org.gongyi.contract.disclosure.DisclosureQuery.Part;
import org.gongyi.query.projection.Places;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers how much there is to look after, part by part of a place. Each concern is counted off its own short index.
public final class DisclosureCounts {

    private static final String SUMMED =
            """
            with counted as (%s)
            select left(c.code, :digits) as code, %s,
                   min(case :digits when 12 then c.name when 9 then c.township ->> 'name' else c.county ->> 'name' end) as name
            from counted join community_register c on c.code = counted.community
            group by 1 order by 1""".formatted(each(DisclosureCounts::counting, " union all "), each(DisclosureCounts::summing, ", "));

    private final JdbcClient db;

    public DisclosureCounts(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Counted handle(DisclosureQuery.Count query) {
        var place = Places.of(query.place());
        return new Counted(db.sql(SUMMED)
                .param("digits", Places.parts(query.place()))
                .param("first", place.first())
                .param("last", place.last())
                .param("today", query.today())
                .param("year", query.year())
                .query(DisclosureCounts::part)
                .list());
    }

    private static String counting(Concern concern) {
        return """
                select community, '%s' as concern, count(*) as n from disclosure_list
                where community between :first and :last and %s group by community""".formatted(concern, DisclosureListQueries.condition(concern));
    }

    private static String summing(Concern concern) {
        return "coalesce(sum(n) filter (where concern = '%s'), 0) as %s".formatted(concern, column(concern));
    }

    private static String column(Concern concern) {
        return concern.name().toLowerCase(Locale.ROOT);
    }

    private static String each(Function<Concern, String> part, String between) {
        return Arrays.stream(Concern.values()).map(part).collect(joining(between));
    }

    private static Part part(ResultSet row, int line) throws SQLException {
        return new Part(
                row.getString("code"),
                row.getString("name"),
                row.getLong("due"),
                row.getLong("late"),
                row.getLong("unreviewed"),
                row.getLong("unanswered"),
                row.getLong("posted_late"),
                row.getLong("taken_down_early"));
    }
}
