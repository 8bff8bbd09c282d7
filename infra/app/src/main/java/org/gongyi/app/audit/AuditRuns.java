package org.gongyi.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongyi.web.proof.AuditBook.Finding;
import org.gongyi.web.proof.AuditBook.Kind;
import org.gongyi.web.proof.AuditBook.Report;
import org.gongyi.web.proof.AuditBook.Run;
import org.gongyi.web.proof.AuditBook.State;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was found, night by night.
final class AuditRuns {

    static final Duration KEPT = Duration.ofDays(90);

    private static final String RUN = "select id, begun_at, ended_at, state, size, checked, faults from audit_run ";

    private final JdbcClient database;

    AuditRuns(JdbcClient database) {
        this.database = database;
    }

    /// Only by whoever holds the lock: a run that has no end then was killed.
    long begin(Instant now) {
        database.sql("update audit_run set state = 'BROKEN_OFF' where state = 'RUNNING'")
                .update();
        database.sql("delete from audit_run where begun_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        return database.sql("insert into audit_run (begun_at, state) values (?, 'RUNNING') returning id")
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    void checked(long run, long checked, long size) {
        database.sql("update audit_run set checked = ?, size = ? where id = ?")
                .params(checked, size, run)
                .update();
    }

    void end(long run, Found found, Instant now) {
        var place = 0;
        for (var one : found.kept()) keep(run, place++, one);
        end(run, found.faults() == 0 ? State.IN_ORDER : State.FAULTY, found.faults(), now);
    }

    private void keep(long run, int place, Finding one) {
        database.sql("""
                insert into audit_finding (run, place, kind, position, stream, part, stands, expected)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        run,
                        place,
                        one.kind().name(),
                        one.position(),
                        one.stream(),
                        one.part(),
                        one.stands(),
                        one.expected())
                .update();
    }

    void brokenOff(long run, Instant now) {
        end(run, State.BROKEN_OFF, 0, now);
    }

    private void end(long run, State state, long faults, Instant now) {
        database.sql("update audit_run set state = ?, faults = ?, ended_at = ? where id = ?")
                .params(state.name(), faults, Timestamp.from(now), run)
                .update();
    }

    Optional<Run> latest() {
        return database.sql(RUN + "where state in ('IN_ORDER', 'FAULTY') order by id desc limit 1")
                .query((row, _) -> run(row))
                .optional();
    }

    List<Run> newest(int most) {
        return database.sql(RUN + "order by id desc limit ?")
                .param(most)
                .query((row, _) -> run(row))
                .list();
    }

    Optional<Report> report(long run) {
        return database.sql(RUN + "where id = ?")
                .param(run)
                .query((row, _) -> run(row))
                .optional()
                .map(found -> new Report(found, findings(run)));
    }

    private List<Finding> findings(long run) {
        return database.sql("""
                select kind, position, stream, part, stands, expected from audit_finding where run = ? order by place""")
                .param(run)
                .query((row, _) -> new Finding(
                        Kind.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        var ended = row.getTimestamp(3);
        return new Run(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                ended == null ? null : ended.toInstant(),
                State.valueOf(row.getString(4)),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
