package org.gongyi.app.fact;

import java.util.function.ObjLongConsumer;
import org.gongyi.app.json.LedgerJson;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The erasures by law (个人信息保护法 第四十七条) as the log itself tells them, so that no list can excuse what is gone.
/// Each is read once; later calls go on from there.
public final class ErasureLog {

    public static final String TYPE = "fact.erased.v1";

    private static final String END = "select coalesce(max(position), -1) from ledger_entry";
    private static final String BETWEEN = """
            select position, entry from ledger_entry
            where position > ? and position <= ? and type = ? order by position""";

    private final JdbcTemplate database;
    private long read = -1;

    public ErasureLog(JdbcTemplate database) {
        this.database = database;
    }

    /// What was recorded since the last call: the facts of each erasure and its position.
    public void readOn(ObjLongConsumer<JsonNode> erasures) {
        var end = database.queryForObject(END, Long.class);
        if (end == null || end <= read) return;
        database.query(
                BETWEEN,
                row -> {
                    erasures.accept(facts(row.getBytes(2)), row.getLong(1));
                },
                read,
                end,
                TYPE);
        read = end;
    }

    /// An entry that cannot be read excuses nothing; that it is spoiled is told by the audit of the log.
    private static JsonNode facts(byte[] entry) {
        try {
            return LedgerJson.mapper().readTree(entry).path("facts");
        } catch (JacksonException spoiled) {
            return LedgerJson.mapper().createObjectNode();
        }
    }
}
