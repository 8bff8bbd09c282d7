package org.gongyi.query.noticelist;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.gongyi.contract.resolution.NoticeQuery;
import org.gongyi.contract.resolution.NoticeQuery.Notice;
import org.gongyi.contract.resolution.ResolutionId;
import org.gongyi.contract.resolution.Station;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers what hangs on a board.
public final class NoticeQueries {

    private final JdbcClient db;

    public NoticeQueries(JdbcClient db) {
        this.db = db;
    }

    @QueryHandler
    List<Notice> handle(NoticeQuery.Hanging query) {
        return db.sql("""
                select n.*, r.title from notice_list n join resolution_list r on r.id = n.resolution
                where n.removed is null and n.community = :community order by n.posted_on desc, n.resolution limit :rows""")
                .param("community", query.community().value())
                .param("rows", Math.clamp(query.limit(), 1, 200))
                .query((row, _) -> new Notice(
                        new ResolutionId(row.getString("resolution")),
                        row.getString("title"),
                        Station.valueOf(row.getString("station")),
                        row.getString("place"),
                        row.getObject("posted_on", LocalDate.class),
                        row.getObject("removable_from", LocalDate.class)))
                .list();
    }
}
