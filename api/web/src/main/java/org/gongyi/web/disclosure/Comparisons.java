package org.gongyi.web.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongyi.contract.disclosure.Beneficiary;
import org.gongyi.contract.disclosure.DisclosureView.Body;
import org.gongyi.contract.disclosure.DisclosureView.Body.Beneficiaries;
import org.gongyi.contract.disclosure.DisclosureView.Body.Statement;
import org.gongyi.contract.disclosure.DisclosureView.Body.Text;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.web.disclosure.DisclosureSheet.Comparison;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sets a correction beside what it corrects (DISC-TRUE): nothing is written over, so both can be read.
@Component
final class Comparisons {

    private final Wording words;
    private final StatementTables tables;

    Comparisons(Wording words, StatementTables tables) {
        this.words = words;
        this.tables = tables;
    }

    Comparison of(Version before, Version after) {
        return before.body() instanceof Statement was && after.body() instanceof Statement is
                ? money(before, after, was, is)
                : new Comparison(
                        before.number(),
                        after.number(),
                        after.reason(),
                        List.of(),
                        List.of(),
                        List.of(),
                        text(before.body()),
                        text(after.body()));
    }

    private Comparison money(Version before, Version after, Statement was, Statement is) {
        var sums = tables.sums(is.totals(), was.totals()).stream()
                .map(sum -> List.of(sum.label(), told(sum.before()), sum.now(), told(sum.change())))
                .toList();
        var told = !Objects.equals(was.summary(), is.summary());
        return new Comparison(
                before.number(),
                after.number(),
                after.reason(),
                sums,
                without(was, is),
                without(is, was),
                told ? was.summary() : null,
                told ? is.summary() : null);
    }

    /// The lines of one that the other does not have, each as often as it is missing.
    private List<LineRow> without(Statement one, Statement other) {
        var left = new ArrayList<>(other.lines());
        return tables.rows(one, StatementTables.Links.NONE).stream()
                .filter(row -> !left.remove(one.lines().get(row.number() - 1)))
                .toList();
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    private @Nullable String text(Body body) {
        return switch (body) {
            case Text t -> t.content();
            case Statement s -> s.summary();
            case Beneficiaries b ->
                b.beneficiaries().stream().map(this::line).reduce(b.purpose(), (all, line) -> all + "\n" + line);
        };
    }

    private String line(Beneficiary one) {
        return one.name() + " · " + one.group() + " · " + words.money(one.amount());
    }
}
