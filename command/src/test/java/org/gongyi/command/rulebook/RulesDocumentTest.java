package org.gongyi.command.rulebook;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rulebook.Catalogue.Entry;
import org.gongyi.contract.CommunityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The promises between catalogue, rows, deciders, tests and the document that tells of them.
@TestInstance(PER_CLASS)
class RulesDocumentTest {

    /// The ledger's own rules of entry, in no catalogue: `docs/law.md`, 登记规则. And the ladder of
    /// consequences, a table of the catalogue whose lines have no ids.
    private static final Set<String> OUR_OWN = Set.of(
            "REC-SUM",
            "REC-BASE",
            "REC-CALL",
            "REC-CLASS",
            "REC-TERM",
            "REC-ORDER",
            "REC-VOTE",
            "REC-RESIGN",
            "REC-ELECTORATE",
            "REC-BYELECT",
            "REC-AREA",
            "REC-SIGN",
            "REC-PROMISE",
            "REC-REVIEW-OBJ",
            "ACC-LADDER");

    private final RulesDocument document = RulesDocument.ofThisRepository();
    private final Path file = Sources.ofAllModules().root().resolve("docs/rules.md");

    RulesDocumentTest() throws IOException {}

    @Test
    void the_document_is_up_to_date() throws IOException {
        if ("write".equals(System.getProperty("rules.document"))) Files.writeString(file, document.text());
        assertThat(file)
                .as("write it anew with -Drules.document=write")
                .content()
                .isEqualTo(document.text());
    }

    @Test
    void every_rule_a_decider_names_is_a_row_of_the_rulebook() {
        var missing = new TreeSet<>(document.deciders().keySet());
        missing.removeAll(rows());
        assertThat(missing).as("named by a decider and in no row").isEmpty();
    }

    @Test
    void every_rule_of_a_row_or_a_decider_has_a_test_named_by_it() {
        var untested = new TreeSet<>(document.deciders().keySet());
        untested.addAll(rows());
        untested.removeIf(RulesDocument::isItem);
        untested.removeAll(document.tests().keySet());
        assertThat(untested).as("no test has the id in its name").isEmpty();
    }

    @Test
    void every_row_stands_in_the_catalogue_or_is_one_of_ours() {
        var known = new HashSet<>(OUR_OWN);
        document.catalogue().entries().stream().map(Entry::id).forEach(known::add);
        var strangers = document.rows().stream()
                .flatMap(row -> row.versions().stream())
                .map(version -> version.catalogue())
                .filter(id -> !known.contains(id) && !RulesDocument.isItem(id))
                .collect(toCollection(TreeSet::new));
        assertThat(strangers).isEmpty();
    }

    @Test
    void the_families_that_a_resolution_needs_are_complete() {
        var rows = rows();
        var missing = document.catalogue().entries().stream()
                .filter(entry -> Set.of("META", "DM", "SY", "MAT").contains(entry.family()))
                .map(Entry::rule)
                .filter(rule -> !rows.contains(rule))
                .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_rule_of_elections_disclosure_deliberation_and_owners_that_nobody_weighs_says_why() {
        assertThat(document.notYet().byRule().keySet()).isEqualTo(document.unweighed());
    }

    @Test
    void what_communities_do_not_have_is_in_no_row_of_theirs_and_says_why() {
        var theirs = document.rows().stream()
                .filter(row -> row.kind() == CommunityKind.URBAN)
                .map(RuleRow::rule)
                .toList();
        assertThat(document.villagesOnly().byRule().keySet())
                .contains("DISC-OBJ-2", "SUP-OBJ")
                .doesNotContainAnyElementsOf(theirs)
                .allMatch(rule -> document.catalogue().entries().stream()
                        .anyMatch(entry -> entry.rule().equals(rule)));
    }

    @Test
    void every_citation_names_an_article_or_a_part_of_a_document() {
        var articles = "第[一二三四五六七八九十百千零]+条(第[一二三四五六七八九十]+款)?(第[一二三四五六七八九十]+项)?";
        var pattern = articles + "(、(" + articles + "|第[一二三四五六七八九十]+[款项]))*";
        var parts =
                "第[一二三四五六七八九十]章|[一二三四五]（[一二三四五]）\\d(、[一二三四五]（[一二三四五]）\\d)*|公开期限|公开程序|公开目录|党员大会审议|协商程序|制定程序|内容要求|听证公告|听证参加人";
        for (var row : document.rows())
            for (var version : row.versions())
                assertThat(version.citation().article()).as(row.rule()).matches(pattern + "|" + parts);
    }

    private Set<String> rows() {
        return document.rows().stream().map(RuleRow::rule).collect(toCollection(TreeSet::new));
    }
}
