package org.gongyi.app.audit;

import java.util.HashMap;
import java.util.Map;
import org.gongyi.app.json.LedgerJson;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;

/// Attachments that an entry of the log orders to be erased (个人信息保护法 第四十七条). Told from the log itself, so that no list
/// can excuse a file; read when a file is missing, since it may have been erased during the audit.
final class Erasures {

    private static final String END = "select coalesce(max(position), -1) from ledger_entry";
    private static final String BETWEEN = """
            select position, entry from ledger_entry
            where position > ? and position <= ? and type = 'fact.erased.v1' order by position""";

    private final JdbcTemplate database;
    private final Map<String, Long> last = new HashMap<>();
    private long read = -1;

    Erasures(JdbcTemplate database) {
        this.database = database;
    }

    /// Whether an entry after this position erased the file. One that was handed in again later must be there.
    boolean erased(String digest, long position) {
        return known(digest, position) || (readOn() && known(digest, position));
    }

    private boolean known(String digest, long position) {
        return last.getOrDefault(digest, -1L) > position;
    }

    private boolean readOn() {
        var end = database.queryForObject(END, Long.class);
        if (end == null || end <= read) return false;
        database.query(
                BETWEEN,
                row -> {
                    take(row.getLong(1), row.getBytes(2));
                },
                read,
                end);
        read = end;
        return true;
    }

    /// An entry that cannot be read excuses nothing, and is itself a finding.
    private void take(long position, byte[] entry) {
        try {
            for (var digest : LedgerJson.mapper().readTree(entry).at("/facts/attachments"))
                last.put(digest.asString(), position);
        } catch (JacksonException spoiled) {
            return;
        }
    }
}
