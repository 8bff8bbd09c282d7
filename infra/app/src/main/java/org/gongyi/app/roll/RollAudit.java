package org.gongyi.app.roll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.gongyi.app.json.LedgerJson;
import org.gongyi.app.roll.RollChange.VoterRow;
import org.gongyi.app.seal.Vault;
import org.gongyi.app.seal.Vault.Kept;
import org.gongyi.contract.roll.RollId;
import org.gongyi.contract.roll.VoterCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Holds the table by which voters are found against the cards that the log seals: each card that opens has its row,
/// with the images that follow from it, and no row is of anything else. That a card is gone is told by
/// [org.gongyi.app.fact.Suppression].
@Component
public final class RollAudit {

    private static final String ROLLS = """
            select distinct substr(stream, 6) from ledger_entry where stream like 'roll/%'
            union select distinct roll from roll_voter order by 1""";
    private static final String POSITIONS =
            "select position from ledger_entry where stream = ? and type = ? order by position";
    private static final String ENTRY = "select entry from ledger_entry where position = ?";
    private static final String TABLE = """
            select number, person, key, name, household, ground, household_representative, resident_representative,
                   digest, position, struck_at
            from roll_voter where roll = ? and number between ? and ?""";
    private static final String LAST = "select coalesce(max(number), 0) from roll_voter where roll = ?";
    private static final int EVERYBODY = 1_000;

    private static final RowMapper<Row> ROW = (row, _) -> new Row(
            new VoterRow(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getBoolean(7),
                    row.getBoolean(8),
                    row.getString(9)),
            row.getLong(10),
            row.getObject(11, Long.class));

    private final JdbcTemplate database;
    private final Vault vault;
    private final TransactionTemplate inOneMoment;

    public RollAudit(JdbcTemplate database, Vault vault, PlatformTransactionManager transactions) {
        this.database = database;
        this.vault = vault;
        this.inOneMoment = new TransactionTemplate(transactions);
        inOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        inOneMoment.setReadOnly(true);
    }

    /// What is wrong with a row.
    public enum Why {
        /// A card has none.
        GONE,
        /// It says something else than its card, or has another place in the log.
        OTHER,
        /// It was struck by no entry, or an entry struck it and it stands.
        STRUCK,
        /// No card has it.
        UNNAMED
    }

    /// @param position of the entry that holds the card, or that the row claims to be of
    /// @param number in the roll
    public record Difference(long position, String roll, int number, Why why) {}

    private record Row(
            VoterRow voter, long position, @Nullable Long struckAt) {}

    /// Each roll is seen at one moment: what is recorded or erased meanwhile does not count.
    ///
    /// @param between is run after each roll; ends the audit by throwing
    public void run(Consumer<Difference> tell, Runnable between) {
        for (var roll : database.queryForList(ROLLS, String.class)) {
            inOneMoment.executeWithoutResult(_ -> new OfRoll(roll, tell).run());
            between.run();
        }
    }

    private final class OfRoll {

        private final String roll;
        private final Consumer<Difference> tell;
        private final Images images;
        private final Map<Integer, Long> struck = new HashMap<>();
        private final Set<Integer> named = new HashSet<>();

        OfRoll(String roll, Consumer<Difference> tell) {
            this.roll = roll;
            this.tell = tell;
            this.images = new Images(new RollId(roll), vault);
        }

        void run() {
            positions("roll.voters-struck.v1").forEach(this::strike);
            positions("roll.voters-registered.v1").forEach(this::compare);
            unnamed();
        }

        private List<Long> positions(String type) {
            return database.queryForList(POSITIONS, Long.class, "roll/" + roll, type);
        }

        private void strike(long position) {
            for (var one : facts(position).path("struck"))
                struck.put(one.path("number").asInt(), position);
        }

        private void compare(long position) {
            var facts = facts(position);
            var first = facts.path("first").asInt();
            var digests =
                    facts.path("voters").valueStream().map(JsonNode::asString).toList();
            var rows = rows(first, first + digests.size() - 1);
            var cards = new HashMap<String, Kept>();
            for (var kept : vault.of(position)) cards.put(kept.digest(), kept);
            for (var i = 0; i < digests.size(); i++) {
                var card = cards.get(digests.get(i));
                if (card != null) compare(first + i, position, card, rows.get(first + i));
            }
        }

        private void compare(int number, long position, Kept kept, @Nullable Row row) {
            named.add(number);
            if (row == null) tell(position, number, Why.GONE);
            else if (row.position() != position) tell(position, number, Why.OTHER);
            else if (kept.disclosure().isPresent() && !row.voter().equals(expected(number, kept)))
                tell(position, number, Why.OTHER);
            else if (!Objects.equals(row.struckAt(), struck.get(number))) tell(position, number, Why.STRUCK);
        }

        private VoterRow expected(int number, Kept kept) {
            var card = LedgerJson.mapper()
                    .treeToValue(kept.disclosure().orElseThrow().value(), VoterCard.class);
            return VoterRow.of(number, kept.person(), card, kept.digest(), images);
        }

        private void unnamed() {
            var last = database.queryForObject(LAST, Integer.class, roll);
            for (var from = 1; last != null && from <= last; from += EVERYBODY)
                rows(from, from + EVERYBODY - 1).forEach((number, row) -> {
                    if (!named.contains(number)) tell(row.position(), number, Why.UNNAMED);
                });
        }

        private Map<Integer, Row> rows(int first, int last) {
            var rows = new HashMap<Integer, Row>();
            for (var row : database.query(TABLE, ROW, roll, first, last))
                rows.put(row.voter().number(), row);
            return rows;
        }

        private void tell(long position, int number, Why why) {
            tell.accept(new Difference(position, roll, number, why));
        }
    }

    /// A spoiled entry registers nobody; that it is spoiled is told by the audit of the log.
    private JsonNode facts(long position) {
        try {
            List<byte[]> entries = database.queryForList(ENTRY, byte[].class, position);
            return entries.isEmpty()
                    ? LedgerJson.mapper().createObjectNode()
                    : LedgerJson.mapper().readTree(entries.getFirst()).path("facts");
        } catch (JacksonException spoiled) {
            return LedgerJson.mapper().createObjectNode();
        }
    }
}
