package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import java.util.List;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.junit.jupiter.api.Test;

/// 四议两公开一监督, its disclosure and its hearings: by the statutes everywhere, by 攀委发〔2015〕10号 in Panzhihua.
class StepRowsTest {

    private static final String PANZHIHUA_DOCUMENT = "中共攀枝花市委、攀枝花市人民政府关于全面提升城乡社区建设水平的意见（攀委发〔2015〕10号）";
    private static final String BRANCH_RULES = "中国共产党支部工作条例（试行）";
    private static final String RURAL_PARTY_RULES = "中国共产党农村基层组织工作条例";

    @Test
    void SY_PARTY1ST_blocks_since_2026_and_warned_before() {
        for (var one : new Rows[] {village("SY-PARTY1ST"), urban("SY-PARTY1ST")})
            one.on("2026-01-01", "2030-06-30").onFail(BLOCK);
        village("SY-PARTY1ST").on("2026-01-01").cites(Rows.VILLAGE_LAW, "第二十八条第三款", "2026-01-01");
        village("SY-PARTY1ST")
                .on("2018-12-28", "2025-12-31")
                .cites(RURAL_PARTY_RULES, "第十九条", "2018-12-28")
                .onFail(WARN);
        village("SY-PARTY1ST").on("2018-12-27").never();
        urban("SY-PARTY1ST").newInUrbanLaw2026("第三十条第四款");
    }

    @Test
    void SY_0_the_source_of_a_matter_is_recorded() {
        village("SY-0")
                .on("2018-12-28", "2026-01-01")
                .cites(RURAL_PARTY_RULES, "第十九条", "2018-12-28")
                .onFail(WARN);
        urban("SY-0")
                .on("2018-10-28", "2026-01-01")
                .cites(BRANCH_RULES, "第十一条", "2018-10-28")
                .onFail(WARN);
        village("SY-0").on("2018-12-27").never();
    }

    @Test
    void SY_1_the_proposal_blocks_in_panzhihua_since_2015_and_warns_elsewhere() {
        blocksInPanzhihuaAndWarnsElsewhere("SY-1");
        village("SY-1").on("2018-12-28").cites(RURAL_PARTY_RULES, "第十九条", "2018-12-28");
    }

    @Test
    void SY_2_the_consultation_blocks_in_panzhihua_since_2015_and_warns_elsewhere() {
        blocksInPanzhihuaAndWarnsElsewhere("SY-2");
        village("SY-2").on("2018-12-28").cites(RURAL_PARTY_RULES, "第十九条", "2018-12-28");
    }

    @Test
    void SY_3_the_review_blocks_in_panzhihua_since_2015_and_warns_elsewhere() {
        blocksInPanzhihuaAndWarnsElsewhere("SY-3");
        village("SY-3").on("2018-12-28").cites(BRANCH_RULES, "第十一条", "2018-10-28");
    }

    private static void blocksInPanzhihuaAndWarnsElsewhere(String id) {
        for (var one : new Rows[] {village(id), urban(id)}) {
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua()
                    .on("2015-06-24", "2018-12-29", "2025-12-31", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（三）2", "2015-06-24")
                    .onFail(BLOCK);
            one.on("2015-06-24").never();
            one.on("2018-12-28", "2025-12-31", "2026-01-01").onFail(WARN);
        }
    }

    @Test
    void SY_4_a_decision_that_does_not_carry_ends_the_matter() {
        village("SY-4").byVillageLaw("第二十二条第一款、第二十六条第二款", "第二十六条第一款、第三十条第二款").onFail(NOT_PASSED);
        urban("SY-4").byUrbanLaw("第九条第三款", "第二十七条、第二十九条").onFail(NOT_PASSED);
    }

    @Test
    void SY_5_nothing_is_carried_out_before_the_resolution_is_disclosed() {
        village("SY-5").byVillageLaw("第三十条第二款第一项", "第三十五条第二款第一项").days(10).onFail(BLOCK);
        urban("SY-5").newInUrbanLaw2026("第三十四条第二款第一项").days(10).onFail(BLOCK);
        urban("SY-5")
                .inPanzhihua()
                .on("2015-06-24", "2025-12-31")
                .cites(PANZHIHUA_DOCUMENT, "三（三）2", "2015-06-24")
                .onFail(BLOCK);
    }

    @Test
    void SY_6_the_committee_carries_out_what_was_decided() {
        village("SY-6").byVillageLaw("第十条", "第十二条").onFail(WARN);
        urban("SY-6").byUrbanLaw("第十五条第一款", "第十一条").onFail(WARN);
    }

    @Test
    void SY_7_the_outcome_is_disclosed_within_thirty_days_of_the_planned_end() {
        village("SY-7").byVillageLaw("第三十条第二款第一项", "第三十五条第二款第一项").days(30).onFail(TASK);
        urban("SY-7").newInUrbanLaw2026("第三十四条第二款第一项").days(30).onFail(TASK);
        urban("SY-7").inPanzhihua().on("2015-06-24", "2025-12-31").days(30).onFail(TASK);
    }

    @Test
    void SY_S_supervision_notes_and_answers_within_ten_days() {
        village("SY-S").byVillageLaw("第三十二条", "第三十七条");
        urban("SY-S").newInUrbanLaw2026("第三十六条");
        urban("SY-S").inPanzhihua().on("2015-06-24").cites(PANZHIHUA_DOCUMENT, "三（三）2、三（四）4", "2015-06-24");
        for (var one : new Rows[] {village("SY-S"), urban("SY-S"), urban("SY-S").inPanzhihua()})
            one.days(10).number("answer-days", 10).onFail(TASK);
    }

    @Test
    void SY_PZH4_the_four_steps_bind_in_panzhihua_only() {
        for (var one : new Rows[] {village("SY-PZH4"), urban("SY-PZH4")}) {
            one.never();
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua()
                    .on("2015-06-24", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（三）2", "2015-06-24")
                    .onFail(BLOCK);
        }
    }

    @Test
    void SY_INVITE_units_are_consulted_in_villages_and_invited_in_communities() {
        village("SY-INVITE").byVillageLaw("第三十八条第二款", "第四十七条第二款").days(15).onFail(TASK);
        urban("SY-INVITE").byUrbanLaw("第十九条第一款", "第四十六条").days(15).onFail(TASK);
    }

    @Test
    void SUP_AVOID_nobody_supervises_a_committee_he_sits_in() {
        village("SUP-AVOID").byVillageLaw("第三十二条", "第三十七条第一款").onFail(BLOCK);
        urban("SUP-AVOID").newInUrbanLaw2026("第三十六条第一款").onFail(BLOCK);
    }

    @Test
    void SUP_ELECT_an_assembly_chooses_who_supervises() {
        village("SUP-ELECT").byVillageLaw("第三十二条", "第三十七条第一款").onFail(VOID).onFail("removal", WARN);
    }

    @Test
    void SUP_ELECT_C_an_assembly_chooses_who_supervises_a_community_since_2026() {
        urban("SUP-ELECT-C").newInUrbanLaw2026("第三十六条第一款").onFail(VOID).onFail("removal", WARN);
    }

    @Test
    void SUP_TERM_who_supervises_the_committee_has_its_term_in_a_village_since_the_guidance_of_2017() {
        village("SUP-TERM").on("2017-12-03").never();
        village("SUP-TERM")
                .on("2017-12-04", "2025-12-31")
                .cites("关于建立健全村务监督委员会的指导意见", "第二条", "2017-12-04")
                .days(30)
                .onFail(TASK)
                .onFail("late", ESCALATE);
        village("SUP-TERM")
                .on("2026-01-01", "2030-06-30")
                .cites(Rows.VILLAGE_LAW, "第三十七条第一款", "2026-01-01")
                .days(30)
                .onFail(TASK)
                .onFail("late", ESCALATE);
        urban("SUP-TERM").newInUrbanLaw2026("第三十六条第一款").days(30).onFail(TASK).onFail("late", ESCALATE);
    }

    @Test
    void SUP_ATTEND_supervisors_attend_and_never_vote() {
        village("SUP-ATTEND").byVillageLaw("第三十二条", "第三十七条第二款").onFail(BLOCK);
        urban("SUP-ATTEND").newInUrbanLaw2026("第三十六条第二款").onFail(BLOCK);
    }

    @Test
    void SUP_INDEP_binds_in_panzhihua_and_chongqing() {
        village("SUP-INDEP").never();
        for (var one : new Rows[] {village("SUP-INDEP"), urban("SUP-INDEP")})
            one.inPanzhihua()
                    .on("2015-06-24", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（四）4", "2015-06-24")
                    .onFail(BLOCK);
        village("SUP-INDEP").in("500101001001").on("2013-10-31").never();
        village("SUP-INDEP").in("500101001001").on("2013-11-01", "2026-01-01").onFail(BLOCK);
    }

    @Test
    void DISC_15D_a_notice_stands_fifteen_days_since_2026() {
        village("DISC-15D")
                .newInVillageLaw2026("第三十五条第四款")
                .days(15)
                .onFail(BLOCK)
                .onFail("days", WARN);
        urban("DISC-15D").newInUrbanLaw2026("第三十四条第三款").days(15).onFail(BLOCK).onFail("days", WARN);
    }

    @Test
    void HR_TYPE_ALL_a_project_of_all_residents_needs_a_demonstration_in_panzhihua() {
        hearing("HR-TYPE-ALL");
    }

    @Test
    void HR_TYPE_PART_a_project_of_some_residents_needs_a_hearing_in_panzhihua() {
        hearing("HR-TYPE-PART");
    }

    private static void hearing(String id) {
        for (var one : new Rows[] {village(id), urban(id)}) {
            one.never();
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua()
                    .on("2015-06-24", "2025-12-31", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（四）2", "2015-06-24")
                    .onFail(BLOCK);
        }
    }

    @Test
    void HR_CLASS_is_asked_for_and_never_blocks() {
        village("HR-CLASS").newInVillageLaw2026("第三十三条第二款").onFail(WARN);
        urban("HR-CLASS").newInUrbanLaw2026("第三十二条第二款").onFail(WARN);
        urban("HR-CLASS").inPanzhihua().on("2015-06-24", "2026-01-01").onFail(WARN);
    }

    @Test
    void HR_NOTICE_and_HR_PART_are_on_only_where_a_setting_names_them() {
        for (var id : List.of("HR-NOTICE", "HR-PART")) {
            village(id).never();
            urban(id).never();
            urban(id).with(Rows.WITH_OVERLAY).on("2026-01-01").onFail(WARN);
        }
        urban("HR-NOTICE").with(Rows.WITH_OVERLAY).on("2026-01-01").days(10);
        village("HR-NOTICE").with(Rows.WITH_OVERLAY).never();
    }

    @Test
    void HR_AFFECTED_warns_by_the_laws_of_2026_and_before_them_in_panzhihua() {
        village("HR-AFFECTED").newInVillageLaw2026("第三十三条第一款").onFail(WARN);
        urban("HR-AFFECTED").newInUrbanLaw2026("第三十二条第一款").onFail(WARN);
        urban("HR-AFFECTED").inPanzhihua().on("2015-06-23").never();
        urban("HR-AFFECTED")
                .inPanzhihua()
                .on("2015-06-24", "2025-12-31")
                .cites(PANZHIHUA_DOCUMENT, "三（四）2", "2015-06-24");
    }

    @Test
    void HR_MIN_is_a_rule_of_entry_of_the_ledger_that_blocks_a_closing_and_asks_why_it_was_decided_before() {
        for (var one : List.of(village("HR-MIN"), urban("HR-MIN")))
            one.onFail(BLOCK)
                    .onFail("minutes", BLOCK)
                    .onFail("pending", WARN)
                    .onFail("work", WARN)
                    .number("feedback-days", 15);
    }

    @Test
    void DL_DUTY_is_new_in_2026() {
        village("DL-DUTY").newInVillageLaw2026("第三十三条第一款").onFail(TASK);
        urban("DL-DUTY").newInUrbanLaw2026("第三十二条第一款").onFail(TASK);
    }

    @Test
    void DL_RULES_are_asked_for_in_panzhihua_since_its_document() {
        for (var one : List.of(village("DL-RULES"), urban("DL-RULES"))) {
            one.never();
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua()
                    .on("2015-06-24", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（四）2", "2015-06-24")
                    .onFail(WARN);
        }
    }

    @Test
    void HR_OUT_is_new_in_2026() {
        village("HR-OUT").newInVillageLaw2026("第三十三条第三款").days(30).onFail(TASK);
        urban("HR-OUT").newInUrbanLaw2026("第三十二条第三款").days(30).onFail(TASK);
    }

    @Test
    void DL_STEP_is_asked_everywhere_since_the_opinion_of_2015() {
        village("DL-STEP").on("2015-07-21").never();
        village("DL-STEP").on("2015-07-22", "2026-01-01").onFail(WARN);
    }

    @Test
    void DL_NONLOCAL_DL_MIGRANT_and_DL_TALK_are_asked_in_panzhihua() {
        for (var id : List.of("DL-NONLOCAL", "DL-TALK")) {
            urban(id).never();
            urban(id).inPanzhihua().on("2015-06-23").never();
            urban(id)
                    .inPanzhihua()
                    .on("2015-06-24", "2026-01-01")
                    .cites(PANZHIHUA_DOCUMENT, "三（四）2", "2015-06-24")
                    .onFail(WARN);
        }
        urban("DL-MIGRANT").inPanzhihua().never();
        village("DL-MIGRANT").inPanzhihua().on("2015-06-23").never();
        village("DL-MIGRANT").inPanzhihua().on("2015-06-24").onFail(WARN);
    }

    @Test
    void DM_PM_CALL_important_matters_go_to_the_party_members_meeting() {
        byBranchRules("DM-PM-CALL").onFail(WARN);
    }

    @Test
    void DM_PM_QUORUM_is_half_of_the_voting_members_or_more() {
        byBranchRules("DM-PM-QUORUM").share(new AtLeast(1, 2)).onFail(VOID);
    }

    @Test
    void DM_PM_PASS_is_more_than_half_of_all_voting_members() {
        byBranchRules("DM-PM-PASS").share(new MoreThan(1, 2)).onFail(NOT_PASSED);
    }

    private static Rows byBranchRules(String id) {
        village(id).on("2018-10-27").never();
        urban(id).on("2018-10-28", "2025-12-31", "2026-01-01").cites(BRANCH_RULES, "第十一条", "2018-10-28");
        return village(id).on("2018-10-28", "2026-01-01");
    }
}
