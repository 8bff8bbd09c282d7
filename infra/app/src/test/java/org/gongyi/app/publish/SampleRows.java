package org.gongyi.app.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows of a log as the writer of the ledger leaves them.
final class SampleRows {

    private SampleRows() {}

    /// @param word makes one history different from another
    static void record(JdbcTemplate database, int more, String word) {
        var before = Frontier.fromBytes(database.queryForObject("select frontier from ledger_head", byte[].class));
        var entries = LongStream.range(before.size(), before.size() + more)
                .mapToObj(position -> entry(position, word))
                .toList();
        var grown = before.append(entries.stream().map(TreeHash::ofLeaf).toList());
        database.batchUpdate(
                "insert into ledger_entry values (?, 'resolution/x', ?, 'x.v1', ?, now(), '510402001002', ?, ?)",
                rows(before.size(), entries));
        database.update(
                "update ledger_head set size = ?, root = ?, frontier = ?", grown.size(), grown.root(), grown.toBytes());
    }

    static byte[] entry(long position, String word) {
        return "{\"facts\":{\"n\":%d},\"stream\":\"resolution/%s\"}"
                .formatted(position, word)
                .getBytes(UTF_8);
    }

    private static List<Object[]> rows(long first, List<byte[]> entries) {
        var rows = new ArrayList<Object[]>();
        for (var i = 0; i < entries.size(); i++)
            rows.add(new Object[] {
                first + i, first + i, UUID.randomUUID(), entries.get(i), TreeHash.ofLeaf(entries.get(i))
            });
        return rows;
    }

    /// As somebody does who may switch triggers off.
    static void tamper(JdbcTemplate database, String statement, Object... values) {
        database.execute("alter table ledger_entry disable trigger all");
        database.update(statement, values);
        database.execute("alter table ledger_entry enable trigger all");
    }
}
