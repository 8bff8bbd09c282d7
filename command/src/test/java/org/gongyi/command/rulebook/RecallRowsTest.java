package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.URBAN_LAW;
import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.junit.jupiter.api.Test;

/// Recall and the end of an office, against the organic laws and the law of provinces.
class RecallRowsTest {

    private static final String ZHEJIANG = "330102001001";
    private static final String SHANGHAI = "310101001001";
    private static final String BEIJING = "110101001001";
    private static final String HENAN = "410102001001";

    @Test
    void EL_RECALL_PET_V_is_a_fifth_or_a_third_since_2010() {
        village("EL-RECALL-PET-V")
                .byVillageLaw("第十六条第一款", "第十九条第一款")
                .share("voters", new AtLeast(1, 5))
                .share("reps", new AtLeast(1, 3))
                .without("households")
                .onFail(NOT_PASSED);
        urban("EL-RECALL-PET-V").never();
    }

    @Test
    void EL_RECALL_PET_C_is_a_tenth_or_a_third_since_2026_and_EL_RECALL_C_was_a_fifth_or_a_third_before() {
        urban("EL-RECALL-PET-C")
                .newInUrbanLaw2026("第二十条第一款")
                .share("voters", new AtLeast(1, 10))
                .share("households", new AtLeast(1, 10))
                .share("reps", new AtLeast(1, 3))
                .onFail(NOT_PASSED);
        urban("EL-RECALL-C").on("2026-01-01").never();
        urban("EL-RECALL-C")
                .on("1990-01-01", "2018-12-28")
                .cites(URBAN_LAW, "第十条第二款、第三款", "1990-01-01")
                .share("adults", new AtLeast(1, 5))
                .share("households", new AtLeast(1, 5))
                .share("groups", new AtLeast(1, 3))
                .onFail(NOT_PASSED);
        urban("EL-RECALL-C").on("2018-12-29", "2025-12-31").cites(URBAN_LAW, "第十条第二款、第三款", "2018-12-29");
    }

    @Test
    void EL_RECALL_DEF_blocks_the_vote() {
        village("EL-RECALL-DEF").byVillageLaw("第十六条第一款", "第十九条第一款").onFail(BLOCK);
        urban("EL-RECALL-DEF").newInUrbanLaw2026("第二十条第一款").onFail(BLOCK);
    }

    @Test
    void EL_RECALL_PASS_V_and_EL_RECALL_PASS_C_are_two_majorities() {
        village("EL-RECALL-PASS-V")
                .byVillageLaw("第十六条第二款", "第十九条第二款")
                .share("turnout", new MoreThan(1, 2))
                .share("pass", new MoreThan(1, 2))
                .onFail(NOT_PASSED);
        urban("EL-RECALL-PASS-C")
                .newInUrbanLaw2026("第二十条第二款")
                .share("turnout", new MoreThan(1, 2))
                .share("reps", new MoreThan(2, 3))
                .share("pass", new MoreThan(1, 2))
                .onFail(NOT_PASSED);
    }

    @Test
    void EL_RECALL_T_is_thirty_days_in_four_provinces_and_differs_in_what_follows() {
        village("EL-RECALL-T").never();
        for (var place : new String[] {ZHEJIANG, SHANGHAI, BEIJING, HENAN})
            village("EL-RECALL-T")
                    .in(place)
                    .on("2021-01-01", "2026-01-01")
                    .days(30)
                    .onFail(TASK)
                    .onFail("late", ESCALATE)
                    .onFail("again", WARN);
        village("EL-RECALL-T")
                .in(ZHEJIANG)
                .on("2026-01-01")
                .number("township-days", 60)
                .number("again-months", 12);
        village("EL-RECALL-T")
                .in(HENAN)
                .on("2011-09-01")
                .number("township-days", 30)
                .without("again-months");
        village("EL-RECALL-T").in(HENAN).on("2011-08-31").never();
        village("EL-RECALL-T")
                .in(BEIJING)
                .on("2012-11-01")
                .flag("again-in-term", false)
                .without("township-days");
        village("EL-RECALL-T").in(BEIJING).on("2012-10-31").never();
    }

    @Test
    void EL_RECALL_SUGGEST_is_voted_on_in_shanghai_alone() {
        village("EL-RECALL-SUGGEST").never();
        village("EL-RECALL-SUGGEST").in(SHANGHAI).on("2026-01-01").flag("vote", true);
        village("EL-RECALL-SUGGEST")
                .in(BEIJING)
                .on("2012-11-01")
                .without("vote")
                .onFail(BLOCK);
    }

    @Test
    void EL_END_AUTO_and_EL_END_2UNFIT_end_an_office_by_law() {
        village("EL-END-AUTO").byVillageLaw("第十八条", "第二十二条").onFail(AUTO).onFail("evidence", WARN);
        urban("EL-END-AUTO").newInUrbanLaw2026("第二十三条").onFail(AUTO);
        village("EL-END-2UNFIT").byVillageLaw("第三十三条", "第三十八条").onFail(AUTO).onFail("evidence", WARN);
        urban("EL-END-2UNFIT").newInUrbanLaw2026("第三十七条").onFail(AUTO);
    }

    @Test
    void EL_RESIGN_in_zhejiang_is_considered_within_thirty_days_and_made_known_within_five() {
        village("EL-RESIGN").in(ZHEJIANG).on("2020-12-31").never();
        village("EL-RESIGN")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .cites("浙江省村民委员会选举办法", "第三十七条", "2021-01-01")
                .days(30)
                .number("notice-days", 5)
                .onFail("days", WARN)
                .onFail("notice-days", WARN);
    }

    @Test
    void EL_END_AUTO_and_EL_END_2UNFIT_are_made_known_in_zhejiang_and_henan_alone() {
        for (var rule : new String[] {"EL-END-AUTO", "EL-END-2UNFIT"}) {
            village(rule).without("notice-days");
            village(rule)
                    .in(ZHEJIANG)
                    .on("2021-01-01", "2026-01-01")
                    .number("notice-days", 15)
                    .flag("supervisors", true)
                    .flag("township-publishes", true)
                    .onFail("late", ESCALATE);
        }
        village("EL-END-AUTO")
                .in(HENAN)
                .on("2011-09-01", "2026-01-01")
                .number("notice-days", 5)
                .without("supervisors");
        village("EL-END-AUTO").in(HENAN).on("2011-08-31").without("notice-days");
        village("EL-END-2UNFIT").in(HENAN).without("notice-days");
    }

    @Test
    void EL_BYELECT_Q_in_shanghai_asks_for_one_below_three_members() {
        village("EL-BYELECT-Q")
                .in(SHANGHAI)
                .on("2026-01-01")
                .number("fewest", 3)
                .number("months", 3)
                .onFail("fewest", TASK)
                .onFail("unheld", ESCALATE);
        village("EL-BYELECT-Q").never();
    }
}
