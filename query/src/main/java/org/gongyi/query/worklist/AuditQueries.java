package org.gongyi.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.AuditQuery.Counted;
import org.gongyi.contract.duty.AuditQuery.PlaceCount;
import org.gongyi.contract.duty.AuditQuery.RuleCount;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.query.projection.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Answers what a supervision committee, a township or a county looks through, and how much of it there is.
public final class AuditQueries {

    private static final String LATE = " and d.due < :today";
    private static final String UNSUPERVISED = " and d.key like 'supervise:%'";

    private static final String BY_PLACE = """
            with counted as (
              select community, count(*) filter (where due < :today) as late,
                     count(*) filter (where key like 'supervise:%') as unsupervised, 0 as found
              from duty_list where settled is null and community between :first and :last group by community
              union all
              select community, 0, 0, count(*) from finding_list where community between :first and :last group by community)
            select left(c.code, :digits) as code, sum(late) as late, sum(unsupervised) as unsupervised, sum(found) as found,
                   min(case :digits when 12 then c.name when 9 then c.township ->> 'name' else c.county ->> 'name' end) as name
            from counted join community_register c on c.code = counted.community
            group by 1 having sum(late) + sum(unsupervised) + sum(found) > 0 order by 1""";

    private static final String LATE_BY_RULE = """
            select rule, null as on_fail, count(*) as count from duty_list
            where settled is null and due < :today and community between :first and :last
            group by rule order by count desc, rule""";

    private static final String FOUND_BY_RULE = """
            select rule, on_fail, count(*) as count from finding_list where community between :first and :last
            group by rule, on_fail order by count desc, rule, on_fail""";

    private final JdbcClient db;

    public AuditQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Counted handle(AuditQuery.Count query) {
        var place = query.place();
        var byPlace = within(place, db.sql(BY_PLACE))
                .param("today", query.today())
                .param("digits", Places.parts(place))
                .query(AuditQueries::place)
                .list();
        var late = within(place, db.sql(LATE_BY_RULE))
                .param("today", query.today())
                .query(AuditQueries::rule)
                .list();
        var found =
                within(place, db.sql(FOUND_BY_RULE)).query(AuditQueries::rule).list();
        return new Counted(byPlace, late, found);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(AuditQuery.Late query) {
        return handle(query);
    }

    Page<DutyItem> handle(AuditQuery.Late query) {
        var values = new HashMap<String, Object>(Map.of("today", query.today()));
        if (query.rule() != null) values.put("rule", query.rule());
        var late = LATE + (query.rule() == null ? "" : WorklistQueries.OF_RULE);
        return WorklistQueries.soonest(db, late, query.place(), query.cursor(), query.limit(), values);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(AuditQuery.Unsupervised query) {
        return handle(query);
    }

    Page<DutyItem> handle(AuditQuery.Unsupervised query) {
        return WorklistQueries.soonest(db, UNSUPERVISED, query.place(), query.cursor(), query.limit(), Map.of());
    }

    private static StatementSpec within(String place, StatementSpec asked) {
        var range = Places.of(place);
        return asked.param("first", range.first()).param("last", range.last());
    }

    private static PlaceCount place(ResultSet row, int line) throws SQLException {
        return new PlaceCount(
                row.getString("code"),
                row.getString("name"),
                row.getLong("late"),
                row.getLong("unsupervised"),
                row.getLong("found"));
    }

    private static RuleCount rule(ResultSet row, int line) throws SQLException {
        var onFail = row.getString("on_fail");
        return new RuleCount(
                row.getString("rule"), onFail == null ? null : OnFail.valueOf(onFail), row.getLong("count"));
    }
}
