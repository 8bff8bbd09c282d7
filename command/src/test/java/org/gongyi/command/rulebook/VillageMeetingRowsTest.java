package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.junit.jupiter.api.Test;

/// Meetings of a village, against the text of 村民委员会组织法 of 2010, 2018 and 2025.
class VillageMeetingRowsTest {

    @Test
    void DM_VM_MEM_the_assembly_is_every_villager_of_eighteen() {
        village("DM-VM-MEM").byVillageLaw("第二十一条第一款", "第二十五条第一款").onFail(WARN);
        urban("DM-VM-MEM").never();
    }

    @Test
    void DM_VM_CALL_a_tenth_of_the_villagers_or_a_third_of_the_representatives_call_the_assembly() {
        village("DM-VM-CALL")
                .byVillageLaw("第二十一条第二款", "第二十五条第二款")
                .share("adults", new AtLeast(1, 10))
                .share("reps", new AtLeast(1, 3))
                .without("days")
                .onFail(TASK);
        urban("DM-VM-CALL").never();
    }

    @Test
    void DM_VM_NOTICE_is_ten_days_and_since_2026_shorter_in_special_cases() {
        village("DM-VM-NOTICE").byVillageLaw("第二十一条第二款", "第二十五条第二款").days(10).onFail(WARN);
        village("DM-VM-NOTICE").on("2025-12-31").flag("ad-hoc", false);
        village("DM-VM-NOTICE").on("2026-01-01").flag("ad-hoc", true);
        urban("DM-VM-NOTICE").never();
    }

    @Test
    void DM_VM_YEARLY_the_assembly_must_meet_every_year_since_2026() {
        village("DM-VM-YEARLY")
                .newInVillageLaw2026("第二十五条第三款")
                .number("per-year", 1)
                .onFail(TASK);
        urban("DM-VM-YEARLY").never();
    }

    @Test
    void DM_VM_QUORUM_is_more_than_half_of_the_adults_or_two_thirds_of_the_households() {
        village("DM-VM-QUORUM")
                .byVillageLaw("第二十二条第一款", "第二十六条第一款")
                .share("adults", new MoreThan(1, 2))
                .share("households", new AtLeast(2, 3))
                .onFail(VOID);
        urban("DM-VM-QUORUM").never();
    }

    @Test
    void DM_VM_PASS_is_more_than_half_of_those_present() {
        village("DM-VM-PASS")
                .byVillageLaw("第二十二条第一款", "第二十六条第一款")
                .share(new MoreThan(1, 2))
                .onFail(NOT_PASSED);
        urban("DM-VM-PASS").never();
    }

    @Test
    void DM_VR_COMP_four_fifths_are_representatives_and_a_third_of_all_members_women() {
        village("DM-VR-COMP")
                .byVillageLaw("第二十五条第一款", "第二十九条第一款")
                .share("reps", new AtLeast(4, 5))
                .share("women", new AtLeast(1, 3))
                .onFail(WARN);
        urban("DM-VR-COMP").never();
    }

    @Test
    void DM_VR_RATIO_is_one_for_five_to_fifteen_households() {
        village("DM-VR-RATIO")
                .byVillageLaw("第二十五条第二款", "第二十九条第二款")
                .number("households-from", 5)
                .number("households-to", 15)
                .onFail(WARN);
        urban("DM-VR-RATIO").never();
    }

    @Test
    void DM_VR_FREQ_is_once_a_quarter() {
        village("DM-VR-FREQ")
                .byVillageLaw("第二十六条第一款", "第三十条第一款")
                .number("per-quarter", 1)
                .onFail(TASK);
        urban("DM-VR-FREQ").never();
    }

    @Test
    void DM_VR_CALL_a_fifth_of_the_representatives_call_their_assembly() {
        village("DM-VR-CALL")
                .byVillageLaw("第二十六条第一款", "第三十条第一款")
                .share("reps", new AtLeast(1, 5))
                .without("days")
                .onFail(TASK);
        urban("DM-VR-CALL").never();
    }

    @Test
    void DM_VR_QUORUM_is_two_thirds_of_the_members() {
        village("DM-VR-QUORUM")
                .byVillageLaw("第二十六条第二款", "第三十条第二款")
                .share(new AtLeast(2, 3))
                .without("women")
                .onFail(VOID);
        urban("DM-VR-QUORUM").never();
    }

    @Test
    void DM_VR_PASS_is_more_than_half_of_those_present() {
        village("DM-VR-PASS")
                .byVillageLaw("第二十六条第二款", "第三十条第二款")
                .share(new MoreThan(1, 2))
                .onFail(NOT_PASSED);
        urban("DM-VR-PASS").never();
    }

    @Test
    void DM_VR_AUTH_the_representatives_decide_only_what_the_assembly_let_them() {
        village("DM-VR-AUTH")
                .byVillageLaw("第二十四条第二款、第二十五条第一款", "第二十八条第二款、第二十九条第一款")
                .onFail(VOID);
        urban("DM-VR-AUTH").never();
    }

    @Test
    void DM_GRP_asks_two_thirds_of_the_adults_or_households_and_more_than_half_of_those_present() {
        village("DM-GRP")
                .byVillageLaw("第二十八条第一款", "第三十二条第二款")
                .share("adults", new AtLeast(2, 3))
                .share("households", new AtLeast(2, 3))
                .share("pass", new MoreThan(1, 2))
                .onFail(VOID);
        urban("DM-GRP").never();
    }

    @Test
    void DM_REVOKE_the_assembly_revokes_what_is_improper_and_in_communities_since_2026() {
        village("DM-REVOKE").byVillageLaw("第二十三条", "第二十七条");
        urban("DM-REVOKE").newInUrbanLaw2026("第三十条第三款");
    }
}
