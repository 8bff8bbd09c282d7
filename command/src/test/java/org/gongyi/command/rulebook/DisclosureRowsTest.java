package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyi.command.rulebook.Rows.GUANGZHOU;
import static org.gongyi.command.rulebook.Rows.PANZHIHUA;
import static org.gongyi.command.rulebook.Rows.day;
import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.BLOCK;
import static org.gongyi.contract.OnFail.ESCALATE;
import static org.gongyi.contract.OnFail.TASK;
import static org.gongyi.contract.OnFail.WARN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyi.command.disclosure.Item;
import org.gongyi.command.rule.Layer;
import org.gongyi.command.rule.Rule.Parameter;
import org.gongyi.command.rule.RuleRow;
import org.gongyi.command.rule.RuleRow.Title;
import org.gongyi.command.rule.RuleVersion;
import org.gongyi.command.rule.Rulebook;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.Term;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.disclosure.ItemCode;
import org.junit.jupiter.api.Test;

/// Disclosure, against the organic laws and the law of provinces; and its catalogue.
class DisclosureRowsTest {

    private static final String CHONGQING = "500101001001";
    private static final String SHANDONG = "370101001001";
    private static final String SHANGHAI = "310101001001";
    private static final String YISHUI = "371323101001";

    @Test
    void DISC_FREQ_Q_and_DISC_FREQ_M_and_DISC_FREQ_A_are_one_paragraph_of_the_village_law() {
        village("DISC-FREQ-Q").byVillageLaw("第三十条第三款", "第三十五条第三款").onFail(TASK).number("day", 20);
        village("DISC-FREQ-M").byVillageLaw("第三十条第三款", "第三十五条第三款").without("movements");
        village("DISC-FREQ-A").byVillageLaw("第三十条第三款", "第三十五条第三款").days(10);
        village("DISC-FREQ-M").in(SHANDONG).on("2018-12-31").without("movements");
        village("DISC-FREQ-M").in(SHANDONG).on("2019-01-01").number("movements", 0);
        urban("DISC-FREQ-Q").never();
    }

    @Test
    void DISC_FREQ_C_is_our_default_since_2026() {
        urban("DISC-FREQ-C")
                .newInUrbanLaw2026("第三十四条第二款")
                .onFail(TASK)
                .number("day", 20)
                .days(10);
    }

    @Test
    void DISC_DUE_is_the_fifteenth_in_Chongqing_and_says_nothing_elsewhere() {
        village("DISC-DUE").never();
        village("DISC-DUE")
                .in(CHONGQING)
                .on("2013-11-01", "2026-01-01")
                .number("day", 15)
                .onFail(TASK);
    }

    @Test
    void DISC_BOARD_and_DISC_TRUE_and_DISC_QUERY() {
        village("DISC-BOARD").newInVillageLaw2026("第三十五条第四款").onFail(WARN);
        urban("DISC-BOARD").newInUrbanLaw2026("第三十四条第三款").onFail(WARN);
        village("DISC-TRUE").byVillageLaw("第三十条第四款", "第三十五条第四款").onFail(BLOCK);
        urban("DISC-TRUE").newInUrbanLaw2026("第三十四条第三款").onFail(BLOCK);
        village("DISC-QUERY").byVillageLaw("第三十条第四款", "第三十五条第四款").days(10);
        urban("DISC-QUERY").newInUrbanLaw2026("第三十四条第三款").days(10);
    }

    @Test
    void DISC_PROC_blocks_where_it_was_read_in_full_only() {
        village("DISC-PROC").on("2026-01-01").onFail(WARN);
        village("DISC-PROC").in(SHANDONG).on("2026-01-01").onFail(WARN);
        village("DISC-PROC").in(CHONGQING).on("2026-01-01").onFail(BLOCK).onFail("joint-meeting", WARN);
        urban("DISC-PROC").never();
        urban("DISC-PROC-C").newInUrbanLaw2026("第三十六条").onFail(WARN);
    }

    @Test
    void DISC_SUP_OBJ_and_DISC_OBJ_and_DISC_OBJ_2_have_the_days_of_their_place() {
        village("DISC-SUP-OBJ").never();
        village("DISC-SUP-OBJ").inPanzhihua().on("2026-01-01").number("answer-days", 10);
        village("DISC-SUP-OBJ").in(CHONGQING).on("2026-01-01").days(5).number("answer-days", 5);
        village("DISC-OBJ").never();
        village("DISC-OBJ").in(CHONGQING).on("2026-01-01").days(3);
        village("DISC-OBJ").in(SHANDONG).on("2026-01-01").days(5);
        village("DISC-OBJ").in(SHANGHAI).on("2026-01-01").days(15);
        village("DISC-OBJ-2").inPanzhihua().on("2026-01-01").days(20).onFail("township", ESCALATE);
        village("DISC-OBJ-2").in(CHONGQING).on("2026-01-01").days(10);
    }

    @Test
    void DISC_ONDEMAND_is_a_tenth_or_a_fifth() {
        village("DISC-ONDEMAND").never();
        for (var place : List.of(CHONGQING, SHANDONG))
            village("DISC-ONDEMAND")
                    .in(place)
                    .on("2026-01-01")
                    .share("adults", new AtLeast(1, 10))
                    .share("reps", new AtLeast(1, 5));
    }

    @Test
    void DISC_FAIL_and_DISC_GROUP() {
        village("DISC-FAIL").byVillageLaw("第三十一条", "第三十六条").onFail(ESCALATE).days(30);
        urban("DISC-FAIL").newInUrbanLaw2026("第三十五条").onFail(ESCALATE);
        village("DISC-GROUP").byVillageLaw("第二十八条第三款", "第三十二条第四款").days(10);
    }

    @Test
    void DISC_FIN_ARITH_is_a_rule_of_entry_and_a_draft_may_be_wrong() {
        for (var rows : List.of(village("DISC-FIN-ARITH"), urban("DISC-FIN-ARITH")))
            rows.cites("公议簿登记规则", "第十条", "1990-01-01").onFail(BLOCK).onFail("draft", WARN);
    }

    @Test
    void DISC_CAT_stands_where_a_place_has_a_catalogue_and_DISC_FIN_in_Panzhihua() {
        village("DISC-CAT").never();
        village("DISC-CAT").in(YISHUI).on("2023-01-01").onFail(WARN);
        village("DISC-CAT").inPanzhihua().on("2022-03-08").never();
        urban("DISC-CAT").inPanzhihua().on("2022-03-09").onFail(WARN);
        urban("DISC-FIN").inPanzhihua().on("2015-06-23").never();
        village("DISC-FIN").inPanzhihua().on("2015-06-24").onFail(WARN);
    }

    @Test
    void DISC_FIN_SIGN_and_DISC_PREDURPOST_and_DISC_RESP_never_block() {
        village("DISC-FIN-SIGN").never();
        village("DISC-FIN-SIGN")
                .with(Rows.WITH_OVERLAY)
                .on("2026-01-01")
                .number("fen", 100_000)
                .onFail(WARN);
        village("DISC-PREDURPOST").inPanzhihua().on("2026-01-01").onFail(WARN);
        village("DISC-RESP").in(SHANDONG).on("2026-01-01").onFail(WARN);
    }

    @Test
    void PII_PUB_and_PII_SENS_since_November_2021() {
        for (var rule : List.of("PII-PUB", "PII-SENS")) {
            village(rule).on("2021-10-31").never();
            village(rule).on("2021-11-01", "2026-01-01").onFail(BLOCK);
        }
    }

    @Test
    void the_statutory_minimum_of_a_village_lost_family_planning_and_won_consultation_in_2026() {
        assertThat(items(CommunityKind.VILLAGE, "2025-12-31"))
                .containsExactly(
                        "audit",
                        "decisions",
                        "family-planning",
                        "finance",
                        "funds",
                        "government-work",
                        "group-decisions",
                        "other");
        assertThat(items(CommunityKind.VILLAGE, "2026-01-01"))
                .containsExactly(
                        "audit",
                        "consultation",
                        "decisions",
                        "finance",
                        "funds",
                        "government-work",
                        "group-decisions",
                        "other");
    }

    @Test
    void a_community_had_accounts_of_money_raised_only_before_2026() {
        assertThat(items(CommunityKind.URBAN, "2025-12-31")).containsExactly("fund-raising");
        assertThat(items(CommunityKind.URBAN, "2026-01-01"))
                .containsExactly(
                        "audit",
                        "consultation",
                        "decisions",
                        "evaluation",
                        "facilities",
                        "finance",
                        "fund-raising",
                        "funds",
                        "government-work",
                        "other",
                        "services");
    }

    @Test
    void a_county_list_lies_over_the_statutory_one() {
        var law = Rows.WITH_OVERLAY.on(day("2026-01-01"), CommunityKind.VILLAGE, GUANGZHOU);
        assertThat(Item.all(law))
                .extracting(item -> item.code().value())
                .contains("finance", "low-income", "homesteads");
        assertThat(Item.in(law, new ItemCode("low-income")).orElseThrow().content())
                .hasToString("BENEFICIARIES");
    }

    @Test
    void META_MAX_a_lower_layer_shortens_a_cycle_and_never_lengthens_one() {
        var monthly = new Rulebook(day("2026-01-01"), with(1));
        var law = monthly.on(day("2026-01-01"), CommunityKind.VILLAGE, PANZHIHUA);
        assertThat(Item.in(law, new ItemCode("funds")).orElseThrow().cycle()).hasToString("MONTH");
        assertThatThrownBy(() -> new Rulebook(day("2026-01-01"), with(6)))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining("loosens months");
    }

    /// The national rows and a charter that discloses funds every so many months.
    private static List<RuleRow> with(long months) {
        var rows = new ArrayList<>(Rows.BOOK.rows());
        var national = rows.stream()
                .filter(row -> row.rule().equals("ITEM-FUNDS") && row.kind() == CommunityKind.VILLAGE)
                .flatMap(row -> row.versions().stream())
                .reduce((_, last) -> last)
                .orElseThrow();
        var terms = new HashMap<>(national.terms());
        terms.put("months", new Term(new Parameter.Number(months), Term.Stricter.LOWER));
        var version = new RuleVersion(
                national.from(),
                national.until(),
                national.catalogue(),
                national.stated(),
                terms,
                national.citation(),
                national.confidence(),
                "",
                "");
        rows.add(new RuleRow(
                "charter",
                Layer.CHARTER,
                PANZHIHUA.value(),
                CommunityKind.VILLAGE,
                "ITEM-FUNDS",
                new Title("资金", "Funds"),
                List.of(version)));
        return rows;
    }

    @Test
    void every_item_of_every_layer_is_whole() {
        Item.requireWhole(Rows.WITH_OVERLAY);
        assertThat(Rows.WITH_OVERLAY.rows().stream().map(RuleRow::rule).filter(RulesDocument::isItem))
                .hasSizeGreaterThan(25);
    }

    @Test
    void an_item_that_says_too_little_stops_the_start_unless_it_lies_over_another() {
        assertThatThrownBy(() -> Item.requireWhole(charter("ITEM-WATER"))).isInstanceOf(RulebookMalformed.class);
        assertThatThrownBy(() -> Item.requireWhole(charter("ITEM-WATER2"))).isInstanceOf(RulebookMalformed.class);
        Item.requireWhole(charter("ITEM-FUNDS"));
    }

    /// The national rows and a charter that says of an item how often it is disclosed, and nothing else.
    private static Rulebook charter(String item) {
        var rows = new ArrayList<>(Rows.BOOK.rows());
        var whole = with(1).getLast();
        var version = whole.versions().getFirst();
        var months = Map.of("months", version.terms().get("months"));
        rows.add(new RuleRow(
                whole.file(),
                whole.layer(),
                whole.place(),
                whole.kind(),
                item,
                whole.title(),
                List.of(new RuleVersion(
                        version.from(),
                        version.until(),
                        item,
                        version.stated(),
                        months,
                        version.citation(),
                        version.confidence(),
                        "",
                        ""))));
        return new Rulebook(day("2026-01-01"), rows);
    }

    private static List<String> items(CommunityKind kind, String on) {
        return Item.all(Rows.BOOK.on(day(on), kind, GUANGZHOU)).stream()
                .map(item -> item.code().value())
                .toList();
    }
}
