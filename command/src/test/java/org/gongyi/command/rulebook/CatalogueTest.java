package org.gongyi.command.rulebook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.gongyi.command.rule.RuleVersion;
import org.gongyi.command.rulebook.Catalogue.Entry;
import org.gongyi.contract.OnFail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a row says is what the catalogue says, and nothing that nobody weighs.
@TestInstance(PER_CLASS)
class CatalogueTest {

    private static final Set<String> LAWFUL_NO =
            Set.of("not passed", "stop", "not elected", "seat stays vacant", "not recalled", "reject");

    private static final Set<String> SAYS_NOTHING = Set.of("", "overlay", "param", "info", "weight");

    private final Catalogue catalogue = Catalogue.read();

    CatalogueTest() throws IOException {}

    @Test
    void every_row_states_the_consequence_of_the_catalogue() {
        for (var row : RulesDocument.everyRow())
            for (var version : row.versions())
                catalogue.entries().stream()
                        .filter(entry -> entry.id().equals(version.catalogue()))
                        .filter(entry -> says(entry.onFail()))
                        .forEach(entry -> agree(entry, version));
    }

    private static void agree(Entry entry, RuleVersion version) {
        var where = "%s from %s".formatted(entry.id(), version.from());
        assertThat(version.stated().usual()).as(where).isEqualTo(usual(entry.onFail()));
        if (entry.onFail().equals("VOID / not passed"))
            assertThat(version.stated().of("pass")).as(where).isEqualTo(OnFail.NOT_PASSED);
    }

    /// Of what only a place decides, or only a number of another rule, or what only informs, the catalogue says
    /// nothing.
    private static boolean says(String words) {
        return !SAYS_NOTHING.contains(words);
    }

    /// Its first word; what only defines says nothing and is a row that warns. Whom a lawful vote did not elect or
    /// recall, a seat that it left, and what came too late or from too few, are a lawful no.
    private static OnFail usual(String words) {
        if (words.equals("–")) return OnFail.WARN;
        if (words.startsWith("ESC")) return OnFail.ESCALATE;
        if (LAWFUL_NO.stream().anyMatch(words::startsWith)) return OnFail.NOT_PASSED;
        return OnFail.valueOf(words.split("[^A-Z]", 2)[0]);
    }

    @Test
    void no_row_has_a_parameter_that_nothing_reads() throws IOException {
        var unread = RulesDocument.everyRow().stream()
                .flatMap(row -> row.versions().stream())
                .flatMap(version -> version.terms().keySet().stream())
                .collect(toCollection(TreeSet::new));
        unread.removeAll(Sources.ofAllModules().words());
        assertThat(unread).isEmpty();
    }

    @Test
    void no_row_names_a_part_that_nothing_weighs() throws IOException {
        var unread = RulesDocument.everyRow().stream()
                .flatMap(row -> row.versions().stream())
                .flatMap(version -> version.stated().apart().keySet().stream())
                .collect(toCollection(TreeSet::new));
        unread.removeAll(Sources.ofAllModules().words());
        assertThat(unread).isEmpty();
    }
}
