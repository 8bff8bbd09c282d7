package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gongyi.command.rule.Confidence;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;
import org.junit.jupiter.api.Test;

/// What the loader accepts, and every kind of row it refuses: with the file, the rule and the version named.
class RulebookYamlTest {

    private static final CommunityCode ANYWHERE = new CommunityCode("440103001001");
    private static final String QUORUM = """
            layer: nation
            rules:
              - rule: DM-VR-QUORUM
                title: { zh: 到会人数, en: Attendance }
                scope: V
                on-fail: VOID
                params: { share: at least 2/3 }
                versions:
                  - { from: 2010-10-28, until: 2025-12-31, law: 村组法, version: 2010-10-28, article: 第二十六条, confidence: T }
                  - { from: 2026-01-01, law: 村组法, version: 2026-01-01, article: 第三十条, confidence: T }
            """;
    private static final String LOCAL = """
            layer: province
            place: "44"
            rules:
              - rule: DM-VR-QUORUM
                title: { zh: 到会人数, en: Attendance }
                scope: V
                on-fail: VOID
                params: { share: at least 3/4 }
                versions:
                  - { from: 2012-01-01, law: 办法, version: 2012-01-01, article: 第三条, confidence: T }
            """;

    @Test
    void a_community_is_governed_from_the_first_day_of_the_organic_law_of_its_kind() {
        assertThat(governs(CommunityKind.VILLAGE, "2010-10-27")).isFalse();
        assertThat(governs(CommunityKind.VILLAGE, "2010-10-28")).isTrue();
        assertThat(governs(CommunityKind.URBAN, "1989-12-31")).isFalse();
        assertThat(governs(CommunityKind.URBAN, "1990-01-01")).isTrue();
    }

    private static boolean governs(CommunityKind kind, String day) {
        return RulebookYaml.standard().on(LocalDate.parse(day), kind, ANYWHERE).governs(kind);
    }

    @Test
    void a_whole_rulebook_is_read() {
        var rule = load(QUORUM)
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.share()).isEqualTo(new AtLeast(2, 3));
        assertThat(rule.title()).isEqualTo("到会人数");
        assertThat(rule.onFail()).isEqualTo(OnFail.VOID);
        assertThat(rule.citation().article()).isEqualTo("第三十条");
        assertThat(rule.confidence()).isEqualTo(Confidence.T);
    }

    @Test
    void the_committed_rulebook_is_whole_and_its_edition_is_a_day_and_a_digest() {
        assertThat(RulebookYaml.standard().edition()).matches("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{8}");
        assertThat(RulebookYaml.standard().edition())
                .isEqualTo(RulebookYaml.standard().edition());
    }

    @Test
    void another_number_makes_another_edition_and_another_comment_does_not() {
        var edition = load(QUORUM).edition();
        assertThat(load("# a remark\n" + QUORUM).edition()).isEqualTo(edition);
        assertThat(load(QUORUM.replace("at least 2/3", "at least 3/4")).edition())
                .isNotEqualTo(edition);
        assertThat(load(QUORUM.replace("第三十条", "第三十一条")).edition()).isNotEqualTo(edition);
    }

    @Test
    void a_version_may_change_a_parameter_and_the_consequence() {
        var changed =
                QUORUM.replace("article: 第三十条,", "article: 第三十条, on-fail: WARN, params: { share: at least 4/5 },");
        var rule = load(changed)
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.share()).isEqualTo(new AtLeast(4, 5));
        assertThat(rule.onFail()).isEqualTo(OnFail.WARN);
    }

    @Test
    void an_unknown_key_is_refused_wherever_it_stands() {
        refuses(QUORUM.replace("layer: nation", "layer: nation\nauthor: me"), "a.yaml: has the unknown key author");
        refuses(
                QUORUM.replace("scope: V", "scope: V\n    scoop: V"),
                "a.yaml, DM-VR-QUORUM: has the unknown key scoop");
        refuses(
                QUORUM.replace("article: 第三十条", "artikel: x, article: 第三十条"),
                "a.yaml, DM-VR-QUORUM, version from 2026-01-01: has the unknown key artikel");
        refuses(QUORUM.replace("en: Attendance", "en: Attendance, fr: Quorum"), "title: has the unknown key fr");
    }

    @Test
    void a_version_without_its_citation_is_refused() {
        var where = "a.yaml, DM-VR-QUORUM, version from 2026-01-01: ";
        refuses(QUORUM.replace("article: 第三十条, ", ""), where + "article is missing");
        refuses(QUORUM.replace("law: 村组法, version: 2026-01-01, ", "version: 2026-01-01, "), where + "law is missing");
        refuses(QUORUM.replace("version: 2026-01-01, ", ""), where + "version is missing");
        refuses(QUORUM.replace("article: 第三十条", "article: ''"), where + "article is empty");
        refuses(QUORUM.replace("article: 第三十条", "article:"), where + "article is empty");
        refuses(QUORUM.replace("article: 第三十条, confidence: T", "article: 第三十条"), where + "confidence is missing");
    }

    @Test
    void overlapping_versions_are_refused() {
        refuses(
                QUORUM.replace("until: 2025-12-31", "until: 2026-01-01"),
                "a.yaml, DM-VR-QUORUM, version from 2026-01-01: overlaps the version from 2010-10-28");
        refuses(QUORUM.replace("until: 2025-12-31, ", ""), "version from 2026-01-01: overlaps");
    }

    @Test
    void a_gap_needs_a_note_that_says_why() {
        var gap = QUORUM.replace("until: 2025-12-31", "until: 2025-12-30");
        refuses(gap, "a.yaml, DM-VR-QUORUM, version from 2026-01-01: leaves a gap after 2025-12-30 without a gap-note");
        var told = gap.replace("article: 第三十条", "gap-note: 废止后重新规定, article: 第三十条");
        assertThat(load(told)
                        .on(LocalDate.of(2025, 12, 31), CommunityKind.VILLAGE, ANYWHERE)
                        .rules())
                .isEmpty();
        refuses(
                QUORUM.replace("article: 第三十条", "gap-note: 无, article: 第三十条"),
                "version from 2026-01-01: has a gap-note and no gap");
    }

    @Test
    void versions_stand_in_the_order_of_time() {
        var lines = QUORUM.lines().toList();
        var swapped = String.join("\n", lines.subList(0, 8)) + "\n" + lines.get(9) + "\n" + lines.get(8);
        refuses(swapped, "version from 2010-10-28: stands after the version from 2026-01-01");
        refuses(
                QUORUM.replace("until: 2025-12-31", "until: 2010-10-27"),
                "version from 2010-10-28: ends on 2010-10-27, before it begins");
    }

    @Test
    void a_text_that_was_not_yet_in_force_cannot_be_cited() {
        refuses(
                QUORUM.replace("version: 2010-10-28", "version: 2018-12-29"),
                "version from 2010-10-28: cites a text of 2018-12-29, which was not yet in force");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        refuses(QUORUM.replace("from: 2010-10-28", "from: 2010-13-28"), "DM-VR-QUORUM: from is not a date: 2010-13-28");
        refuses(
                QUORUM.replace("until: 2025-12-31", "until: forever"),
                "version from 2010-10-28: until is not a date: forever");
    }

    @Test
    void a_rule_stands_once_in_a_layer() {
        refuses(
                Map.of("a.yaml", QUORUM, "b.yaml", QUORUM),
                Set.of(),
                "a.yaml, DM-VR-QUORUM: stands twice in one layer, also in b.yaml");
        refuses(QUORUM + QUORUM.substring(QUORUM.indexOf("  - rule")), "stands twice in one layer, also in a.yaml");
    }

    @Test
    void words_outside_the_vocabulary_are_refused() {
        refuses(QUORUM.replace("scope: V", "scope: X"), "DM-VR-QUORUM: scope is none of [V, C, VC]: X");
        refuses(QUORUM.replace("on-fail: VOID", "on-fail: FORBID"), "on-fail is none of");
        refuses(QUORUM.replace("layer: nation", "layer: planet"), "a.yaml: layer is none of");
        refuses(QUORUM.replace("confidence: T", "confidence: Z"), "confidence is none of [T, S, E, M, D, R]: Z");
        refuses(QUORUM.replace("rule: DM-VR-QUORUM", "rule: quorum"), "a.yaml: no rule id: quorum");
        refuses(QUORUM.replace("layer: nation", "layer: nation\nplace: Sichuan"), "place is no code: Sichuan");
        refuses(
                QUORUM.replace("article: 第三十条", "catalogue: DM-VM-QUORUM, article: 第三十条"),
                "catalogue DM-VM-QUORUM is no version of it");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_refused() {
        refuses(QUORUM.replace("at least 2/3", "about 2/3"), "parameter share cannot be read: about 2/3");
        refuses(QUORUM.replace("at least 2/3", "at least 3/2"), "parameter share is more than the whole");
        refuses(QUORUM.replace("at least 2/3", "0.67"), "parameter share cannot be read: 0.67");
        refuses(QUORUM.replace("at least 2/3", "[1]"), "parameter share cannot be read");
        refuses(QUORUM.replace("share: at", "Share_1: at"), "no name of a parameter: Share_1");
        refuses(
                QUORUM.replace("scope: V", "scope: V\n    stricter-when-lower: [days]"),
                "stricter-when-lower names no parameter: days");
    }

    @Test
    void what_is_not_a_rulebook_is_refused() {
        refuses("layer: [", "a.yaml: is not YAML");
        refuses("- a\n- b", "a.yaml: is not a block of keys");
        refuses("layer: nation\nlayer: party\nrules: []", "a.yaml: is not YAML");
        refuses("layer: nation\nrules: none", "rules is not a list");
        refuses(
                QUORUM.substring(0, QUORUM.indexOf("    versions")) + "    versions: []",
                "DM-VR-QUORUM: has no version");
        assertThatThrownBy(() -> new RulebookYaml(Set.of(), _ -> null).load())
                .isInstanceOf(RulebookMalformed.class)
                .hasMessage("index.yaml: is not on the class path");
    }

    @Test
    void a_lower_layer_tightens_and_is_cited_where_it_does() {
        var book = load(Map.of("a.yaml", QUORUM, "b.yaml", LOCAL), Set.of());
        var tightened = book.on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(tightened.share()).isEqualTo(new AtLeast(3, 4));
        assertThat(tightened.citation().law()).isEqualTo("办法");
        var elsewhere = book.on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, new CommunityCode("510402001002"))
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(elsewhere.share()).isEqualTo(new AtLeast(2, 3));
        assertThat(elsewhere.citation().law()).isEqualTo("村组法");
    }

    @Test
    void a_lower_layer_that_loosens_is_refused() {
        refusesLocal(
                LOCAL.replace("at least 3/4", "more than 1/2"),
                "b.yaml, DM-VR-QUORUM, version from 2012-01-01: loosens share of a.yaml, DM-VR-QUORUM, version from 2010-10-28");
        refusesLocal(LOCAL.replace("on-fail: VOID", "on-fail: WARN"), "loosens on-fail VOID of a.yaml");
        refusesLocal(LOCAL.replace("at least 3/4", "at most 5"), "loosens share");
    }

    @Test
    void a_part_of_a_rule_may_have_a_consequence_of_its_own_and_the_rest_the_usual_one() {
        var rule = load(QUORUM.replace(
                        "on-fail: VOID", "on-fail: VOID\n    on-fail-of: { pass: NOT_PASSED, days: WARN }"))
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.onFail()).isEqualTo(OnFail.VOID);
        assertThat(rule.onFail("share")).isEqualTo(OnFail.VOID);
        assertThat(rule.onFail("pass")).isEqualTo(OnFail.NOT_PASSED);
        assertThat(rule.onFail("days")).isEqualTo(OnFail.WARN);
        refuses(
                QUORUM.replace("on-fail: VOID", "on-fail: VOID\n    on-fail-of: { pass: FORBID }"),
                "on-fail-of.pass is none of");
    }

    @Test
    void a_part_that_blocks_warns_where_the_row_is_not_verified() {
        var rule = load(QUORUM.replace("on-fail: VOID", "on-fail: VOID\n    on-fail-of: { days: BLOCK }")
                        .replace("confidence: T", "confidence: E"))
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.onFail("days")).isEqualTo(OnFail.WARN);
    }

    @Test
    void a_lower_layer_tightens_a_part_and_never_loosens_it() {
        var tighter = LOCAL.replace("at least 3/4", "at least 2/3")
                .replace("on-fail: VOID", "on-fail: VOID\n    on-fail-of: { days: BLOCK }");
        var nation = QUORUM.replace("on-fail: VOID", "on-fail: VOID\n    on-fail-of: { days: WARN, pass: NOT_PASSED }");
        var rule = load(Map.of("a.yaml", nation, "b.yaml", tighter), Set.of())
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.onFail("days")).isEqualTo(OnFail.BLOCK);
        assertThat(rule.onFail("pass")).isEqualTo(OnFail.NOT_PASSED);
        assertThat(rule.citation().law()).isEqualTo("办法");
        refuses(
                Map.of("a.yaml", QUORUM, "b.yaml", tighter.replace("days: BLOCK", "days: WARN")),
                Set.of(),
                "loosens on-fail VOID of a.yaml, DM-VR-QUORUM, version from 2010-10-28 to VOID {days=WARN}");
    }

    @Test
    void the_edition_changes_with_the_consequence_of_a_part() {
        var other = QUORUM.replace("on-fail: VOID", "on-fail: VOID\n    on-fail-of: { pass: NOT_PASSED }");
        assertThat(load(other).edition()).isNotEqualTo(load(QUORUM).edition());
    }

    @Test
    void fewer_days_of_notice_more_days_to_answer_and_more_petitioners_all_loosen() {
        var nation = QUORUM.replace(
                "params: { share: at least 2/3 }",
                "params: { notice: at least 10, answer: at most 10, asking: at least 1/10, open: false, seats: 3, body: a }\n"
                        + "    stricter-when-lower: [asking]");
        var local =
                LOCAL.replace("params: { share: at least 3/4 }", "params: { X }\n    stricter-when-lower: [asking]");
        var stricter = "asking: at least 1/20, notice: at least 12, answer: at most 5, open: false, seats: 3, body: a";
        var rule = load(Map.of("a.yaml", nation, "b.yaml", local.replace("X", stricter)), Set.of())
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.number("notice")).isEqualTo(12);
        assertThat(rule.number("answer")).isEqualTo(5);
        assertThat(rule.share("asking")).isEqualTo(new AtLeast(1, 20));
        for (var looser : new String[] {
            "asking: at least 1/5", "asking: at least 1/10, notice: at least 9",
                    "asking: at least 1/10, answer: at most 11",
            "asking: at least 1/10, open: true", "asking: at least 1/10, seats: 4", "asking: at least 1/10, body: b"
        }) refuses(Map.of("a.yaml", nation, "b.yaml", local.replace("X", looser)), Set.of(), "b.yaml, DM-VR-QUORUM");
    }

    @Test
    void what_is_not_verified_never_blocks() {
        for (var letter : new String[] {"E", "M", "D"})
            assertThat(onFail(QUORUM.replace("VOID", "BLOCK").replace("confidence: T", "confidence: " + letter)))
                    .isEqualTo(OnFail.WARN);
        for (var letter : new String[] {"T", "S", "R"})
            assertThat(onFail(QUORUM.replace("VOID", "BLOCK").replace("confidence: T", "confidence: " + letter)))
                    .isEqualTo(OnFail.BLOCK);
        assertThat(onFail(QUORUM.replace("confidence: T", "confidence: M"))).isEqualTo(OnFail.VOID);
    }

    @Test
    void what_is_not_verified_changes_nothing_that_blocks() {
        refuses(
                Map.of(
                        "a.yaml", QUORUM.replace("VOID", "BLOCK"),
                        "b.yaml", LOCAL.replace("VOID", "BLOCK").replace("confidence: T", "confidence: E")),
                Set.of(),
                "b.yaml, DM-VR-QUORUM, version from 2012-01-01: is not verified (E) and changes a.yaml");
    }

    @Test
    void a_verified_lower_layer_blocks_where_the_higher_was_only_remembered() {
        var book = load(
                Map.of(
                        "a.yaml", QUORUM.replace("VOID", "BLOCK").replace("confidence: T", "confidence: M"),
                        "b.yaml",
                                LOCAL.replace("VOID", "BLOCK")
                                        .replace("params: { share: at least 3/4 }", "params: {}")),
                Set.of());
        var rule = book.on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow();
        assertThat(rule.onFail()).isEqualTo(OnFail.BLOCK);
        assertThat(rule.citation().law()).isEqualTo("办法");
        assertThat(rule.share()).isEqualTo(new AtLeast(2, 3));
    }

    @Test
    void an_overlay_counts_only_where_a_setting_names_it() {
        var files = Map.of("a.yaml", QUORUM, "b.yaml", LOCAL.replace("layer:", "overlay: strict\nlayer:"));
        assertThat(share(load(files, Set.of()))).isEqualTo(new AtLeast(2, 3));
        assertThat(share(load(files, Set.of("strict")))).isEqualTo(new AtLeast(3, 4));
        refuses(files, Set.of("strikt"), "index.yaml: no file has the overlay [strikt]");
    }

    private static Object share(Rulebook book) {
        return book.on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow()
                .share();
    }

    private static OnFail onFail(String yaml) {
        return load(yaml)
                .on(LocalDate.of(2026, 1, 1), CommunityKind.VILLAGE, ANYWHERE)
                .rule("DM-VR-QUORUM")
                .orElseThrow()
                .onFail();
    }

    private static void refuses(String yaml, String message) {
        refuses(Map.of("a.yaml", yaml), Set.of(), message);
    }

    private static void refusesLocal(String local, String message) {
        refuses(Map.of("a.yaml", QUORUM, "b.yaml", local), Set.of(), message);
    }

    private static void refuses(Map<String, String> files, Set<String> overlays, String message) {
        assertThatThrownBy(() -> load(files, overlays))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining(message);
    }

    private static Rulebook load(String yaml) {
        return load(Map.of("a.yaml", yaml), Set.of());
    }

    private static Rulebook load(Map<String, String> files, Set<String> overlays) {
        var all = new HashMap<>(files);
        var names = String.join(", ", files.keySet().stream().sorted().toList());
        all.put("index.yaml", "edited: 2026-11-23\nfiles: [%s]".formatted(names));
        return new RulebookYaml(overlays, all::get).load();
    }
}
