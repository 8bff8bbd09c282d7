package org.gongyi.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.duty.AuditQuery;
import org.gongyi.contract.duty.AuditQuery.Counted;
import org.gongyi.contract.duty.AuditQuery.PlaceCount;
import org.gongyi.contract.duty.AuditQuery.RuleCount;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Answers what a supervision committee, a township or a county looks through, and how much of it there is.
///
/// A filter that is not asked for is not in the statement, so that each question finds the index made for it.
public final class AuditQueries {

    private static final String LATE = " and d.due < :today";
    private static final String UNSUPERVISED = " and d.key like 'supervise:%'";
    private static final String NEXT = """
             and (d.due, d.resolution, d.key) > (:due, :resolution, :key) and d.community between :first and :last
            order by d.due, d.resolution, d.key limit :rows""";

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
                .param("digits", parts(place))
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
        var late = LATE + (query.rule() == null ? "" : " and d.rule = :rule");
        var asked = db.sql(WorklistQueries.DUTIES + late + NEXT).param("today", query.today());
        if (query.rule() != null) asked = asked.param("rule", query.rule());
        return duties(asked, query.place(), query.cursor(), query.limit());
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(AuditQuery.Unsupervised query) {
        return handle(query);
    }

    Page<DutyItem> handle(AuditQuery.Unsupervised query) {
        var asked = db.sql(WorklistQueries.DUTIES + UNSUPERVISED + NEXT);
        return duties(asked, query.place(), query.cursor(), query.limit());
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(AuditQuery.Found query) {
        return handle(query);
    }

    Page<FindingItem> handle(AuditQuery.Found query) {
        var after = Cursor.read(query.cursor(), 2, WorklistQueries.NEWEST);
        var asked = db.sql(WorklistQueries.FINDINGS
                + (query.rule() == null ? "" : " and f.rule = :rule")
                + (query.onFail() == null ? "" : " and f.on_fail = :consequence")
                + WorklistQueries.IN_ORDER_OF_FINDINGS);
        if (query.rule() != null) asked = asked.param("rule", query.rule());
        if (query.onFail() != null)
            asked = asked.param("consequence", query.onFail().name());
        var found = within(query.place(), asked)
                .param("position", after.number(0))
                .param("place", after.number(1))
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(WorklistQueries::finding)
                .list();
        return Cursor.page(found, query.limit(), WorklistQueries.Found::item, WorklistQueries.Found::place);
    }

    private static Page<DutyItem> duties(StatementSpec asked, String place, @Nullable String cursor, int limit) {
        var after = Cursor.read(cursor, 3, WorklistQueries.SOONEST);
        List<DutyItem> found = within(place, asked)
                .param("due", WorklistQueries.day(after))
                .param("resolution", WorklistQueries.word(after, 1))
                .param("key", WorklistQueries.word(after, 2))
                .param("rows", Cursor.rows(limit) + 1)
                .query(WorklistQueries::duty)
                .list();
        return Cursor.page(found, limit, one -> one, one -> Cursor.of(one.due(), one.resolution(), one.key()));
    }

    private static StatementSpec within(String place, StatementSpec asked) {
        var range = Places.of(place);
        return asked.param("first", range.first()).param("last", range.last());
    }

    /// How long the codes of the parts of a place are: counties of a city, townships of a county, else communities.
    private static int parts(String place) {
        return place.length() < 6 ? 6 : place.length() < 9 ? 9 : 12;
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
