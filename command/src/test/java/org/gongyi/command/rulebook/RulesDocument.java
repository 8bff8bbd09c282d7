package org.gongyi.command.rulebook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongyi.command.rule.Rule.Parameter;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.RuleVersion;
import org.gongyi.command.rule.Term;
import org.gongyi.command.rulebook.Catalogue.Entry;
import org.gongyi.contract.CommunityKind;

/// Writes `docs/rules.md`: every rule of the catalogue and how far the ledger is with it.
record RulesDocument(
        Catalogue catalogue,
        List<RuleRow> rows,
        Map<String, Set<String>> deciders,
        Map<String, Set<String>> tests,
        Set<String> ruleTests,
        Reasons notYet,
        Reasons villagesOnly) {

    /// How far the ledger is with a rule.
    private enum State {
        IMPLEMENTED("implemented"),
        PARTLY("in part"),
        IN_USE("in use"),
        RECORDED("recorded only"),
        NOT_YET("not yet");

        private final String word;

        State(String word) {
            this.word = word;
        }
    }

    /// How the note of a row says that a part of its article is weighed by nobody.
    private static final String NOT_WEIGHED = "本簿不核对";

    private static final String HEAD = """
            # Rules: implemented, in use, recorded, not yet

            Written by `RulesDocumentTest`; do not edit. After a change of a row, a decider or a test:
            `mvn -pl command -am test -Dtest=RulesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.document=write`

            | state | meaning |
            |---|---|
            | **implemented** | a row of the rulebook, a decider that weighs by it or the machinery of rules that keeps it, and a test of either named by the rule |
            | **in part** | the same, and the row says what else the article asks that no entry tells, so that nobody weighs it |
            | **in use** | a row and a decider; its row is tested, the decider has no case of its own under the rule's name |
            | **recorded only** | a row, tested, that no decider weighs by yet |
            | **not yet** | in the catalogue only |

            Scope, dates, consequence and confidence are the catalogue's. Confidence: **T** read in full, **S** stated in
            攀委发〔2015〕10号, **E** read in an excerpt, **M** remembered, **D** inferred. What is neither T nor S never blocks.
            `law.md` tells how a statute becomes a row.

            """;

    static RulesDocument ofThisRepository() throws IOException {
        var sources = Sources.ofAllModules();
        var catalogue = Catalogue.read();
        var rows = everyRow();
        var ids = rows.stream().map(RuleRow::rule).collect(Collectors.toCollection(TreeSet::new));
        catalogue.entries().forEach(entry -> ids.add(entry.rule()));
        var families = ids.stream().map(id -> id.split("-", 2)[0]).collect(Collectors.toSet());
        return new RulesDocument(
                catalogue,
                rows,
                sources.deciders(families, ids),
                sources.tests(ids),
                sources.testsOfRows(),
                Reasons.notYet(),
                Reasons.villagesOnly());
    }

    /// With all overlays on.
    static List<RuleRow> everyRow() {
        return Rows.WITH_OVERLAY.rows();
    }

    String text() {
        var text = new StringBuilder(HEAD).append(summary());
        var section = "";
        for (var entry : catalogue.entries()) {
            if (!entry.section().equals(section)) text.append(table(entry.section()));
            section = entry.section();
            text.append(line(entry));
        }
        return text.append(ours())
                .append(items())
                .append(notYet.table())
                .append(villagesOnly.table())
                .toString();
    }

    /// Whether it is an item of the catalogue of disclosure, which says what is disclosed and is weighed by the rules
    /// on how.
    static boolean isItem(String rule) {
        return rule.startsWith("ITEM-");
    }

    /// Rules of these families that no decider weighs.
    Set<String> unweighed() {
        return catalogue.entries().stream()
                .filter(entry -> Set.of("EL", "DISC", "PII", "CONV", "ACC", "HR", "DL", "OWN")
                        .contains(entry.family()))
                .filter(entry -> state(entry) == State.NOT_YET || state(entry) == State.RECORDED)
                .map(Entry::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String summary() {
        var counts = catalogue.entries().stream().collect(Collectors.groupingBy(this::state, Collectors.counting()));
        var text =
                new StringBuilder("Of %d rules: ".formatted(catalogue.entries().size()));
        for (var state : State.values())
            text.append(counts.getOrDefault(state, 0L))
                    .append(' ')
                    .append(state.word)
                    .append(state == State.NOT_YET ? ".\n" : ", ");
        return text.toString();
    }

    private static String table(String title) {
        return """

                ## %s

                | id | scope | dates | on fail | conf | state | decided in | tested in |
                |---|---|---|---|---|---|---|---|
                """.formatted(title);
    }

    private String line(Entry entry) {
        return cells(
                entry.id(),
                entry.scope(),
                entry.dates(),
                entry.onFail(),
                entry.confidence(),
                state(entry).word,
                names(deciders, entry),
                names(tests, entry));
    }

    /// Rules that no catalogue has and a decider needs.
    private String ours() {
        var known = catalogue.entries().stream().map(Entry::rule).collect(Collectors.toSet());
        var text = new StringBuilder(table("The ledger's own rules of entry (`law.md`, 登记规则)"));
        rows.stream()
                .filter(row -> !known.contains(row.rule()) && !isItem(row.rule()))
                .map(row -> new Entry(row.rule(), "", "VC", "", onFail(row), confidence(row)))
                .distinct()
                .forEach(entry -> text.append(line(entry)));
        return text.toString();
    }

    /// What is disclosed, by which layer and article.
    private String items() {
        var text = new StringBuilder("""

                ## Items of disclosure (`ITEM-…` rows of the rulebook)

                | item | scope | layer | dates | months | group | content | by |
                |---|---|---|---|---|---|---|---|
                """);
        rows.stream()
                .filter(row -> isItem(row.rule()))
                .flatMap(row -> row.versions().stream().map(version -> item(row, version)))
                .forEach(text::append);
        return text.toString();
    }

    private static String item(RuleRow row, RuleVersion version) {
        return cells(
                row.rule() + " " + row.title().zh(),
                row.kind() == CommunityKind.VILLAGE ? "V" : "C",
                row.layer().name().toLowerCase(Locale.ROOT),
                version.from() + "–" + (version.until().equals(LocalDate.MAX) ? "" : version.until()),
                term(version, "months"),
                term(version, "group"),
                term(version, "content"),
                "《%s》%s %s"
                        .formatted(version.citation().law(), version.citation().article(), version.confidence()));
    }

    private static String term(RuleVersion version, String name) {
        return switch (version.terms().get(name)) {
            case null -> "";
            case Term(Parameter.Number(var number), var _) -> Long.toString(number);
            case Term(Parameter.Word(var word), var _) -> word;
            case Term other -> other.value().toString();
        };
    }

    private State state(Entry entry) {
        var versions = rows.stream()
                .flatMap(row -> row.versions().stream()
                        .filter(version -> row.rule().equals(entry.id())
                                || version.catalogue().equals(entry.id())))
                .toList();
        if (versions.isEmpty()) return State.NOT_YET;
        if (!deciders.containsKey(rule(entry))) return State.RECORDED;
        var cases = new TreeSet<>(tests.getOrDefault(rule(entry), Set.of()));
        cases.removeAll(ruleTests);
        if (cases.isEmpty()) return State.IN_USE;
        return versions.stream().anyMatch(version -> version.note().contains(NOT_WEIGHED))
                ? State.PARTLY
                : State.IMPLEMENTED;
    }

    private String names(Map<String, Set<String>> classes, Entry entry) {
        return state(entry) == State.NOT_YET ? "" : String.join(", ", classes.getOrDefault(rule(entry), Set.of()));
    }

    /// The rule whose versions it is. One entry may tell what several rules said before: then the first of them.
    private String rule(Entry entry) {
        return rows.stream()
                .filter(row -> row.versions().stream()
                        .anyMatch(version -> version.catalogue().equals(entry.id())))
                .map(RuleRow::rule)
                .findFirst()
                .orElse(entry.rule());
    }

    private static String onFail(RuleRow row) {
        return row.versions().getLast().stated().usual().name();
    }

    private static String confidence(RuleRow row) {
        return row.versions().stream()
                .map(RuleVersion::confidence)
                .map(Enum::name)
                .distinct()
                .collect(Collectors.joining("/"));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |\n";
    }
}
