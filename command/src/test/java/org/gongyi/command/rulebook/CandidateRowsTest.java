package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.URBAN_LAW;
import static org.gongyi.command.rulebook.Rows.VILLAGE_LAW;
import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.junit.jupiter.api.Test;

/// The posted roll and the candidates, against the organic laws and the law of provinces.
class CandidateRowsTest {

    private static final String ZHEJIANG = "330102001001";
    private static final String SHANGHAI = "310101001001";
    private static final String BEIJING = "110101001001";
    private static final String HENAN = "410102001001";
    private static final String BEIJING_ELECTIONS = "北京市村民委员会选举办法";
    private static final String HENAN_VILLAGES = "河南省实施《中华人民共和国村民委员会组织法》办法";

    @Test
    void EL_ROLL_PUB20_EL_ROLL_OBJ5_and_EL_ROLL_DEC3_are_twenty_five_and_three_days() {
        village("EL-ROLL-PUB20")
                .byVillageLaw("第十四条第一款", "第十七条第一款")
                .days(20)
                .onFail(BLOCK)
                .onFail("posting", TASK);
        village("EL-ROLL-OBJ5").byVillageLaw("第十四条第二款", "第十七条第二款").days(5).onFail(NOT_PASSED);
        village("EL-ROLL-DEC3")
                .byVillageLaw("第十四条第二款", "第十七条第二款")
                .days(3)
                .onFail(TASK)
                .onFail("late", ESCALATE);
        urban("EL-ROLL-PUB20").newInUrbanLaw2026("第十七条").days(20).onFail(BLOCK);
        urban("EL-ROLL-OBJ5").newInUrbanLaw2026("第十七条").days(5);
        urban("EL-ROLL-DEC3").newInUrbanLaw2026("第十七条").days(3).onFail("late", ESCALATE);
    }

    @Test
    void EL_ROLL_ORDER_is_inferred_and_warns() {
        village("EL-ROLL-ORDER").byVillageLaw("第十四条", "第十七条").without("days").onFail(WARN);
        urban("EL-ROLL-ORDER").newInUrbanLaw2026("第十七条").onFail(WARN);
    }

    @Test
    void EL_ROLL_PUB_C2_EL_REP_C_and_EL_ROLL_PII_of_what_is_posted() {
        urban("EL-ROLL-PUB-C2").newInUrbanLaw2026("第十七条").onFail(BLOCK);
        village("EL-ROLL-PUB-C2").never();
        urban("EL-REP-C")
                .newInUrbanLaw2026("第十三条")
                .number("households-from", 20)
                .number("households-to", 50)
                .onFail(WARN);
        for (var one : new Rows[] {village("EL-ROLL-PII"), urban("EL-ROLL-PII")}) {
            one.on("2021-10-31").never();
            one.on("2021-11-01", "2026-01-01")
                    .cites("个人信息保护法", "第六条", "2021-11-01")
                    .onFail(BLOCK);
        }
    }

    @Test
    void EL_NOM_V_let_the_party_organization_in_in_2026() {
        village("EL-NOM-V")
                .byVillageLaw("第十五条第一款", "第十八条第一款")
                .number("voters", 1)
                .onFail(BLOCK);
        village("EL-NOM-V").on("2025-12-31").without("party");
        village("EL-NOM-V").on("2026-01-01").flag("party", true);
    }

    @Test
    void EL_NOM_C_before_2026_was_law_of_provinces() {
        urban("EL-NOM-C")
                .newInUrbanLaw2026("第十八条第一款")
                .number("voters", 10)
                .flag("party", true)
                .onFail(BLOCK);
        urban("EL-NOM-C").in(BEIJING).on("1991-12-20").never();
        urban("EL-NOM-C")
                .in(BEIJING)
                .on("1991-12-21", "2025-12-31")
                .cites("北京市实施《中华人民共和国城市居民委员会组织法》办法", "第十三条第一款", "1991-12-21")
                .number("voters", 10)
                .number("households", 5)
                .without("party")
                .onFail(BLOCK);
        urban("EL-NOM-C").in(HENAN).on("1994-09-30").never();
        urban("EL-NOM-C").in(HENAN).on("1994-10-01", "2025-12-31").number("households", 5);
        urban("EL-NOM-C")
                .in(HENAN)
                .on("2026-01-01")
                .cites(URBAN_LAW, "第十八条第一款", "2026-01-01")
                .without("households");
    }

    @Test
    void EL_NOM_MAXN_is_law_of_provinces_and_only_zhejiang_bars_two_posts() {
        village("EL-NOM-MAXN").never();
        village("EL-NOM-MAXN")
                .in(ZHEJIANG)
                .on("2021-01-01")
                .flag("two-posts", false)
                .onFail(VOID)
                .onFail("two-posts", WARN);
        village("EL-NOM-MAXN").in(BEIJING).on("2012-10-31").never();
        village("EL-NOM-MAXN")
                .in(BEIJING)
                .on("2012-11-01", "2026-01-01")
                .cites(BEIJING_ELECTIONS, "第十六条第三款", "2012-11-01")
                .without("two-posts");
        village("EL-NOM-MAXN").in(HENAN).on("2011-08-31").never();
        village("EL-NOM-MAXN").in(HENAN).on("2011-09-01").without("two-posts").onFail(VOID);
    }

    @Test
    void EL_NOCAND_in_zhejiang_ten_days_and_in_henan_an_assembly_agrees() {
        village("EL-NOCAND").never();
        village("EL-NOCAND")
                .in(ZHEJIANG)
                .on("2021-01-01")
                .days(10)
                .without("consent")
                .onFail(WARN);
        village("EL-NOCAND")
                .in(HENAN)
                .on("2011-09-01")
                .cites(HENAN_VILLAGES, "第二十九条", "2011-09-01")
                .flag("consent", true)
                .without("days");
    }

    @Test
    void EL_CAND_DQ_and_EL_COM_EXIT_are_of_2026_as_far_as_relatives_go() {
        village("EL-CAND-DQ").newInVillageLaw2026("第十八条").onFail(BLOCK);
        urban("EL-CAND-DQ").newInUrbanLaw2026("第十八条").onFail(BLOCK);
        village("EL-COM-EXIT").byVillageLaw("第十二条第三款", "第十五条第三款").onFail(BLOCK);
        village("EL-COM-EXIT").on("2025-12-31").without("relatives");
        village("EL-COM-EXIT").on("2026-01-01").flag("relatives", true);
        urban("EL-COM-EXIT")
                .newInUrbanLaw2026("第十五条第三款")
                .flag("relatives", true)
                .onFail(BLOCK);
    }

    @Test
    void EL_CAND_DIFF_is_tightened_by_post_in_three_provinces() {
        village("EL-CAND-DIFF")
                .byVillageLaw("第十五条第一款", "第十八条第一款")
                .onFail(BLOCK)
                .onFail("changed", WARN)
                .onFail("polled", WARN)
                .without("members-from");
        urban("EL-CAND-DIFF").newInUrbanLaw2026("第十八条").onFail(BLOCK);
        differ(BEIJING, "2012-10-31", "2012-11-01", 2, 2);
        differ(HENAN, "2011-08-31", "2011-09-01", 1, 2);
        differ(SHANGHAI, "2020-12-31", "2021-01-01", 1, 3);
    }

    private static void differ(String place, String before, String from, int leads, int members) {
        village("EL-CAND-DIFF").in(place).on(before).without("members-from");
        village("EL-CAND-DIFF")
                .in(place)
                .on(from, "2026-01-01")
                .number("leads-from", 1)
                .number("leads-to", leads)
                .number("members-from", 1)
                .number("members-to", members)
                .onFail(BLOCK);
    }

    @Test
    void EL_CAND_DIFF_C_ended_with_2025() {
        urban("EL-CAND-DIFF-C").never();
        urban("EL-CAND-DIFF-C").in(BEIJING).on("1991-12-20", "2026-01-01").never();
        urban("EL-CAND-DIFF-C").in(BEIJING).on("1991-12-21", "2025-12-31").onFail(WARN);
        urban("EL-CAND-DIFF-C").in(HENAN).on("1994-09-30", "2026-01-01").never();
        urban("EL-CAND-DIFF-C").in(HENAN).on("1994-10-01", "2025-12-31").onFail(WARN);
    }

    @Test
    void EL_CAND_MEET_warns_and_EL_CAND_PUB5_EL_CAND_QUIET_EL_CAND_WITHDRAW_are_law_of_provinces() {
        village("EL-CAND-MEET").byVillageLaw("第十五条第二款", "第十八条").onFail(WARN);
        urban("EL-CAND-MEET").newInUrbanLaw2026("第十八条").onFail(WARN);
        for (var place : new String[] {SHANGHAI, ZHEJIANG, BEIJING, HENAN})
            village("EL-CAND-PUB5").in(place).on("2026-01-01").days(5).onFail(WARN);
        village("EL-CAND-PUB5").never();
        for (var place : new String[] {SHANGHAI, ZHEJIANG})
            village("EL-CAND-QUIET").in(place).on("2026-01-01").onFail(WARN);
        village("EL-CAND-QUIET").never();
        village("EL-CAND-WITHDRAW").in(ZHEJIANG).on("2026-01-01").days(3).without("after-list");
        village("EL-CAND-WITHDRAW")
                .in(HENAN)
                .on("2026-01-01")
                .number("after-list", 3)
                .without("days");
        village("EL-CAND-WITHDRAW").never();
    }

    @Test
    void EL_PROXY_MAX3_and_EL_PROXY_CAND_bound_in_beijing_before_2026() {
        for (var rule : new String[] {"EL-PROXY-MAX3", "EL-PROXY-CAND"}) {
            village(rule).in(BEIJING).on("2012-10-31").never();
            village(rule).in(BEIJING).on("2012-11-01", "2025-12-31").cites(BEIJING_ELECTIONS, "第二十五条第二款", "2012-11-01");
            village(rule).in(BEIJING).on("2026-01-01").cites(VILLAGE_LAW, "第十八条第四款", "2026-01-01");
        }
        village("EL-PROXY-MAX3").in(HENAN).on("2011-08-31").never();
        village("EL-PROXY-MAX3")
                .in(HENAN)
                .on("2011-09-01", "2025-12-31")
                .number("proxies", 3)
                .onFail(BLOCK);
    }
}
