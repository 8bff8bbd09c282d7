package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import java.util.List;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.junit.jupiter.api.Test;

/// Owners: the regulation until 2020, the Civil Code since.
class EstateRowsTest {

    private static final String REGULATION = "物业管理条例";
    private static final String CODE = "民法典";

    @Test
    void OWN_PART_two_thirds_since_the_civil_code_and_more_than_half_before() {
        for (var one : List.of(village("OWN-PART"), urban("OWN-PART"))) {
            one.on("2007-09-30").never();
            one.on("2018-03-19", "2020-12-31").cites(REGULATION, "第十二条第一款", "2018-03-19");
            one.on("2018-03-18", "2020-12-31").share(new MoreThan(1, 2)).onFail(VOID);
            one.on("2021-01-01", "2030-06-30")
                    .cites(CODE, "第二百七十八条第二款", "2021-01-01")
                    .share(new AtLeast(2, 3))
                    .onFail(VOID);
        }
    }

    @Test
    void OWN_PASS_3_4_names_its_matters_on_each_side_of_2021() {
        urban("OWN-PASS-3/4")
                .on("2018-03-18", "2020-12-31")
                .share(new AtLeast(2, 3))
                .flag("of-all", true)
                .flag("use-fund", true)
                .without("common-parts");
        urban("OWN-PASS-3/4")
                .on("2021-01-01")
                .share(new AtLeast(3, 4))
                .without("of-all")
                .without("use-fund")
                .flag("raise-fund", true)
                .flag("rebuild", true)
                .flag("common-parts", true)
                .onFail(NOT_PASSED);
    }

    @Test
    void OWN_PASS_1_2_is_of_all_until_2020_and_of_those_who_take_part_since() {
        urban("OWN-PASS-1/2").share(new MoreThan(1, 2)).onFail(NOT_PASSED);
        urban("OWN-PASS-1/2").on("2018-03-18", "2020-12-31").flag("of-all", true);
        urban("OWN-PASS-1/2").on("2021-01-01").without("of-all");
    }

    @Test
    void OWN_NOTICE_OWN_CALL_and_OWN_FILE_stand_in_the_regulation() {
        urban("OWN-NOTICE").on("2018-03-19", "2026-01-01").days(15).cites(REGULATION, "第十四条", "2018-03-19");
        urban("OWN-CALL").on("2018-03-19").share(new AtLeast(1, 5)).cites(REGULATION, "第十三条第二款", "2018-03-19");
        urban("OWN-FILE").on("2018-03-19").days(30).cites(REGULATION, "第十六条第一款", "2018-03-19");
        urban("OWN-NOTICE").onFail(WARN);
        urban("OWN-CALL").onFail(TASK);
        urban("OWN-FILE").onFail(TASK);
    }

    @Test
    void OWN_GUIDE_is_new_in_2026_and_OWN_SCOPE_is_asked_in_panzhihua() {
        urban("OWN-GUIDE").newInUrbanLaw2026("第十条第七项");
        village("OWN-GUIDE").never();
        urban("OWN-SCOPE").never();
        for (var one : List.of(village("OWN-SCOPE"), urban("OWN-SCOPE"))) {
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua().on("2015-06-24").days(90).onFail(TASK).onFail("tasks", WARN);
        }
    }

    @Test
    void REC_AREA_is_a_rule_of_entry_and_blocks() {
        urban("REC-AREA").on("1990-01-01", "2026-01-01").onFail(BLOCK);
    }
}
