package org.gongyi.command.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.contract.CommunityKind.URBAN;
import static org.gongyi.contract.CommunityKind.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyi.command.rule.Rule.Parameter.Number;
import org.gongyi.command.rule.Rule.Parameter.Share;
import org.gongyi.command.rule.RuleRow.Title;
import org.gongyi.command.rule.Term.Stricter;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityCode;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.OnFail;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final CommunityCode HERE = new CommunityCode("510402001002");
    private static final CommunityCode NEXT_DOOR = new CommunityCode("510402001004");
    private static final LocalDate EDITED = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

    @Test
    void before_the_first_law_there_is_none() {
        var book = book(row(Layer.NATION, "", days(10)));
        assertThat(book.on(START.minusDays(1), VILLAGE, HERE).rules()).isEmpty();
        assertThat(book.on(START, VILLAGE, HERE).rules()).containsOnlyKeys("DM-VM-NOTICE");
    }

    @Test
    void META_VERSION_after_its_last_day_a_version_is_gone() {
        var until = LocalDate.of(2022, 12, 31);
        var book = book(row(Layer.NATION, "", version(START, until, days(10), Confidence.T)));
        assertThat(book.on(until, VILLAGE, HERE).rules()).isNotEmpty();
        assertThat(book.on(until.plusDays(1), VILLAGE, HERE).rules()).isEmpty();
    }

    @Test
    void one_kind_of_community_does_not_have_the_law_of_the_other() {
        assertThat(book(row(Layer.NATION, "", days(10))).on(DAY, URBAN, HERE).rules())
                .isEmpty();
    }

    @Test
    void META_MAX_of_several_layers_the_strictest_value_of_each_parameter_holds() {
        var law = book(
                        row(Layer.NATION, "", Map.of("days", atLeast(10), "share", share(new AtLeast(1, 2)))),
                        row(Layer.PROVINCE, "51", Map.of("share", share(new MoreThan(1, 2)))),
                        row(Layer.CITY, "5104", Map.of("days", atLeast(15), "answer", atMost(20))),
                        row(Layer.CHARTER, HERE.value(), Map.of("answer", atMost(7))))
                .of(VILLAGE, HERE);
        var rule = law.on(DAY).rule("DM-VM-NOTICE").orElseThrow();
        assertThat(rule.days()).isEqualTo(15);
        assertThat(rule.share()).isEqualTo(new MoreThan(1, 2));
        assertThat(rule.number("answer")).isEqualTo(7);
        assertThat(rule.citation().article()).isEqualTo("CHARTER");
    }

    @Test
    void a_charter_binds_its_own_community_only() {
        var book = book(row(Layer.NATION, "", days(10)), row(Layer.CHARTER, HERE.value(), days(12)));
        assertThat(daysOf(book, HERE)).isEqualTo(12);
        assertThat(daysOf(book, NEXT_DOOR)).isEqualTo(10);
    }

    @Test
    void META_MAX_a_layer_that_repeats_the_law_above_is_not_the_one_cited() {
        var book = book(row(Layer.NATION, "", days(10)), row(Layer.CITY, "5104", days(10)));
        assertThat(book.on(DAY, VILLAGE, HERE)
                        .rule("DM-VM-NOTICE")
                        .orElseThrow()
                        .citation()
                        .article())
                .isEqualTo("NATION");
    }

    @Test
    void META_MAX_a_lower_layer_may_not_lower_a_bound_on_any_day_that_both_are_in_force() {
        assertThatThrownBy(() -> book(row(Layer.NATION, "", days(10)), row(Layer.CITY, "5104", days(9))))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining("city.yaml, DM-VM-NOTICE, version from 2020-01-01: loosens days");
        var ended = version(START, LocalDate.of(2020, 12, 31), days(10), Confidence.T);
        var later = version(LocalDate.of(2021, 1, 1), LocalDate.MAX, days(9), Confidence.T);
        assertThat(daysOf(book(row(Layer.NATION, "", ended), row(Layer.CITY, "5104", later)), HERE))
                .isEqualTo(9);
    }

    @Test
    void places_that_do_not_contain_each_other_do_not_bind_each_other() {
        var book = book(row(Layer.PROVINCE, "50", days(10)), row(Layer.CITY, "5104", days(3)));
        assertThat(daysOf(book, HERE)).isEqualTo(3);
    }

    @Test
    void the_law_of_a_place_is_worked_out_once() {
        var book = book(row(Layer.NATION, "", days(10)));
        assertThat(book.of(VILLAGE, HERE)).isSameAs(book.of(VILLAGE, NEXT_DOOR));
        assertThat(book.on(DAY, VILLAGE, HERE).rules())
                .isSameAs(book.on(DAY.plusYears(3), VILLAGE, NEXT_DOOR).rules());
    }

    @Test
    void the_law_tells_its_day_and_edition() {
        var book = book(row(Layer.NATION, "", days(10)));
        var law = book.on(DAY, VILLAGE, HERE);
        assertThat(law.day()).isEqualTo(DAY);
        assertThat(law.edition()).isEqualTo(book.edition()).startsWith("2026-11-23-");
    }

    @Test
    void the_edition_does_not_depend_on_the_order_of_the_files() {
        var nation = row(Layer.NATION, "", days(10));
        var city = row(Layer.CITY, "5104", days(12));
        assertThat(book(nation, city).edition()).isEqualTo(book(city, nation).edition());
        assertThat(book(nation, row(Layer.CITY, "5104", days(13))).edition())
                .isNotEqualTo(book(nation, city).edition());
    }

    private static long daysOf(Rulebook book, CommunityCode place) {
        return book.on(DAY, VILLAGE, place).rule("DM-VM-NOTICE").orElseThrow().days();
    }

    private static Rulebook book(RuleRow... rows) {
        return new Rulebook(EDITED, List.of(rows));
    }

    private static RuleRow row(Layer layer, String place, Map<String, Term> terms) {
        return row(layer, place, version(START, LocalDate.MAX, terms, Confidence.T));
    }

    private static RuleRow row(Layer layer, String place, RuleVersion version) {
        var cited = new RuleVersion(
                version.from(),
                version.until(),
                version.catalogue(),
                version.stated(),
                version.terms(),
                new Citation("law", layer.name(), version.from()),
                version.confidence(),
                "",
                "");
        return row(layer, place, VILLAGE, cited);
    }

    private static RuleRow row(Layer layer, String place, CommunityKind kind, RuleVersion version) {
        return new RuleRow(
                layer.name().toLowerCase(java.util.Locale.ROOT) + ".yaml",
                layer,
                place,
                kind,
                "DM-VM-NOTICE",
                new Title("通知", "Notice"),
                List.of(version));
    }

    private static RuleVersion version(
            LocalDate from, LocalDate until, Map<String, Term> terms, Confidence confidence) {
        return new RuleVersion(
                from,
                until,
                "DM-VM-NOTICE",
                Consequence.of(OnFail.WARN),
                terms,
                new Citation("law", "a", from),
                confidence,
                "",
                "");
    }

    private static Map<String, Term> days(long days) {
        return Map.of("days", atLeast(days));
    }

    private static Term atLeast(long number) {
        return new Term(new Number(number), Stricter.HIGHER);
    }

    private static Term atMost(long number) {
        return new Term(new Number(number), Stricter.LOWER);
    }

    private static Term share(Threshold threshold) {
        return new Term(new Share(threshold), Stricter.HIGHER);
    }
}
