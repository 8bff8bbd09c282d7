package org.gongyi.app.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// What stands beside the log and is nobody's business: accounts and what they may do, who entered, what was
/// answered to whose request, who handed in which file. A line is a table's name, a tab, and one row as JSON;
/// tables come in the order in which they may be filled.
final class PrivateTables {

    /// A table that is not here is told again from the log (lists), made anew (jobs, snapshots) or ends with the old
    /// ledger (sessions, audits, counts under way).
    private static final List<String> TABLES = List.of(
            "account",
            "account_person",
            "appointment",
            "api_token",
            "access_event",
            "kept_file",
            "idempotency",
            "person_key",
            "sealed_fact",
            "roll_voter");

    private static final Set<String> OF_A_POSITION = Set.of("idempotency", "sealed_fact", "roll_voter");

    private PrivateTables() {}

    /// @param size of the log; answers that name later positions are left out
    static void write(Connection connection, long size, OutputStream out) throws SQLException, IOException {
        for (var table : TABLES) {
            var only = OF_A_POSITION.contains(table) ? " where position < " + size : "";
            try (var query =
                    connection.prepareStatement("select row_to_json(t)::text from %s t%s".formatted(table, only))) {
                query.setFetchSize(500);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) out.write((table + "\t" + rows.getString(1) + "\n").getBytes(UTF_8));
                }
            }
        }
    }

    @FunctionalInterface
    interface Row {
        void take(String table, String json) throws SQLException, IOException;
    }

    /// Reads to the end, so that whoever only looks knows that it can be read to the end.
    static void read(InputStream in, Row row) throws SQLException, IOException {
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var tab = line.indexOf('\t');
                if (tab < 0 || !TABLES.contains(line.substring(0, tab)))
                    throw new Refused(
                            "加密部分里有不认识的内容。没有恢复任何内容。",
                            "The encrypted part holds something unknown. Nothing was restored.");
                row.take(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    static void insert(Connection connection, String table, String json) throws SQLException {
        var sql = "insert into %1$s overriding system value select * from json_populate_record(null::%1$s, ?::json)";
        try (var insert = connection.prepareStatement(sql.formatted(table))) {
            insert.setString(1, json);
            insert.executeUpdate();
        }
    }

    /// Numbers given anew follow on those that were restored.
    static void goOn(Connection connection) throws SQLException {
        try (var query = connection.createStatement()) {
            query.execute("""
                    select setval(pg_get_serial_sequence('access_event', 'id'), max(id)) from access_event having max(id) > 0""");
        }
    }

    static boolean anyRow(Connection connection) throws SQLException {
        for (var table : TABLES)
            try (var query = connection.prepareStatement("select exists (select from %s)".formatted(table));
                    var row = query.executeQuery()) {
                if (row.next() && row.getBoolean(1)) return true;
            }
        return false;
    }
}
