package org.gongyi.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.LedgerEvent;
import org.gongyi.contract.OnFail;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.query.projection.Projection;
import org.gongyi.query.projection.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps every failed check of every entry that says of it what was not as it should be, in the words in which it was
/// recorded.
public final class FindingList implements Projection {

    private final Sheet<Row> sheet;

    public FindingList(JdbcClient db) {
        this.sheet = new Sheet<>(db, "finding_list", Row.class, "position", "place");
    }

    /// @param place among the failed checks of the entry
    record Row(
            long position,
            int place,
            String procedure,
            String subject,
            String community,
            String type,
            String rule,
            OnFail onFail,
            String arithmetic,
            @Nullable String reason,
            LocalDate occurredOn,
            boolean late,
            Map<String, Long> numbers,
            Citation citation) {}

    @Override
    public String name() {
        return "finding-list";
    }

    @Override
    public void take(List<Entry<?>> entries) {
        sheet.store(entries.stream().flatMap(FindingList::rows).toList());
    }

    private static Stream<Row> rows(Entry<?> entry) {
        var failed = entry.event().findings().checks().stream()
                .filter(FindingList::isFinding)
                .toList();
        return IntStream.range(0, failed.size()).mapToObj(place -> {
            var check = failed.get(place);
            return new Row(
                    entry.recorded().position(),
                    place,
                    entry.recorded().procedure(),
                    entry.event().subject(),
                    entry.event().community().value(),
                    entry.recorded().type(),
                    check.rule(),
                    check.onFail(),
                    check.arithmetic(),
                    entry.event().findings().reason(),
                    entry.event().occurredOn(),
                    entry.recorded().late(),
                    check.numbers(),
                    check.citation());
        });
    }

    /// How many findings an event carries.
    public static int failed(LedgerEvent event) {
        return Math.toIntExact(event.findings().checks().stream()
                .filter(FindingList::isFinding)
                .count());
    }

    /// Too few votes for a matter or for a candidate is how a lawful vote ends, and nothing to look into.
    private static boolean isFinding(Check check) {
        return !check.passed() && check.onFail() != OnFail.NOT_PASSED;
    }

    @Override
    public void forget() {
        sheet.forget();
    }
}
