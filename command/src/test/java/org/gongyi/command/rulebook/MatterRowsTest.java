package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.gongyi.command.rule.Threshold.AtLeast;
import org.junit.jupiter.api.Test;

/// Which body decides which matter, against 村民委员会组织法, 城市居民委员会组织法 and 农村集体经济组织法.
class MatterRowsTest {

    @Test
    void MAT_PLAN_belongs_to_the_assembly_since_2026() {
        assembly("MAT-PLAN").newInVillageLaw2026("第二十八条第一款第一项、第二款");
    }

    @Test
    void MAT_SUBSIDY_belongs_to_the_assembly_or_whom_it_lets() {
        assembly("MAT-SUBSIDY").byVillageLaw("第二十四条第一款第一项、第二款", "第二十八条第一款第二项、第二款");
    }

    @Test
    void MAT_INCOME_belongs_to_the_assembly_or_whom_it_lets() {
        assembly("MAT-INCOME").byVillageLaw("第二十四条第一款第二项、第二款", "第二十八条第一款第三项、第二款");
    }

    @Test
    void MAT_WELFARE_belongs_to_the_assembly_or_whom_it_lets() {
        assembly("MAT-WELFARE").byVillageLaw("第二十四条第一款第三项、第二款", "第二十八条第一款第四项、第二款");
    }

    @Test
    void MAT_WELFARE_MAT_LAND_MAT_PROJ_of_a_group_are_its_own_and_land_until_the_collective_law() {
        village("MAT-WELFARE")
                .on("2010-10-28", "2018-12-29", "2025-12-31", "2026-01-01")
                .flag("group", true);
        for (var id : new String[] {"MAT-LAND", "MAT-PROJ"}) {
            village(id).on("2010-10-28", "2018-12-29", "2025-04-30").flag("group", true);
            village(id).on("2025-05-01", "2026-01-01").without("group");
        }
    }

    @Test
    void MAT_AID_belongs_to_the_assembly_since_2026() {
        assembly("MAT-AID").newInVillageLaw2026("第二十八条第一款第五项、第二款");
    }

    @Test
    void MAT_OTHER_belongs_to_the_assembly_or_whom_it_lets() {
        assembly("MAT-OTHER").byVillageLaw("第二十四条第一款第九项、第二款", "第二十八条第一款第六项、第二款");
    }

    @Test
    void MAT_LAND_left_the_village_for_the_collective_on_2025_05_01_and_cannot_be_passed_on() {
        leavesTheVillage("MAT-LAND", "第二十四条第一款第四项、第二款", "第二十六条第一款第八项、第二十八条第四款");
        village("MAT-LAND").on("2025-05-01", "2025-12-31", "2026-01-01").flag("delegable", false);
    }

    @Test
    void MAT_HOMESTEAD_left_the_village_for_the_collective_on_2025_05_01_and_cannot_be_passed_on() {
        leavesTheVillage("MAT-HOMESTEAD", "第二十四条第一款第六项、第二款", "第二十六条第一款第八项、第二十八条第四款");
        village("MAT-HOMESTEAD").on("2025-05-01", "2025-12-31", "2026-01-01").flag("delegable", false);
    }

    @Test
    void MAT_COMP_left_the_village_for_the_collective_on_2025_05_01_and_cannot_be_passed_on() {
        leavesTheVillage("MAT-COMP", "第二十四条第一款第七项、第二款", "第二十六条第一款第十项、第二十八条第四款");
        village("MAT-COMP").on("2025-05-01", "2025-12-31", "2026-01-01").flag("delegable", false);
    }

    @Test
    void MAT_PROJ_left_the_village_for_the_collective_whose_charter_may_pass_it_on() {
        leavesTheVillage("MAT-PROJ", "第二十四条第一款第五项、第八项、第二款", "第二十六条第一款第九项、第十一项、第二十八条第四款");
        village("MAT-PROJ").on("2025-05-01", "2025-12-31", "2026-01-01").flag("delegable", true);
    }

    @Test
    void MAT_RCEO_Q_asks_two_thirds_present_and_two_thirds_of_all_members() {
        village("MAT-RCEO-Q").on("2025-04-30").never();
        village("MAT-RCEO-Q")
                .on("2025-05-01", "2025-12-31", "2026-01-01")
                .cites(Rows.COLLECTIVE_LAW, "第二十七条第一款、第三款", "2025-05-01")
                .share("attendance", new AtLeast(2, 3))
                .share("pass", new AtLeast(2, 3))
                .days(10)
                .onFail(VOID)
                .onFail("pass", NOT_PASSED)
                .onFail("days", WARN);
        urban("MAT-RCEO-Q").never();
    }

    @Test
    void MAT_RCEO_REP_has_more_than_twenty_members_and_passes_on_two_thirds_of_them_all() {
        village("MAT-RCEO-REP").on("2025-04-30").never();
        village("MAT-RCEO-REP")
                .on("2025-05-01", "2025-12-31", "2026-01-01")
                .cites(Rows.COLLECTIVE_LAW, "第二十八条第二款、第五款", "2025-05-01")
                .number("reps-over", 20)
                .share("pass", new AtLeast(2, 3))
                .onFail(VOID)
                .onFail("pass", NOT_PASSED);
        urban("MAT-RCEO-REP").never();
    }

    @Test
    void MAT_RCEO_SUB_the_village_acts_where_no_collective_exists_by_the_collectives_numbers() {
        village("MAT-RCEO-SUB").on("2025-04-30").never();
        village("MAT-RCEO-SUB")
                .on("2025-05-01", "2025-12-31")
                .cites(Rows.COLLECTIVE_LAW, "第六十四条第二款", "2025-05-01")
                .onFail(WARN);
        village("MAT-RCEO-SUB")
                .on("2026-01-01")
                .cites(Rows.VILLAGE_LAW, "第十条第三款、第二十八条第四款", "2026-01-01")
                .share("attendance", new AtLeast(2, 3))
                .share("pass", new AtLeast(2, 3))
                .onFail(VOID);
        urban("MAT-RCEO-SUB").never();
    }

    @Test
    void MAT_RULES_V_only_the_assembly_itself_makes_village_rules() {
        village("MAT-RULES-V")
                .byVillageLaw("第二十七条第一款", "第三十一条第一款")
                .word("body", "villagers-assembly")
                .flag("delegable", false)
                .onFail(VOID);
        urban("MAT-RULES-V").never();
    }

    @Test
    void MAT_RULES_C_the_residents_assembly_may_pass_its_covenant_on_since_2026() {
        handedOnSince2026("MAT-RULES-C").byUrbanLaw("第十五条第一款", "第三十条第一款、第二款");
        village("MAT-RULES-C").never();
    }

    @Test
    void MAT_REPORT_the_yearly_report_goes_to_the_assembly_of_each_kind() {
        village("MAT-REPORT")
                .byVillageLaw("第二十三条", "第二十七条")
                .word("body", "villagers-assembly")
                .flag("delegable", true)
                .onFail(VOID);
        handedOnSince2026("MAT-REPORT").byUrbanLaw("第十条第一款", "第三十条第一款、第二款");
    }

    @Test
    void MAT_SETUP_the_assembly_consents_and_the_county_approves() {
        village("MAT-SETUP")
                .byVillageLaw("第三条第二款", "第三条第二款")
                .word("body", "villagers-assembly")
                .flag("delegable", false)
                .onFail(VOID);
        urban("MAT-SETUP").never();
    }

    @Test
    void MAT_SETUP_C_the_government_decides_and_no_meeting() {
        urban("MAT-SETUP-C")
                .byUrbanLaw("第六条第二款", "第三条第二款")
                .word("body", "county")
                .onFail(VOID);
        village("MAT-SETUP-C").never();
    }

    @Test
    void MAT_FUND_C_the_residents_assembly_decides_and_since_2026_the_law_names_no_body() {
        urban("MAT-FUND-C").byUrbanLaw("第十六条", "第四十二条").word("body", "residents-assembly");
        urban("MAT-FUND-C")
                .on("1990-01-01", "2025-12-31")
                .flag("delegable", false)
                .onFail(VOID);
        urban("MAT-FUND-C").on("2026-01-01").flag("delegable", true).onFail(WARN);
        village("MAT-FUND-C").never();
    }

    @Test
    void MAT_ALL_C_what_concerns_all_residents_goes_to_their_assembly() {
        handedOnSince2026("MAT-ALL-C").byUrbanLaw("第十条第二款", "第三十条第一款、第二款");
        village("MAT-ALL-C").never();
    }

    @Test
    void CONV_VOTE_village_rules_are_voted_by_the_assembly_and_covenants_also_by_representatives() {
        village("CONV-VOTE")
                .byVillageLaw("第二十七条第一款", "第三十一条第一款")
                .word("body", "villagers-assembly")
                .flag("delegable", false)
                .onFail(VOID);
        handedOnSince2026("CONV-VOTE").byUrbanLaw("第十五条第一款", "第三十条第一款、第二款");
    }

    private static Rows assembly(String id) {
        urban(id).never();
        return village(id)
                .word("body", "villagers-assembly")
                .flag("delegable", true)
                .onFail(VOID);
    }

    private static Rows handedOnSince2026(String id) {
        urban(id).on("1990-01-01", "2018-12-29", "2025-12-31").flag("delegable", false);
        urban(id).on("2026-01-01").flag("delegable", true);
        return urban(id).word("body", "residents-assembly").onFail(VOID);
    }

    private static void leavesTheVillage(String id, String villageArticle, String collectiveArticle) {
        urban(id).never();
        village(id).onFail(VOID).on("2010-10-28", "2018-12-28").cites(Rows.VILLAGE_LAW, villageArticle, "2010-10-28");
        village(id)
                .on("2018-12-29", "2025-04-30")
                .cites(Rows.VILLAGE_LAW, villageArticle, "2018-12-29")
                .word("body", "villagers-assembly")
                .flag("delegable", true);
        village(id)
                .on("2025-05-01", "2025-12-31", "2026-01-01")
                .cites(Rows.COLLECTIVE_LAW, collectiveArticle, "2025-05-01")
                .word("body", "members-assembly");
        village(id).on("2025-05-01", "2025-12-31").word("without-collective-body", "villagers-assembly");
        village(id).on("2025-04-30", "2026-01-01").without("without-collective-body");
    }
}
