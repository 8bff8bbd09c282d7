package org.gongyi.app.backup;

import java.sql.Connection;
import java.sql.SQLException;

/// What the entries ordered to be erased, or struck from a roll, and an older database still has: the values go in the
/// transaction that brings the entries, attachments and remains on the disk are left to do to the
/// ledger, which clears them when it runs.
final class ErasedAgain {

    private static final String ORDERS = """
            create temporary table ordered on commit drop as
            select position as ordered_at, (facts ->> 'position')::bigint as position,
                array(select jsonb_array_elements_text(facts -> 'digests')) as digests,
                array(select jsonb_array_elements_text(facts -> 'attachments')) as attachments
            from (select position, convert_from(entry, 'UTF8')::jsonb -> 'facts' as facts
                from ledger_entry where type = 'fact.erased.v1' and position >= %d) erasure""";

    private static final String VALUES = """
            delete from sealed_fact using ordered
            where sealed_fact.position = ordered.position and digest = any(ordered.digests)""";

    private static final String KEYS = """
            delete from person_key where not exists (select from sealed_fact where key = person_key.id)""";

    private static final String REQUESTS = """
            update idempotency set request_hash = '' from ordered where idempotency.position = ordered.position""";

    private static final String LEFT_TO_DO = """
            insert into unfinished_erasure (position, attachments) select ordered_at, attachments from ordered
            on conflict (position) do nothing""";

    private static final String STRUCK = """
            update roll_voter set struck_at = struck.position
            from (select position, facts ->> 'roll' as roll, jsonb_path_query(facts, '$.struck.number')::int as number
                from (select position, convert_from(entry, 'UTF8')::jsonb -> 'facts' as facts
                    from ledger_entry where type = 'roll.voters-struck.v1' and position >= %d) strike) struck
            where roll_voter.roll = struck.roll and roll_voter.number = struck.number""";

    private ErasedAgain() {}

    /// @param first position from which entries are new to this database
    static void from(Connection connection, long first) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(ORDERS.formatted(first));
            run.execute(STRUCK.formatted(first));
            for (var step : new String[] {VALUES, KEYS, REQUESTS, LEFT_TO_DO}) run.execute(step);
        }
    }
}
