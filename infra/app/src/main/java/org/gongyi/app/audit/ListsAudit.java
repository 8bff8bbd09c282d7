package org.gongyi.app.audit;

import static org.gongyi.web.proof.AuditBook.Finding.NO_POSITION;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.gongyi.app.audit.LogAudit.Told;
import org.gongyi.app.ledger.LedgerSource;
import org.gongyi.app.lists.Lists;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.ledger.Recorded;
import org.gongyi.contract.ledger.UnreadableEntry;
import org.gongyi.query.projection.Projector;
import org.gongyi.web.proof.AuditBook.Kind;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells the log again into temporary tables, and compares them with the lists as they stand.
///
/// A temporary table hides the list of its name from everybody on its connection, and from nobody else; so the
/// projections themselves fill it. The connection is none of the pool, and its tables end with it. Lists and copy are
/// compared in one moment of the database, at the position to which the lists have come.
final class ListsAudit {

    private static final int BATCH = 500;
    private static final int MOST = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcConnectionDetails details;
    private final LedgerSource log;

    ListsAudit(JdbcConnectionDetails details, LedgerSource log) {
        this.details = details;
        this.log = log;
    }

    void run(Found found, Told told) {
        try (var connection =
                DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            new Replay(new SingleConnectionDataSource(connection, true), found, told).run();
        } catch (SQLException away) {
            throw new IllegalStateException("the database is away", away);
        } catch (RuntimeException broken) {
            untold(broken, found);
        }
    }

    /// Where the log itself was found changed, lists cannot be told from it; what was found is not lost over that.
    private static void untold(RuntimeException broken, Found found) {
        var changed = UnreadableEntry.behind(broken)
                .filter(entry -> found.isAccused(entry.position()))
                .orElseThrow(() -> broken);
        found.add(Kind.UNCHECKED, changed.position(), "", "lists", changed.position(), "");
    }

    private final class Replay {
        private final JdbcClient db;
        private final Found found;
        private final Told told;
        private final TransactionTemplate transaction;
        private final TransactionTemplate moment;
        private final List<Projector> projectors;
        private final Map<Projector, Long> reached = new HashMap<>();

        Replay(SingleConnectionDataSource connection, Found found, Told told) {
            this.db = JdbcClient.create(connection);
            this.found = found;
            this.told = told;
            var transactions = new DataSourceTransactionManager(connection);
            this.transaction = new TransactionTemplate(transactions);
            this.moment = new TransactionTemplate(transactions);
            this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            this.projectors = Lists.over(db);
        }

        /// Most of the log is told before the moment in which the rest is told and everything compared.
        void run() {
            for (var table : Lists.TABLES)
                db.sql("create temporary table %1$s (like public.%1$s including all)".formatted(table))
                        .update();
            for (var projector : projectors) tell(projector, lowest(projector));
            moment.executeWithoutResult(_ -> compare());
        }

        private void compare() {
            for (var projector : projectors) {
                var lowest = lowest(projector);
                if (lowest != highest(projector) || lowest < reached(projector)) {
                    found.add(Kind.UNCHECKED, NO_POSITION, "", projector.group(), lowest, reached(projector));
                    return;
                }
                tell(projector, lowest);
            }
            Lists.TABLES.forEach(this::compare);
        }

        private long reached(Projector projector) {
            return reached.getOrDefault(projector, NO_POSITION);
        }

        private long lowest(Projector projector) {
            return position("min", projector);
        }

        private long highest(Projector projector) {
            return position("max", projector);
        }

        private long position(String which, Projector projector) {
            return db.sql("""
                    select coalesce(%s(coalesce(p.position, -1)), -1)
                    from unnest(cast(? as text[])) w (name) left join public.projection_position p using (name)""".formatted(which))
                    .param(projector.names().toArray(String[]::new))
                    .query(Long.class)
                    .single();
        }

        private void tell(Projector projector, long until) {
            long from = reached(projector);
            if (until <= from) return;
            var last = from < 0 ? null : new GlobalSequenceTrackingToken(from);
            try (var entries = log.openStream(last)) {
                for (var position = from; position < until; ) position = batch(projector, entries, until);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                told.goesOn();
            }
            reached.put(projector, until);
        }

        private long batch(Projector projector, BlockingStream<TrackedEventMessage<?>> entries, long until)
                throws InterruptedException {
            told.goesOn();
            var batch = new ArrayList<Entry<?>>(BATCH);
            var position = NO_POSITION;
            while (batch.size() < BATCH && position < until) {
                var message = entries.nextAvailable();
                position = message.trackingToken().position().orElseThrow();
                if (message.getPayload() instanceof LedgerEvent event
                        && message.getMetaData().get(Recorded.KEY) instanceof Recorded recorded)
                    batch.add(new Entry<>(recorded, event));
            }
            transaction.executeWithoutResult(_ -> projector.take(batch));
            return position;
        }

        private void compare(String table) {
            told.goesOn();
            var key = key(table);
            var differing = db.sql("""
                    select coalesce(to_jsonb(l)::text, '{}') as stands, coalesce(to_jsonb(e)::text, '{}') as expected
                    from public.%1$s l full join pg_temp.%1$s e using (%2$s)
                    where (l.*)::text is distinct from (e.*)::text limit %3$d""".formatted(table, String.join(", ", key), MOST))
                    .query((row, _) -> new Pair(JSON.readTree(row.getString(1)), JSON.readTree(row.getString(2))))
                    .list();
            for (var pair : differing) tell(table, key, pair);
        }

        private List<String> key(String table) {
            return db.sql("""
                    select a.attname from pg_index i
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
                    where i.indrelid = cast(? as regclass) and i.indisprimary""").param("public." + table).query(String.class).list();
        }

        /// Each column that differs, named by the key of its row; a row that only one of them has, by itself.
        private void tell(String table, List<String> key, Pair pair) {
            var named = gone(pair.stands(), key) ? pair.expected() : pair.stands();
            var row = key.stream().map(column -> named.path(column).asString()).collect(Collectors.joining(" "));
            var columns = new TreeSet<String>();
            columns.addAll(pair.stands().propertyNames());
            columns.addAll(pair.expected().propertyNames());
            if (gone(pair.stands(), key) || gone(pair.expected(), key)) {
                found.add(Kind.LIST, NO_POSITION, row, table, shown(pair.stands(), key), shown(pair.expected(), key));
                return;
            }
            for (var column : columns)
                if (!pair.stands().path(column).equals(pair.expected().path(column)))
                    found.add(
                            Kind.LIST,
                            NO_POSITION,
                            row,
                            table + "." + column,
                            pair.stands().path(column),
                            pair.expected().path(column));
        }

        private static boolean gone(JsonNode row, List<String> key) {
            return row.path(key.getFirst()).isMissingNode()
                    || row.path(key.getFirst()).isNull();
        }

        private static String shown(JsonNode row, List<String> key) {
            return gone(row, key) ? "" : row.toString();
        }
    }

    private record Pair(JsonNode stands, JsonNode expected) {}
}
