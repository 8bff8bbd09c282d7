package org.gongyi.app.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.seal.Vault;
import org.gongyi.app.seal.Vault.Kept;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Holds what the entries seal against what is kept: a digest whose value is neither there nor erased by an entry was
/// suppressed by somebody, and is told.
@Component
public class Suppression {

    private static final int AT_ONCE = 1_000;
    private static final String ERASED = "fact.erased.v1";

    /// Entries that seal something, and erasures; the rest of the log is not parsed.
    private static final String SEALING = """
            select position, type, entry from ledger_entry
            where position > ? and (type = ? or position('"sealed":[]'::bytea in entry) = 0)
            order by position limit ?""";

    private final JdbcTemplate database;
    private final Vault vault;
    private final TransactionTemplate inOneMoment;

    Suppression(JdbcTemplate database, Vault vault, PlatformTransactionManager transactions) {
        this.database = database;
        this.vault = vault;
        this.inOneMoment = new TransactionTemplate(transactions);
        inOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        inOneMoment.setReadOnly(true);
    }

    /// What is wrong with a value that an entry seals, or that is kept beside the log.
    public enum Reason {
        /// Neither value nor erasure.
        MISSING,
        /// It is there, and does not open to what the entry names: changed, or under another key.
        UNREADABLE,
        /// It is kept though an entry says that it was erased.
        STILL_THERE,
        /// It is kept and no entry names it.
        UNNAMED
    }

    /// @param position of the entry that seals it, or that it is kept under
    public record Suppressed(long position, String digest, Reason why) {}

    private record Named(long position, String digest) {}

    private record Row(long position, String type, JsonNode entry) {}

    /// Everything that is not as the log says, in the order of positions; nothing where all is well. One moment of the
    /// ledger: what is recorded or erased meanwhile does not count.
    public List<Suppressed> suppressed() {
        return inOneMoment.execute(_ -> {
            var sealed = new HashSet<Named>();
            var erased = new HashSet<Named>();
            for (var rows = after(-1);
                    !rows.isEmpty();
                    rows = after(rows.getLast().position())) for (var row : rows) read(row, sealed, erased);
            return compared(sealed, erased);
        });
    }

    private List<Row> after(long last) {
        return database.query(
                SEALING,
                (row, _) -> new Row(row.getLong(1), row.getString(2), tree(row.getBytes(3))),
                last,
                ERASED,
                AT_ONCE);
    }

    /// A spoiled entry seals nothing; that it is spoiled is told by the audit of the log.
    private static JsonNode tree(byte[] entry) {
        try {
            return LedgerJson.mapper().readTree(entry);
        } catch (JacksonException spoiled) {
            return LedgerJson.mapper().createObjectNode();
        }
    }

    private static void read(Row row, Set<Named> sealed, Set<Named> erased) {
        for (var digest : row.entry().path("sealed")) sealed.add(new Named(row.position(), digest.stringValue()));
        if (!row.type().equals(ERASED)) return;
        var of = row.entry().at("/facts/position").longValue();
        for (var digest : row.entry().at("/facts/digests")) erased.add(new Named(of, digest.stringValue()));
    }

    private List<Suppressed> compared(Set<Named> sealed, Set<Named> erased) {
        var wrong = new ArrayList<Suppressed>();
        var missing = new HashSet<>(sealed);
        missing.removeAll(erased);
        for (var kept = vault.after(-1, "", AT_ONCE); !kept.isEmpty(); kept = following(kept))
            for (var one : kept) {
                var named = new Named(one.position(), one.digest());
                missing.remove(named);
                if (erased.contains(named)) wrong.add(suppressed(named, Reason.STILL_THERE));
                else if (!sealed.contains(named)) wrong.add(suppressed(named, Reason.UNNAMED));
                else if (one.disclosure().isEmpty()) wrong.add(suppressed(named, Reason.UNREADABLE));
            }
        missing.forEach(one -> wrong.add(suppressed(one, Reason.MISSING)));
        wrong.sort(Comparator.comparingLong(Suppressed::position).thenComparing(Suppressed::digest));
        return List.copyOf(wrong);
    }

    private List<Kept> following(List<Kept> kept) {
        return vault.after(kept.getLast().position(), kept.getLast().digest(), AT_ONCE);
    }

    private static Suppressed suppressed(Named named, Reason why) {
        return new Suppressed(named.position(), named.digest(), why);
    }
}
