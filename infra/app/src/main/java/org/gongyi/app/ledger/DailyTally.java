package org.gongyi.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.modelling.command.ConcurrencyException;
import org.gongyi.app.json.LedgerJson;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How many entries each community has, told by the ledger once a day: who fetched those of one community
/// knows that none was kept from him, without reading the log of the whole city. docs/verification.md.
public final class DailyTally {

    static final String STREAM = "ledger/tally";
    static final String TYPE = "ledger.tallied.v1";

    /// So many codes of twelve digits with their counts stay below the length of an entry, whatever the counts.
    static final int MOST_COMMUNITIES = 1_500;

    private static final String LAST =
            "select seq, entry from ledger_entry where stream = '" + STREAM + "' order by seq desc limit 1";
    private static final String NEWS =
            "select exists (select from ledger_entry where position >= ? and position < ? and stream <> '" + STREAM
                    + "')";
    private static final String COUNTS = """
            select community, count(*) from ledger_entry where position < ? and community is not null
            group by community""";

    private final JdbcTemplate database;
    private final Committer committer;
    private final Clock clock;
    private final JsonMapper json = LedgerJson.mapper();

    public DailyTally(JdbcTemplate database, Committer committer, Clock clock) {
        this.database = database;
        this.committer = committer;
        this.clock = clock;
    }

    /// @param upTo entries that were counted
    private record Last(long seq, LocalDate day, long upTo) {

        static final Last NONE = new Last(-1, LocalDate.MIN, 0);
    }

    /// Counts what stands in the log now, unless this day has its tally or nothing was recorded since the last
    /// one. Of several processes that count at once one is recorded.
    ///
    /// @param today in Asia/Shanghai
    /// @return whether a tally was recorded
    public boolean record(LocalDate today) {
        var last = last();
        if (!last.day().isBefore(today)) return false;
        var size = number("select size from ledger_head");
        if (!Boolean.TRUE.equals(database.queryForObject(NEWS, Boolean.class, last.upTo(), size))) return false;
        try {
            var receipt = committer.commit(
                    new Append("tally", entries(last.seq() + 1, today, size), Optional.empty(), Map.of()));
            return receipt.position() >= size;
        } catch (ConcurrencyException other) {
            return false;
        }
    }

    private Last last() {
        return database.query(LAST, (row, _) -> last(row.getLong(1), new String(row.getBytes(2), UTF_8))).stream()
                .findFirst()
                .orElse(Last.NONE);
    }

    private Last last(long seq, String entry) {
        var told = json.readTree(entry);
        return new Last(
                seq,
                LocalDate.parse(told.required("occurredOn").stringValue()),
                told.required("facts").required("upTo").longValue());
    }

    private List<LedgerEntry> entries(long seq, LocalDate today, long upTo) {
        var facts = facts(counts(upTo), upTo);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return IntStream.range(0, facts.size())
                .mapToObj(part -> EntryWriter.own(
                        TYPE,
                        STREAM,
                        seq + part,
                        UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()),
                        now,
                        today,
                        facts.get(part)))
                .toList();
    }

    private TreeMap<String, Long> counts(long upTo) {
        var counts = new TreeMap<String, Long>();
        database.query(
                COUNTS,
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                },
                upTo);
        return counts;
    }

    /// One, or where there are very many communities several that follow one another.
    static List<ObjectNode> facts(TreeMap<String, Long> counts, long upTo) {
        var codes = List.copyOf(counts.keySet());
        var facts = new ArrayList<ObjectNode>();
        for (var from = 0; from == 0 || from < codes.size(); from += MOST_COMMUNITIES) {
            var until = Math.min(from + MOST_COMMUNITIES, codes.size());
            var part = LedgerJson.mapper().createObjectNode().put("upTo", upTo);
            var communities = part.putObject("communities");
            codes.subList(from, until).forEach(code -> communities.put(code, counts.get(code)));
            if (from > 0) part.put("after", codes.get(from - 1));
            if (until < codes.size()) part.put("until", codes.get(until - 1));
            facts.add(part);
        }
        return facts;
    }

    private long number(String question) {
        var number = database.queryForObject(question, Long.class);
        if (number == null) throw new IllegalStateException("the head of the ledger is gone");
        return number;
    }
}
