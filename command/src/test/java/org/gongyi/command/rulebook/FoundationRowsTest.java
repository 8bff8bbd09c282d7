package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.junit.jupiter.api.Test;

/// What stands behind every rule, against 立法法, 民法典 and the organic laws; and the ledger's own rules of
/// entry (docs/law.md, 登记规则).
class FoundationRowsTest {

    @Test
    void META_VERSION_an_act_is_judged_by_the_law_of_its_day() {
        village("META-VERSION").on("2015-03-14").cites("立法法", "第八十四条", "2000-07-01");
        village("META-VERSION").on("2015-03-15", "2023-03-14").cites("立法法", "第九十三条", "2015-03-15");
        urban("META-VERSION")
                .on("2023-03-15")
                .cites("立法法", "第一百零四条", "2023-03-15")
                .onFail(WARN);
    }

    @Test
    void META_MAX_a_lower_layer_only_tightens() {
        village("META-MAX").on("2015-03-14").cites("立法法", "第七十九条、第八十条", "2000-07-01");
        village("META-MAX").on("2015-03-15", "2023-03-14").cites("立法法", "第八十八条、第八十九条", "2015-03-15");
        urban("META-MAX")
                .on("2023-03-15")
                .cites("立法法", "第九十九条、第一百条", "2023-03-15")
                .onFail(WARN);
    }

    @Test
    void META_DAYS_the_first_day_is_not_counted_and_a_day_of_rest_is_not_the_last() {
        village("META-DAYS").on("2017-09-30").cites("民法通则", "第一百五十四条", "1987-01-01");
        village("META-DAYS").on("2017-10-01", "2020-12-31").cites("民法总则", "第二百零一条、第二百零三条、第二百零四条", "2017-10-01");
        urban("META-DAYS")
                .on("2021-01-01")
                .cites("民法典", "第二百零一条、第二百零三条、第二百零四条", "2021-01-01")
                .onFail(WARN);
    }

    @Test
    void META_KIN_near_relatives_are_those_of_the_civil_code() {
        village("META-KIN").on("2021-01-01", "2026-01-01").cites("民法典", "第一千零四十五条第二款", "2021-01-01");
        urban("META-KIN").on("2020-12-31").onFail(WARN);
    }

    @Test
    void META_AGE_is_eighteen() {
        village("META-AGE").byVillageLaw("第十三条第一款", "第十六条第一款").onFail(WARN);
        urban("META-AGE").byUrbanLaw("第八条第二款", "第十六条第一款").onFail(WARN);
    }

    @Test
    void META_NODEP_blocks_in_villages_and_warns_in_communities_whose_law_is_silent() {
        village("META-NODEP").byVillageLaw("第十一条第一款", "第十四条第一款").onFail(BLOCK);
        urban("META-NODEP").byUrbanLaw("第八条第一款、第十条第三款", "第十四条第一款、第二十条").onFail(WARN);
    }

    @Test
    void EL_TERM3_a_term_had_three_years_until_28_December_2018() {
        village("EL-TERM3").on("2010-10-27", "2018-12-29").never();
        village("EL-TERM3").on("2010-10-28", "2018-12-28").cites(Rows.VILLAGE_LAW, "第十一条第二款", "2010-10-28");
        urban("EL-TERM3").on("1989-12-31", "2018-12-29").never();
        urban("EL-TERM3").on("1990-01-01", "2018-12-28").cites(Rows.URBAN_LAW, "第八条第一款", "1990-01-01");
        village("EL-TERM3").number("years", 3).onFail(TASK);
        urban("EL-TERM3").number("years", 3).onFail(TASK);
    }

    @Test
    void EL_TERM5_a_term_has_five_years_since_29_December_2018() {
        village("EL-TERM5").on("2018-12-28").never();
        village("EL-TERM5").on("2018-12-29", "2025-12-31").cites(Rows.VILLAGE_LAW, "第十一条第二款", "2018-12-29");
        village("EL-TERM5").on("2026-01-01").cites(Rows.VILLAGE_LAW, "第十四条第二款", "2026-01-01");
        urban("EL-TERM5").on("2018-12-28").never();
        urban("EL-TERM5").on("2018-12-29", "2025-12-31").cites(Rows.URBAN_LAW, "第八条第一款", "2018-12-29");
        urban("EL-TERM5").on("2026-01-01").cites(Rows.URBAN_LAW, "第十四条第二款", "2026-01-01");
        village("EL-TERM5").number("years", 5).onFail(TASK);
        urban("EL-TERM5").number("years", 5).onFail(TASK);
    }

    @Test
    void EL_RESIGN_an_assembly_approves_a_resignation_since_2026() {
        village("EL-RESIGN")
                .newInVillageLaw2026("第二十条")
                .flag("villagers-assembly", true)
                .flag("representatives-assembly", true)
                .without("days")
                .onFail(AUTO)
                .onFail("approval", WARN)
                .onFail("body", VOID);
        urban("EL-RESIGN")
                .newInUrbanLaw2026("第二十一条")
                .flag("residents-assembly", true)
                .flag("representatives-assembly", true)
                .onFail(AUTO)
                .onFail("approval", WARN);
    }

    @Test
    void META_GUAR_no_committee_gives_guarantees_since_2026() {
        village("META-GUAR").newInVillageLaw2026("第十三条").onFail(BLOCK);
        urban("META-GUAR").newInUrbanLaw2026("第十二条").onFail(BLOCK);
    }

    @Test
    void META_CONTENT_an_unlawful_decision_is_ordered_corrected() {
        village("META-CONTENT")
                .byVillageLaw("第二十七条第二款、第三款", "第三十一条第二款、第三款")
                .word("ordered-by", "township")
                .onFail(ESCALATE)
                .onFail("suspended", BLOCK);
        urban("META-CONTENT").byUrbanLaw("第十五条第二款", "第三十一条第二款、第三款").onFail(ESCALATE);
        urban("META-CONTENT").on("2025-12-31").word("ordered-by", "not-named");
        urban("META-CONTENT").on("2026-01-01").word("ordered-by", "subdistrict-or-district");
    }

    @Test
    void REC_SUM_the_numbers_of_a_meeting_add_up() {
        entryRule("REC-SUM", "第一条").onFail(BLOCK);
    }

    @Test
    void REC_BASE_the_register_says_how_many_should_attend() {
        entryRule("REC-BASE", "第二条").onFail(WARN);
    }

    @Test
    void REC_CALL_a_demanded_meeting_is_due_within_fifteen_days() {
        entryRule("REC-CALL", "第三条").days(15).onFail(TASK);
    }

    @Test
    void REC_CLASS_who_is_concerned_is_recorded_before_the_consultation() {
        entryRule("REC-CLASS", "第四条").onFail(BLOCK);
    }

    @Test
    void REC_TERM_no_term_is_entered_for_more_than_six_years() {
        entryRule("REC-TERM", "第五条").number("years", 6).onFail(BLOCK);
    }

    @Test
    void REC_ORDER_no_step_is_dated_before_what_it_rests_on() {
        entryRule("REC-ORDER", "第六条").onFail(BLOCK);
    }

    @Test
    void REC_RESIGN_a_resignation_is_considered_within_thirty_days() {
        entryRule("REC-RESIGN", "第九条").days(30).onFail(TASK);
    }

    @Test
    void REC_ELECTORATE_another_number_than_the_ledger_has_says_why() {
        entryRule("REC-ELECTORATE", "第十一条").onFail(WARN);
    }

    @Test
    void REC_BYELECT_the_result_of_a_by_election_is_filed_within_ten_days() {
        entryRule("REC-BYELECT", "第十二条").days(10).onFail(TASK);
    }

    private static Rows entryRule(String id, String article) {
        for (var one : new Rows[] {village(id), urban(id)}) one.cites("公议簿登记规则", article, "1990-01-01");
        return urban(id);
    }
}
