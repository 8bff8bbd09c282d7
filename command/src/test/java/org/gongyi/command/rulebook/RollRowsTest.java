package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.BLOCK;
import static org.gongyi.contract.OnFail.WARN;

import org.junit.jupiter.api.Test;

/// Who is put on the roll, against the organic laws, article by article.
class RollRowsTest {

    private static final String BEIJING = "110101001001";

    @Test
    void EL_ROLL_ELIG_is_the_first_paragraph_of_all_four_texts() {
        village("EL-ROLL-ELIG").byVillageLaw("第十三条第一款", "第十六条第一款").onFail(BLOCK);
        urban("EL-ROLL-ELIG").byUrbanLaw("第八条第二款", "第十六条第一款").onFail(BLOCK);
    }

    @Test
    void EL_ROLL_V1_EL_ROLL_V2_and_EL_ROLL_V3_are_the_three_items_of_villages() {
        village("EL-ROLL-V1").byVillageLaw("第十三条第二款第一项", "第十六条第二款第一项").onFail(WARN);
        village("EL-ROLL-V2").byVillageLaw("第十三条第二款第二项", "第十六条第二款第二项").onFail(BLOCK);
        village("EL-ROLL-V3")
                .byVillageLaw("第十三条第二款第三项", "第十六条第二款第三项")
                .number("months", 12)
                .onFail(BLOCK);
        village("EL-ROLL-V3").on("2018-12-28", "2025-12-31").without("work");
        village("EL-ROLL-V3").on("2026-01-01").flag("work", true);
        urban("EL-ROLL-V1").never();
    }

    @Test
    void EL_ROLL_C1_EL_ROLL_C2_and_EL_ROLL_C3_are_new_in_communities_in_2026() {
        urban("EL-ROLL-C1").newInUrbanLaw2026("第十六条第二款第一项").onFail(BLOCK);
        urban("EL-ROLL-C2").newInUrbanLaw2026("第十六条第二款第二项").onFail(BLOCK);
        urban("EL-ROLL-C3").newInUrbanLaw2026("第十六条第三款").number("months", 6).onFail(BLOCK);
        village("EL-ROLL-C1").never();
    }

    @Test
    void EL_ROLL_V_DUP_bans_and_EL_ROLL_C_DUP_compares() {
        village("EL-ROLL-V-DUP").byVillageLaw("第十三条第三款", "第十六条第三款").onFail(BLOCK);
        urban("EL-ROLL-V-DUP").never();
        urban("EL-ROLL-C-DUP").newInUrbanLaw2026("第十六条").onFail(WARN);
    }

    @Test
    void EL_ROLL_OUT_is_a_row_of_beijing_alone() {
        village("EL-ROLL-OUT").never();
        village("EL-ROLL-OUT").in(BEIJING).on("2012-10-31").never();
        village("EL-ROLL-OUT")
                .in(BEIJING)
                .on("2012-11-01", "2026-01-01")
                .cites("北京市村民委员会选举办法", "第十四条", "2012-11-01")
                .flag("unreachable", true)
                .onFail(WARN);
    }
}
