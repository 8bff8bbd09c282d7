package org.gongyi.app.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;
import org.gongyi.log.note.Checkpoint;
import org.gongyi.log.tile.LogSource;
import org.gongyi.log.tile.TileNodes;
import org.gongyi.log.tile.TilePath;

/// The entries of a log as rows of the ledger, a bundle at a time, and the head that they lead to.
///
/// @param end where the log ends
record RestoredEntries(LogSource log, Checkpoint end, Progress progress) {

    /// Everything that comes after what is there, in the transaction of the caller.
    ///
    /// @param there what the database holds already
    /// @throws Rejected where an entry is none, or they do not lead to the root of the log
    void into(Connection connection, Frontier there) throws SQLException {
        head(connection, entries(connection, there));
    }

    private Frontier entries(Connection connection, Frontier there) throws SQLException {
        var frontier = there;
        try (var insert = connection.prepareStatement("""
                insert into ledger_entry (position, stream, seq, type, event_id, recorded_at, community, entry, leaf)
                values (?, ?, ?, ?, cast(? as uuid), cast(? as timestamptz), ?, ?, ?)""")) {
            while (frontier.size() < end.size()) {
                var first = frontier.size();
                var bundle = TileNodes.entries(log, TilePath.in(end.size(), TilePath.ENTRIES, first / TilePath.FULL));
                var entries = bundle.subList((int) (first % TilePath.FULL), bundle.size());
                var leaves = new ArrayList<byte[]>();
                for (var entry : entries) leaves.add(TreeHash.ofLeaf(entry));
                for (var i = 0; i < entries.size(); i++) bind(insert, first + i, entries.get(i), leaves.get(i));
                var unused = insert.executeBatch();
                frontier = frontier.append(leaves);
                progress.done(frontier.size(), end.size());
            }
        }
        return frontier;
    }

    private static void bind(PreparedStatement insert, long position, byte[] entry, byte[] leaf) throws SQLException {
        var told = Envelope.read(entry)
                .orElseThrow(
                        () -> new Rejected(Cause.BAD_FORM, "position %d is no entry of a ledger".formatted(position)));
        insert.setLong(1, position);
        insert.setString(2, told.stream());
        insert.setLong(3, told.seq());
        insert.setString(4, told.type());
        insert.setString(5, told.id());
        insert.setString(6, told.recordedAt());
        insert.setString(7, told.community());
        insert.setBytes(8, entry);
        insert.setBytes(9, leaf);
        insert.addBatch();
    }

    private void head(Connection connection, Frontier edge) throws SQLException {
        if (edge.size() == 0) return;
        if (!Arrays.equals(edge.root(), end.root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the entries do not lead to the root of the log any more");
        try (var update = connection.prepareStatement("update ledger_head set size = ?, root = ?, frontier = ?")) {
            update.setLong(1, edge.size());
            update.setBytes(2, edge.root());
            update.setBytes(3, edge.toBytes());
            update.executeUpdate();
        }
    }
}
