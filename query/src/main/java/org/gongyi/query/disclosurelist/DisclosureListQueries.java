package org.gongyi.query.disclosurelist;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.Page;
import org.gongyi.contract.disclosure.DisclosureQuery;
import org.gongyi.contract.disclosure.DisclosureQuery.Board;
import org.gongyi.contract.disclosure.DisclosureQuery.Concern;
import org.gongyi.contract.disclosure.DisclosureQuery.Disclosing;
import org.gongyi.contract.disclosure.DisclosureQuery.NowHanging;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers what the boards show and should show, and what somebody has to look after.
public final class DisclosureListQueries {

    private static final Cursor LATEST = Cursor.of(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);
    private static final Cursor OLDEST = Cursor.of(0);
    /// Of what no law sets a day for.
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Cursor SOONEST = Cursor.of(LocalDate.EPOCH, 0);

    private static final String ROW = """
            select d.*, c.name, c.township ->> 'name' as township, c.county ->> 'name' as county
            from disclosure_list d join community_register c on c.code = d.community where\s""";

    private static final String OWED = ROW + """
            d.community = :community and d.owed
            and (coalesce(d.due, :never), d.position) > (:due, :after)
            order by d.due nulls last, d.position limit :rows""";

    private static final String LATE =
            "select count(*) from disclosure_list where community = :community and " + condition(Concern.LATE);

    private static final String HANGING = ROW + """
            d.community = :community and d.hangs and (d.posted_on, d.position) < (:posted, :before)
            order by d.posted_on desc, d.position desc limit :rows""";

    private static final String YEARS =
            "select distinct year from disclosure_list where community = :community order by year desc";

    private static final String ARCHIVE = ROW + """
            d.community = :community and d.year = :year and (d.since, d.position) < (:since, :before)
            order by d.since desc, d.position desc limit :rows""";

    private static final String FIND = ROW + """
            d.position > :after and d.community between :first and :last and %s
            order by d.position limit :rows""";

    private static final String OPENED = """
            select b.community, b.entered,
                   array(select d.id from disclosure_list d
                         where d.community = b.community and d.since >= :since and d.period is not null) as opened
            from disclosure_begun b where b.community > :after order by b.community limit :rows""";

    private final JdbcClient db;

    public DisclosureListQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    Board handle(DisclosureQuery.OnBoard query) {
        var community = query.community().value();
        var years =
                db.sql(YEARS).param("community", community).query(Integer.class).list();
        var owed = owed(query);
        var hanging = handle(new NowHanging(query.community(), null, query.most()));
        return new Board(owed.items(), owed.next(), late(query), hanging.items(), hanging.next(), years);
    }

    private Page<Summary> owed(DisclosureQuery.OnBoard query) {
        var after = Cursor.read(query.cursor(), 2, SOONEST);
        var found = db.sql(OWED)
                .param("community", query.community().value())
                .param("never", NEVER)
                .param("due", after.day(0))
                .param("after", after.number(1) - 1)
                .param("rows", Cursor.rows(query.most()) + 1)
                .query(Found::read)
                .list();
        return Cursor.page(
                found, query.most(), Found::summary, one -> Cursor.of(due(one.summary()), one.position() + 1));
    }

    private static LocalDate due(Summary one) {
        return one.due() == null ? NEVER : one.due();
    }

    private long late(DisclosureQuery.OnBoard query) {
        return db.sql(LATE)
                .param("community", query.community().value())
                .param("today", query.today())
                .query(Long.class)
                .single();
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(NowHanging query) {
        return handle(query);
    }

    Page<Summary> handle(NowHanging query) {
        var after = Cursor.read(query.cursor(), 2, LATEST);
        var found = db.sql(HANGING)
                .param("community", query.community().value())
                .param("posted", after.day(0))
                .param("before", after.number(1))
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(Found::read)
                .list();
        return Cursor.page(
                found,
                query.limit(),
                Found::summary,
                one -> Cursor.of(requireNonNull(one.summary().postedOn()), one.position()));
    }

    @QueryHandler
    Optional<LocalDate> handle(DisclosureQuery.HeldSince query) {
        return db.sql("select entered from disclosure_begun where community = ?")
                .param(query.community().value())
                .query(LocalDate.class)
                .optional();
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // as above
    Page answer(DisclosureQuery.Archive query) {
        return handle(query);
    }

    Page<Summary> handle(DisclosureQuery.Archive query) {
        var after = Cursor.read(query.cursor(), 2, LATEST);
        var found = db.sql(ARCHIVE)
                .param("community", query.community().value())
                .param("year", query.year())
                .param("since", after.day(0))
                .param("before", after.number(1))
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(Found::read)
                .list();
        return Cursor.page(
                found,
                query.limit(),
                Found::summary,
                one -> Cursor.of(one.summary().since(), one.position()));
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // as above
    Page answer(DisclosureQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(DisclosureQuery.Find query) {
        var place = Places.of(query.place());
        var found = db.sql(FIND.formatted(condition(query.concern())))
                .param("after", Cursor.read(query.cursor(), 1, OLDEST).number(0) - 1)
                .param("first", place.first())
                .param("last", place.last())
                .param("rows", Cursor.rows(query.limit()) + 1)
                .params(values(query))
                .query(Found::read)
                .list();
        return Cursor.page(found, query.limit(), Found::summary, one -> Cursor.of(one.position() + 1));
    }

    /// What makes a disclosure one to look after; the same for the number and for the records behind it.
    static String condition(Concern concern) {
        return switch (concern) {
            case DUE -> "owed and (due is null or due >= :today)";
            case LATE -> "owed and due < :today";
            case UNREVIEWED -> "unreviewed";
            case UNANSWERED -> "unanswered > 0";
            case POSTED_LATE -> "year = :year and (late > 0 or lapsed)";
            case TAKEN_DOWN_EARLY -> "year = :year and early > 0";
        };
    }

    private static Map<String, Object> values(DisclosureQuery.Find query) {
        var values = new HashMap<String, Object>();
        var condition = condition(query.concern());
        if (condition.contains(":today")) values.put("today", query.today());
        if (condition.contains(":year")) values.put("year", query.year());
        return values;
    }

    @QueryHandler
    List<Disclosing> handle(DisclosureQuery.Opened query) {
        return db.sql(OPENED)
                .param("since", query.since())
                .param("after", query.after() == null ? "" : query.after().value())
                .param("rows", Cursor.rows(query.limit()))
                .query((row, _) -> new Disclosing(
                        new CommunityCode(row.getString("community")),
                        row.getObject("entered", LocalDate.class),
                        Summaries.ids(row.getArray("opened"))))
                .list();
    }
}
