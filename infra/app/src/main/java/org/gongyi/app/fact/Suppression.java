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

    /// Entries that one statement looks through, so that none is as long as the log.
    private static final int PART = 5_000;

    /// Entries that seal something; the rest of the log is not parsed.
    private static final String SEALING = """
            select position, entry from ledger_entry
            where position > ? and position <= ? and position('"sealed":[]'::bytea in entry) = 0
            order by position""";

    private static final String LAST = "select coalesce(max(position), -1) from ledger_entry";

    private final JdbcTemplate database;
    private final Vault vault;
    private final TransactionTemplate inOneMoment;

    public Suppression(JdbcTemplate database, Vault vault, PlatformTransactionManager transactions) {
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

    private record Row(long position, JsonNode entry) {}

    /// Everything that is not as the log says, in the order of positions; nothing where all is well.
    /// Each part of the log is seen at one moment: what is recorded or erased meanwhile does not count.
    public List<Suppressed> suppressed() {
        var walk = new Walk();
        var more = true;
        while (more) more = Boolean.TRUE.equals(inOneMoment.execute(_ -> walk.on()));
        return walk.found();
    }

    private final class Walk {

        private final ErasureLog erasures = new ErasureLog(database);
        private final Set<Named> erased = new HashSet<>();
        private final List<Suppressed> wrong = new ArrayList<>();
        private long position = -1;

        /// @return whether there is more
        boolean on() {
            erasures.readOn(this::erase);
            var part = position + PART;
            var rows = between(position, part);
            var to = part < last() ? part : Long.MAX_VALUE;
            compare(sealed(rows), to);
            position = to;
            return to < Long.MAX_VALUE;
        }

        private void erase(JsonNode facts, long unused) {
            var of = facts.path("position").asLong(-1);
            for (var digest : facts.path("digests")) erased.add(new Named(of, digest.asString()));
        }

        private void compare(Set<Named> sealed, long to) {
            var missing = new HashSet<>(sealed);
            missing.removeAll(erased);
            for (var kept = vault.after(position + 1, "", AT_ONCE); !kept.isEmpty(); kept = following(kept, to))
                for (var one : kept)
                    if (one.position() <= to) {
                        var named = new Named(one.position(), one.digest());
                        missing.remove(named);
                        if (erased.contains(named)) tell(named, Reason.STILL_THERE);
                        else if (!sealed.contains(named)) tell(named, Reason.UNNAMED);
                        else if (one.disclosure().isEmpty()) tell(named, Reason.UNREADABLE);
                    }
            missing.forEach(one -> tell(one, Reason.MISSING));
        }

        private void tell(Named named, Reason why) {
            wrong.add(new Suppressed(named.position(), named.digest(), why));
        }

        List<Suppressed> found() {
            wrong.sort(Comparator.comparingLong(Suppressed::position).thenComparing(Suppressed::digest));
            return List.copyOf(wrong);
        }
    }

    private List<Row> between(long after, long to) {
        return database.query(SEALING, (row, _) -> new Row(row.getLong(1), tree(row.getBytes(2))), after, to);
    }

    private long last() {
        var last = database.queryForObject(LAST, Long.class);
        return last == null ? -1 : last;
    }

    /// A spoiled entry seals nothing; that it is spoiled is told by the audit of the log.
    private static JsonNode tree(byte[] entry) {
        try {
            return LedgerJson.mapper().readTree(entry);
        } catch (JacksonException spoiled) {
            return LedgerJson.mapper().createObjectNode();
        }
    }

    private static Set<Named> sealed(List<Row> rows) {
        var sealed = new HashSet<Named>();
        for (var row : rows)
            for (var digest : row.entry().path("sealed")) sealed.add(new Named(row.position(), digest.asString()));
        return sealed;
    }

    private List<Kept> following(List<Kept> kept, long to) {
        var last = kept.getLast();
        return last.position() > to ? List.of() : vault.after(last.position(), last.digest(), AT_ONCE);
    }
}
