package org.gongyi.query.meetingregister;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.duty.MeetingQuery;
import org.gongyi.contract.duty.MeetingQuery.Missing;
import org.gongyi.contract.resolution.Body;
import org.gongyi.query.projection.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers which bodies met too seldom.
public final class MeetingQueries {

    private static final String SINCE = """
            select min(b.%s) from register_begun b join community_register c on c.code = b.community
            where c.kind = :kind""";

    /// One walk along the codes, from where the part before ended.
    private static final String TOO_SELDOM = """
            select b.community, met.days
            from register_begun b join community_register c on c.code = b.community,
                 lateral (select count(*) as days from meeting_held m
                          where m.community = b.community and m.body = :body and m.day between :from and :last) met
            where b.community > :after and b.%s <= :from and c.kind = :kind and met.days < :fewest
              and not exists (select from meeting_missed n
                              where n.community = b.community and n.body = :body and n.first_day = :from)
            order by b.community limit :rows""";

    private final JdbcClient db;

    public MeetingQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    List<Missing> handle(MeetingQuery.MetTooSeldom query) {
        return db.sql(TOO_SELDOM.formatted(register(query.body())))
                .param("body", query.body().name())
                .param("kind", query.kind().name())
                .param("from", query.from())
                .param("last", query.last())
                .param("fewest", query.fewest())
                .param("after", query.after() == null ? "" : query.after().value())
                .param("rows", Cursor.rows(query.limit()))
                .query(MeetingQueries::missing)
                .list();
    }

    @QueryHandler
    Optional<LocalDate> handle(MeetingQuery.HeldSince query) {
        return Optional.ofNullable(db.sql(SINCE.formatted(register(query.body())))
                .param("kind", query.kind().name())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst());
    }

    /// The column that says since when the register knows of whom the body is made.
    private static String register(Body body) {
        return switch (body) {
            case REPRESENTATIVES_ASSEMBLY -> "representatives";
            case VILLAGERS_ASSEMBLY, RESIDENTS_ASSEMBLY -> "population";
            case GROUP_ASSEMBLY, MEMBERS_ASSEMBLY, MEMBER_REPRESENTATIVES_ASSEMBLY ->
                throw new IllegalArgumentException("no law says how often this body meets: " + body);
        };
    }

    private static Missing missing(ResultSet row, int line) throws SQLException {
        return new Missing(new CommunityCode(row.getString("community")), row.getInt("days"));
    }
}
