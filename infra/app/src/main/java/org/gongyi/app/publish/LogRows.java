package org.gongyi.app.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongyi.log.Cause;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.tile.TilePath;

/// The log as the database holds it, read in parts that fit into a small heap. Every entry is hashed again from its
/// stored bytes: a disk that flips a bit, or a hand that changes a row, is found before anything is signed.
public final class LogRows {

    private static final int MOST_ENTRIES = 16 * TilePath.FULL;
    private static final long MOST_BYTES = 8_000_000;

    private static final String ROWS = """
            select position, entry, leaf, stream from ledger_entry where position >= ? and position < ? order by position""";

    private final Connection connection;

    /// @param connection in a transaction, so that rows come as they are asked for
    public LogRows(Connection connection) {
        this.connection = connection;
    }

    /// What the writer left when it committed last.
    public record Head(long size, byte[] root) {}

    /// Entries side by side.
    public record Part(long from, List<byte[]> entries) {

        List<byte[]> leaves() {
            return entries.stream().map(TreeHash::ofLeaf).toList();
        }
    }

    @FunctionalInterface
    public interface PartReader {
        void read(Part part);
    }

    /// @throws Rejected MISSING where somebody has removed it
    public Head head() throws SQLException {
        try (var query = connection.prepareStatement("select size, root from ledger_head");
                var row = query.executeQuery()) {
            if (!row.next()) throw new Rejected(Cause.MISSING, "the row of the head of the ledger is gone");
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    /// Every entry in these positions, in parts that end where a bundle does.
    ///
    /// @throws Rejected MISSING or ENTRY_MISMATCH, naming the first position
    public void read(long from, long to, PartReader reader) throws SQLException {
        try (var query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(TilePath.FULL);
            query.setLong(1, from);
            query.setLong(2, to);
            try (var rows = query.executeQuery()) {
                var next = from;
                while (next < to) {
                    var part = part(rows, next, to);
                    reader.read(part);
                    next += part.entries().size();
                }
            }
        }
    }

    private static Part part(ResultSet rows, long from, long to) throws SQLException {
        var entries = new ArrayList<byte[]>();
        var bytes = 0L;
        for (var position = from; position < to; position++) {
            var entry = entry(rows, position);
            entries.add(entry);
            bytes += entry.length;
            var whole = (position + 1) % TilePath.FULL == 0;
            if (whole && (entries.size() >= MOST_ENTRIES || bytes >= MOST_BYTES)) break;
        }
        return new Part(from, entries);
    }

    private static byte[] entry(ResultSet rows, long position) throws SQLException {
        if (!rows.next() || rows.getLong(1) != position)
            throw new Rejected(Cause.MISSING, "the row of position %d is gone".formatted(position));
        var entry = rows.getBytes(2);
        if (!Arrays.equals(TreeHash.ofLeaf(entry), rows.getBytes(3)))
            throw new Rejected(
                    Cause.ENTRY_MISMATCH,
                    "position %d, stream %s: the row is not what was recorded".formatted(position, rows.getString(4)));
        return entry;
    }
}
