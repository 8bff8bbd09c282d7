package org.gongyi.app.audit;

import static org.gongyi.web.proof.AuditBook.Finding.NO_POSITION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongyi.app.ledger.Envelope;
import org.gongyi.log.check.Tallies;
import org.gongyi.web.proof.AuditBook.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The table of the log, as whoever holds the database left it. Nothing of it is believed.
final class Rows {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final int MOST_UNCOUNTED = 100;

    private static final String PART = """
            select position, stream, seq, type, event_id, recorded_at, community, entry, leaf
            from ledger_entry where position >= ? and position < ? order by position""";

    private static final String FIRST_UNCOUNTED = """
            select position, stream, seq, type, event_id, recorded_at, community, entry, leaf
            from ledger_entry where position >= ? and position < ? and type <> ? order by position limit 1""";

    private static final String STREAM = "select stream from ledger_entry where position = ?";

    /// Head and highest position of one moment.
    private static final String HEAD = """
            select h.size, h.root, h.frontier, coalesce((select max(position) + 1 from ledger_entry), 0)
            from ledger_head h""";

    private static final String UNCOUNTED = """
            select e.position, e.stream from ledger_head h join ledger_entry e on e.position >= h.size or e.position < 0
            order by e.position limit ?""";

    private static final int STREAMS_AT_ONCE = 1_000;

    private static final String STREAMS = """
            select max(stream) from (select stream from ledger_entry where stream > ? group by stream order by stream limit ?) part""";

    /// The first row of each stream that does not stand where the order of positions puts it.
    private static final String OUT_OF_PLACE = """
            select distinct on (stream) position, stream, seq, place from (
                select position, stream, seq, row_number() over (partition by stream order by position) - 1 as place
                from ledger_entry where stream > ? and stream <= ? and position < ?) placed
            where seq <> place order by stream, position""";

    private final JdbcTemplate database;

    Rows(JdbcTemplate database) {
        this.database = database;
    }

    /// @param end one more than the highest position that has a row
    record Head(long size, byte[] root, byte[] frontier, long end) {}

    record Row(
            long position,
            String stream,
            long seq,
            String type,
            UUID id,
            Instant recordedAt,
            @Nullable String community,
            byte[] entry,
            byte[] leaf) {

        /// @param entry whose bytes are known to be true
        void compare(Envelope entry, Found found) {
            differs("stream", stream, entry.stream(), found);
            differs("seq", seq, entry.seq(), found);
            differs("type", type, entry.type(), found);
            differs("event_id", id.toString(), entry.id(), found);
            differs("recorded_at", MILLIS.format(recordedAt), entry.recordedAt(), found);
            differs("community", String.valueOf(community), String.valueOf(entry.community()), found);
        }

        private void differs(String column, Object stands, Object expected, Found found) {
            if (!Objects.equals(stands, expected)) found.add(Kind.COLUMN, position, stream, column, stands, expected);
        }
    }

    /// Absent where even the head row is gone.
    @Nullable
    Head head(Found found) {
        var heads = database.query(
                HEAD, (row, _) -> new Head(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getLong(4)));
        if (heads.size() == 1) return heads.getFirst();
        found.add(Kind.HEAD, NO_POSITION, "", "ledger_head", heads.size(), 1);
        return null;
    }

    /// Appends that commit meanwhile move the head with them and are none of these.
    void uncounted(Found found) {
        database.query(
                UNCOUNTED,
                row -> {
                    found.add(Kind.ROW_UNCOUNTED, row.getLong(1), row.getString(2), "position", row.getLong(1), "");
                },
                MOST_UNCOUNTED);
    }

    /// Streams begin with 0 and go on by one, in the order of positions. Asked in parts: no statement is as long as the
    /// log.
    void streams(long size, Found found) {
        var after = "";
        for (var last = lastOfPart(after); last != null; last = lastOfPart(after)) {
            streams(after, last, size, found);
            after = last;
        }
    }

    private @Nullable String lastOfPart(String after) {
        return database.queryForObject(STREAMS, String.class, after, STREAMS_AT_ONCE);
    }

    private void streams(String after, String last, long size, Found found) {
        database.query(
                OUT_OF_PLACE,
                row -> {
                    found.add(Kind.SEQUENCE, row.getLong(1), row.getString(2), "seq", row.getLong(3), row.getLong(4));
                },
                after,
                last,
                size);
    }

    /// The first entry behind those that were tallied; the tallies themselves are passed over.
    Optional<Row> firstUncounted(long tallied, long size) {
        return database.query(FIRST_UNCOUNTED, (row, _) -> row(row), tallied, size, Tallies.TYPE).stream()
                .findFirst();
    }

    /// Empty where there is no row.
    String stream(long position) {
        return database.queryForList(STREAM, String.class, position).stream()
                .findFirst()
                .orElse("");
    }

    /// At each place the row of that position, or nothing.
    @Nullable
    Row[] part(long from, long to) {
        var part = new @Nullable Row[(int) (to - from)];
        List<Row> rows = database.query(PART, (row, _) -> row(row), from, to);
        for (var row : rows) part[(int) (row.position() - from)] = row;
        return part;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
