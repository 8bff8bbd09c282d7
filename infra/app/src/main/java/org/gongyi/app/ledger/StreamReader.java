package org.gongyi.app.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/// Reads streams and snapshots, those of many acts by one query.
final class StreamReader {

    /// A page of one stream while it is read together with others; what follows is read alone.
    private static final int TOGETHER = 64;

    private static final String FIRST_PAGES = """
            select e.position, e.stream, e.seq, e.type, e.event_id, e.recorded_at, e.entry, e.leaf, w.first
            from unnest(?::text[], ?::bigint[]) w (stream, first) cross join lateral (
                select * from ledger_entry e where e.stream = w.stream and e.seq >= w.first order by e.seq limit %d) e
            order by e.stream, w.first, e.seq""".formatted(TOGETHER);

    private static final String SNAPSHOTS = """
            select distinct on (stream) stream, seq, type, event_id, recorded_at, payload_type, payload_revision, payload, meta_data
            from snapshot where stream = any(?) order by stream, seq desc""";

    private final JdbcTemplate database;
    private final Gathered<Place, List<LedgerRow>> pages = new Gathered<>(this::firstPages);
    private final Gathered<String, Optional<DomainEventData<?>>> snapshots = new Gathered<>(this::newest);

    private record Place(String stream, long first) {}

    StreamReader(JdbcTemplate database) {
        this.database = database;
    }

    /// The events of a stream from that place on, up to so many.
    List<LedgerRow> events(String stream, long first, int most, RowsAfter alone) {
        var page = pages.ask(new Place(stream, first));
        if (page.size() < TOGETHER) return page;
        var all = new ArrayList<>(page);
        all.addAll(alone.read(stream, first + TOGETHER, most - TOGETHER));
        return all;
    }

    /// Reads one stream by a query of its own.
    @FunctionalInterface
    interface RowsAfter {
        List<LedgerRow> read(String stream, long first, int most);
    }

    Stream<DomainEventData<?>> snapshot(String stream) {
        return snapshots.ask(stream).stream();
    }

    private Map<Place, List<LedgerRow>> firstPages(Set<Place> places) {
        var pages = new HashMap<Place, List<LedgerRow>>();
        var wanted = List.copyOf(places);
        wanted.forEach(place -> pages.put(place, new ArrayList<>()));
        database.query(
                FIRST_PAGES,
                insert -> {
                    insert.setArray(1, array(insert.getConnection(), "text", wanted, Place::stream));
                    insert.setArray(2, array(insert.getConnection(), "bigint", wanted, Place::first));
                },
                row -> {
                    var entry = LedgerStorageEngine.row(row);
                    pages.computeIfAbsent(new Place(entry.stream(), row.getLong(9)), _ -> new ArrayList<>())
                            .add(entry);
                });
        return pages;
    }

    private Map<String, Optional<DomainEventData<?>>> newest(Set<String> streams) {
        var found = new HashMap<String, Optional<DomainEventData<?>>>();
        streams.forEach(stream -> found.put(stream, Optional.empty()));
        RowMapper<DomainEventData<?>> snapshot = (row, _) -> snapshot(row);
        database.query(
                        SNAPSHOTS,
                        query -> query.setArray(1, array(query.getConnection(), "text", streams, one -> one)),
                        snapshot)
                .forEach(one -> found.put(one.getAggregateIdentifier(), Optional.of(one)));
        return found;
    }

    private static DomainEventData<?> snapshot(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("stream"),
                row.getLong("seq"),
                row.getString("event_id"),
                row.getString("recorded_at"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }

    private static <T> Array array(Connection connection, String type, Collection<T> all, Function<T, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(part).toArray());
    }
}
