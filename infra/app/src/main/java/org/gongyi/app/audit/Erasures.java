package org.gongyi.app.audit;

import java.util.HashMap;
import java.util.Map;
import org.gongyi.app.fact.ErasureLog;
import org.springframework.jdbc.core.JdbcTemplate;

/// Attachments that an entry of the log orders to be erased; read when a file is missing, since it may have been erased
/// during the audit.
public final class Erasures {

    private final JdbcTemplate database;
    private final ErasureLog log;
    private final Map<String, Long> last = new HashMap<>();

    public Erasures(JdbcTemplate database) {
        this.database = database;
        this.log = new ErasureLog(database);
    }

    /// Whether an entry after this position erased the file. One that was handed in again later must be there.
    public boolean erased(String digest, long position) {
        if (known(digest, position)) return true;
        readOn();
        return known(digest, position);
    }

    /// What was ordered since.
    public void readOn() {
        log.readOn((facts, at) -> {
            for (var attachment : facts.path("attachments")) last.put(attachment.asString(), at);
        });
    }

    boolean isAny() {
        return !last.isEmpty();
    }

    /// Whether its file is still to be removed, at the latest within the hour.
    boolean isUnfinished(String digest) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from unfinished_erasure where ? = any(attachments))", Boolean.class, digest));
    }

    /// As [#erased(String, long)], by what was read until now.
    public boolean known(String digest, long position) {
        return last.getOrDefault(digest, -1L) > position;
    }
}
