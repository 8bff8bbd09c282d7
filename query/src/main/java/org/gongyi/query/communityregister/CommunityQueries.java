package org.gongyi.query.communityregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Page;
import org.gongyi.contract.community.CommunityQuery;
import org.gongyi.contract.community.CommunityQuery.TermEnd;
import org.gongyi.contract.community.CommunityView;
import org.gongyi.contract.community.CommunityView.Summary;
import org.gongyi.contract.community.Electing;
import org.gongyi.contract.community.Place;
import org.gongyi.query.projection.Cursor;
import org.gongyi.query.projection.Places;
import org.gongyi.query.projection.Recent;
import org.gongyi.query.projection.Sheet;
import org.gongyi.query.search.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers with pages of the register, with the list of communities in the order of their codes, and with the
/// terms that end soon.
public final class CommunityQueries {

    private static final Cursor START = Cursor.of("");
    private static final int REMEMBERED = 100;

    /// A matter is open until it is completed, withdrawn or lawfully rejected; a void meeting leaves it open.
    private static final String LIST = """
            select c.code, c.name, c.kind, c.township ->> 'code' as township_code, c.township ->> 'name' as township_name,
                c.county ->> 'code' as county_code, c.county ->> 'name' as county_name,
                (select count(*) from resolution_list r where r.community = c.code
                 and r.status not in ('COMPLETED', 'WITHDRAWN', 'REJECTED')) as open,
                (select count(*) from duty_list d where d.community = c.code
                 and d.settled is null and d.lapsed is not null) as late
            from community_register c
            where c.code > :after and c.code between :first and :last
              and not exists (select from unnest(cast(:words as text[])) as word where strpos(c.searched, word) = 0)
            order by c.code limit :rows""";

    private static final String ENDING = """
            select c.code, t.until
            from community_register c
            cross join lateral (select max(cast(o ->> 'until' as date)) as until from jsonb_array_elements(c.offices) o
                                where o ->> 'office' = 'COMMITTEE') t
            where c.code > :after and t.until between :first and :last
              and not exists (select from duty_list d where d.procedure = 'community' and d.subject = c.code and d.key = :key || t.until)
            order by c.code limit :rows""";

    private final JdbcClient db;
    private final Sheet<RegisterPage> sheet;
    private final Map<CommunityCode, CommunityView> seen = Recent.atMost(REMEMBERED);

    public CommunityQueries(JdbcClient db) {
        this.db = db;
        this.sheet = CommunityRegister.sheet(db);
    }

    /// Asked with every page of the desk, so the pages that were asked for last are remembered, and told as long as the
    /// register has read nothing since. Where it was is read first: what is remembered is never older than it says.
    @QueryHandler
    Optional<CommunityView> handle(CommunityQuery.Of query) {
        var now = position();
        var known = seen.get(query.community());
        if (known != null && known.position() == now) return Optional.of(known);
        var found = sheet.load("code", List.of(query.community().value()));
        var view = found.stream().findFirst().map(page -> page.view(now));
        if (now >= 0) view.ifPresent(one -> seen.put(one.code(), one));
        return view;
    }

    @QueryHandler
    List<TermEnd> handle(CommunityQuery.TermsEnding query) {
        var after = query.after();
        return db.sql(ENDING)
                .param("after", after == null ? "" : after.value())
                .param("first", query.first())
                .param("last", query.last())
                .param("key", Electing.Kind.GENERAL_ELECTION.word() + ":")
                .param("rows", query.most())
                .query((row, _) ->
                        new TermEnd(new CommunityCode(row.getString("code")), row.getObject("until", LocalDate.class)))
                .list();
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon knows an answer by its bare class
    Page answer(CommunityQuery.Find query) {
        return handle(query);
    }

    Page<Summary> handle(CommunityQuery.Find query) {
        var wanted = Wanted.of(query.text());
        if (wanted.isNothing()) return new Page<>(List.of(), null);
        return Cursor.page(found(query, wanted), query.limit(), one -> one, one -> Cursor.of(one.code()));
    }

    private List<Summary> found(CommunityQuery.Find query, Wanted wanted) {
        var place = Places.of(query.place());
        return db.sql(LIST)
                .param("after", after(query.cursor()))
                .param("first", place.first())
                .param("last", place.last())
                .param(
                        "words",
                        wanted.phrases().stream().map(Wanted.Phrase::substring).toArray(String[]::new))
                .param("rows", Cursor.rows(query.limit()) + 1)
                .query(CommunityQueries::summary)
                .list();
    }

    private static String after(@Nullable String cursor) {
        var code = Cursor.read(cursor, 1, START).key().getFirst();
        if (!code.matches("\\d*")) throw Cursor.notOurs();
        return code;
    }

    /// -1 before the first entry.
    private long position() {
        return db.sql("select position from projection_position where name = ?")
                .param(CommunityRegister.NAME)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    private static Summary summary(ResultSet row, int line) throws SQLException {
        return new Summary(
                new CommunityCode(row.getString("code")),
                row.getString("name"),
                CommunityKind.valueOf(row.getString("kind")),
                new Place(row.getString("township_code"), row.getString("township_name")),
                new Place(row.getString("county_code"), row.getString("county_name")),
                row.getInt("open"),
                row.getInt("late"));
    }
}
