package org.gongyi.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far into the log each list has come. Kept in the transaction that writes the rows.
final class Positions {

    /// Before the first entry, whose position is 0.
    static final long NONE = -1;

    private final JdbcClient db;
    private final String[] names;

    Positions(JdbcClient db, List<String> names) {
        this.db = db;
        this.names = names.toArray(String[]::new);
    }

    /// Where each list stands, held against any other writer until the transaction ends.
    ///
    /// The transaction need not reach the disk at once: after a crash rows, position and token are all as they were
    /// before, and the log is read again from there.
    Map<String, Long> claim() {
        db.sql("select set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
        db.sql("""
                insert into projection_position (name, position) select unnest(cast(? as text[])), ?
                on conflict (name) do nothing""").params(names, NONE).update();
        var reached = new HashMap<String, Long>();
        db.sql("select name, position from projection_position where name = any(?) order by name for update")
                .param(names)
                .query(row -> {
                    reached.put(row.getString("name"), row.getLong("position"));
                });
        return reached;
    }

    void advance(long position) {
        db.sql("update projection_position set position = greatest(position, ?) where name = any(?)")
                .params(position, names)
                .update();
    }

    void forget() {
        db.sql("delete from projection_position where name = any(?)")
                .param(names)
                .update();
    }
}
