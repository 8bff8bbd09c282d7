package org.gongyi.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.gongyi.log.Frontier;
import org.gongyi.log.TreeHash;
import org.springframework.jdbc.core.JdbcTemplate;

/// No gap, every leaf the hash of its bytes, the head the root of them all.
public final class WholeLog {

    private WholeLog() {}

    public static void mustBeIn(JdbcTemplate database) {
        var leaves = new ArrayList<byte[]>();
        database.query("select position, entry, leaf from ledger_entry order by position", row -> {
            assertThat(row.getLong(1)).isEqualTo(leaves.size());
            assertThat(TreeHash.ofLeaf(row.getBytes(2))).isEqualTo(row.getBytes(3));
            leaves.add(row.getBytes(3));
        });
        var frontier = Frontier.empty().append(leaves);
        database.query("select size, root, frontier from ledger_head", row -> {
            assertThat(row.getLong(1)).isEqualTo(leaves.size());
            assertThat(row.getBytes(2)).isEqualTo(frontier.root());
            assertThat(row.getBytes(3)).isEqualTo(frontier.toBytes());
        });
    }
}
