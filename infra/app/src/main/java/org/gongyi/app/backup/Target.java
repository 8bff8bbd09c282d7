package org.gongyi.app.backup;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.gongyi.app.files.FileFolder;
import org.gongyi.app.publish.LogRows;
import org.gongyi.log.Cause;
import org.gongyi.log.Frontier;
import org.gongyi.log.Rejected;
import org.gongyi.log.TreeHash;

/// The database that something is restored into.
///
/// @param connection of the owner of the tables
record Target(Connection connection) {

    /// Nobody else records until the transaction ends.
    void takeAlone() throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute("lock table ledger_entry in exclusive mode");
        }
    }

    /// A ledger that was ever started has entries, accounts or a name.
    ///
    /// @throws Refused where there is anything of a ledger
    void mustBeEmpty() throws SQLException {
        if (!exists("select to_regclass('ledger_entry') is not null")) return;
        if (exists("select exists (select from ledger_entry) or exists (select from log_origin)")
                || exists("select coalesce((select size from ledger_head), 0) > 0")
                || PrivateTables.anyRow(connection))
            throw new Refused(
                    "数据库里已经有账簿,没有恢复任何内容,原有内容没有改变。请恢复到空的数据库或新的数据文件夹。",
                    "The database holds a ledger already. Nothing was restored, and nothing was changed. Restore into an empty database or a new data folder.");
    }

    private boolean isNamed(String origin) throws SQLException {
        try (var query = connection.prepareStatement("select origin from log_origin");
                var row = query.executeQuery()) {
            return row.next() && row.getString(1).equals(origin);
        }
    }

    private boolean exists(String question) throws SQLException {
        try (var query = connection.prepareStatement(question);
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// Where the log of that name ends here, every row hashed again.
    ///
    /// @throws Refused where another ledger is here
    /// @throws Rejected where the rows do not lead to the head
    Frontier edge(String origin) throws SQLException {
        if (!isNamed(origin))
            throw new Refused(
                    "数据库里的账簿不是 %s。没有恢复任何内容。".formatted(origin),
                    "The ledger in the database is not %s. Nothing was restored.".formatted(origin));
        var rows = new LogRows(connection);
        var head = rows.head();
        var edge = new Frontier[] {Frontier.empty()};
        rows.read(
                0,
                head.size(),
                part -> edge[0] = edge[0].append(
                        part.entries().stream().map(TreeHash::ofLeaf).toList()));
        if (!Arrays.equals(edge[0].root(), head.root()))
            throw new Rejected(Cause.ROOT_MISMATCH, "the rows do not lead to the root in the head of the database");
        return edge[0];
    }

    void name(String origin) throws SQLException {
        try (var name = connection.prepareStatement("insert into log_origin (origin) values (?)")) {
            name.setString(1, origin);
            name.executeUpdate();
        }
    }

    /// Streams begin with 0 and go on by one: what decides on them would not, otherwise.
    void mustGoOn() throws SQLException {
        try (var query = connection.prepareStatement("""
                        select stream from (select stream, seq, row_number() over (partition by stream order by position) - 1 as place
                        from ledger_entry) placed where seq <> place limit 1""");
                var row = query.executeQuery()) {
            if (row.next()) throw new Rejected(Cause.BAD_FORM, "the stream %s has a gap".formatted(row.getString(1)));
        }
    }

    /// A file that was handed in and no entry named yet is not part of an export.
    void forgetWaiting(FileFolder shelf) throws SQLException {
        try (var query = connection.prepareStatement("select digest from kept_file");
                var remove = connection.prepareStatement("delete from kept_file where digest = ?");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                if (Files.exists(shelf.placeOf(rows.getString(1)))) continue;
                remove.setString(1, rows.getString(1));
                remove.executeUpdate();
            }
        }
    }
}
