package org.gongyi.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.Page;
import org.gongyi.contract.duty.Subject;
import org.gongyi.contract.duty.WorklistQuery;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.duty.WorklistQuery.FindingItem;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers with what waits for whom, and with what was found.
public final class WorklistQueries {

    private static final Cursor SOONEST = Cursor.of(LocalDate.EPOCH, "", "");
    private static final Cursor NEWEST = Cursor.of(Long.MAX_VALUE, 0);

    private static final String DUTIES = """
            select d.*, t.title, c.name
            from duty_list d join subject_title t using (procedure, subject) join community_register c on c.code = d.community
            where d.settled is null
            """;

    static final String OF_RULE = " and d.rule = :rule";

    private static final String SOONEST_FIRST = """
             and (d.due, d.subject, d.key) > (:due, :subject, :key) and d.community between :first and :last
            order by d.due, d.subject, d.key limit :rows""";

    private static final String FINDINGS = """
            select f.*, t.title, c.name
            from finding_list f join subject_title t using (procedure, subject) join community_register c on c.code = f.community
            where (f.position, -f.place) < (:position, -cast(:place as bigint)) and f.community between :first and :last
            """;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Long>> NUMBERS = new TypeReference<>() {};

    private final JdbcClient db;

    public WorklistQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(WorklistQuery.Duties query) {
        return handle(query);
    }

    Page<DutyItem> handle(WorklistQuery.Duties query) {
        var office = query.office();
        var values = new HashMap<String, Object>();
        if (office != null) values.put("office", office.name());
        if (query.rule() != null) values.put("rule", query.rule());
        var filter = (office == null ? "" : " and d.office = :office") + (query.rule() == null ? "" : OF_RULE);
        return soonest(db, filter, query.place(), query.cursor(), query.limit(), values);
    }

    /// Open duties within a place, soonest first.
    ///
    /// @param filter conditions; one that is not asked for is not in the statement, so that each finds its index
    static Page<DutyItem> soonest(
            JdbcClient db, String filter, String place, @Nullable String cursor, int limit, Map<String, ?> values) {
        var within = Places.of(place);
        var after = Cursor.read(cursor, 3, SOONEST);
        var found = db.sql(DUTIES + filter + SOONEST_FIRST)
                .param("due", after.day(0))
                .param("subject", word(after, 1))
                .param("key", word(after, 2))
                .param("first", within.first())
                .param("last", within.last())
                .param("rows", Cursor.rows(limit) + 1)
                .params(values)
                .query(WorklistQueries::duty)
                .list();
        return Cursor.page(
                found,
                limit,
                one -> one,
                one -> Cursor.of(one.due(), one.subject().id(), one.key()));
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // as above
    Page answer(WorklistQuery.Overdue query) {
        return handle(query);
    }

    Page<DutyItem> handle(WorklistQuery.Overdue query) {
        var day = Map.of("day", query.day());
        return soonest(db, " and d.lapsed is null and d.due < :day", "", query.cursor(), query.limit(), day);
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(WorklistQuery.Findings query) {
        return handle(query);
    }

    Page<FindingItem> handle(WorklistQuery.Findings query) {
        var place = Places.of(query.place());
        var after = Cursor.read(query.cursor(), 2, NEWEST);
        var onFail = query.onFail();
        var found = db.sql(FINDINGS
                        + (query.rule() == null ? "" : " and f.rule = :rule")
                        + (onFail == null ? "" : " and f.on_fail = :on_fail")
                        + " order by f.position desc, f.place limit :rows")
                .param("position", after.number(0))
                .param("place", after.number(1))
                .param("first", place.first())
                .param("last", place.last())
                .param("rule", query.rule())
                .param("on_fail", onFail == null ? null : onFail.name())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(WorklistQueries::finding)
                .list();
        return Cursor.page(found, query.limit(), Found::item, Found::place);
    }

    private static String word(Cursor cursor, int part) {
        var word = cursor.key().get(part);
        if (!word.matches("[0-9a-z:-]*")) throw Cursor.notOurs();
        return word;
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("procedure"), row.getString("subject"), row.getString("title"));
    }

    private static DutyItem duty(ResultSet row, int line) throws SQLException {
        return new DutyItem(
                subject(row),
                new CommunityCode(row.getString("community")),
                row.getString("name"),
                row.getString("key"),
                row.getString("rule"),
                Office.valueOf(row.getString("office")),
                row.getObject("due", LocalDate.class),
                row.getObject("lapsed") != null);
    }

    private record Found(FindingItem item, int inEntry) {
        Cursor place() {
            return Cursor.of(item.position(), inEntry);
        }
    }

    private static Found finding(ResultSet row, int line) throws SQLException {
        return new Found(
                new FindingItem(
                        row.getLong("position"),
                        subject(row),
                        new CommunityCode(row.getString("community")),
                        row.getString("name"),
                        row.getString("type"),
                        row.getString("rule"),
                        OnFail.valueOf(row.getString("on_fail")),
                        row.getString("arithmetic"),
                        row.getString("reason"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getBoolean("late"),
                        JSON.readValue(row.getString("numbers"), NUMBERS),
                        JSON.readValue(row.getString("citation"), Citation.class)),
                row.getInt("place"));
    }
}
