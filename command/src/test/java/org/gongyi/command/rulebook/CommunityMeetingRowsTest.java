package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.junit.jupiter.api.Test;

/// Meetings of an urban community, against the text of 城市居民委员会组织法 of 1989, 2018 and 2025.
class CommunityMeetingRowsTest {

    @Test
    void DM_RM_MEM_the_assembly_is_every_resident_of_eighteen() {
        urban("DM-RM-MEM").byUrbanLaw("第九条第一款", "第二十六条第一款").onFail(WARN);
        village("DM-RM-MEM").never();
    }

    @Test
    void DM_RM_FORM_three_forms_of_one_meeting_until_2025() {
        urban("DM-RM-FORM").on("1990-01-01", "2018-12-28").cites(Rows.URBAN_LAW, "第九条第二款、第三款", "1990-01-01");
        urban("DM-RM-FORM")
                .on("2018-12-29", "2025-12-31")
                .cites(Rows.URBAN_LAW, "第九条第二款、第三款", "2018-12-29")
                .share(new MoreThan(1, 2))
                .share("pass", new MoreThan(1, 2))
                .onFail(VOID);
        urban("DM-RM-FORM").on("2026-01-01").never();
        village("DM-RM-FORM").never();
    }

    @Test
    void DM_RM_CALL_a_fifth_could_call_until_2025_and_a_tenth_since() {
        urban("DM-RM-CALL").byUrbanLaw("第十条第二款", "第二十六条第二款").without("days").onFail(TASK);
        urban("DM-RM-CALL")
                .on("1990-01-01", "2018-12-28", "2018-12-29", "2025-12-31")
                .share("adults", new AtLeast(1, 5))
                .share("households", new AtLeast(1, 5))
                .share("groups", new AtLeast(1, 3))
                .without("reps");
        urban("DM-RM-CALL")
                .on("2026-01-01")
                .share("adults", new AtLeast(1, 10))
                .share("households", new AtLeast(1, 10))
                .share("reps", new AtLeast(1, 3))
                .without("groups");
        village("DM-RM-CALL").never();
    }

    @Test
    void DM_RM_NOTICE_is_ten_days_since_2026_and_shorter_in_special_cases() {
        urban("DM-RM-NOTICE")
                .newInUrbanLaw2026("第二十六条第二款")
                .days(10)
                .flag("ad-hoc", true)
                .onFail(WARN);
        village("DM-RM-NOTICE").never();
    }

    @Test
    void DM_RM_QUORUM_is_more_than_half_of_the_adults_or_of_the_households() {
        urban("DM-RM-QUORUM")
                .newInUrbanLaw2026("第二十七条")
                .share("adults", new MoreThan(1, 2))
                .share("households", new MoreThan(1, 2))
                .onFail(VOID);
        village("DM-RM-QUORUM").never();
    }

    @Test
    void DM_RM_PASS_is_more_than_half_of_those_present() {
        urban("DM-RM-PASS").newInUrbanLaw2026("第二十七条").share(new MoreThan(1, 2)).onFail(NOT_PASSED);
        village("DM-RM-PASS").never();
    }

    @Test
    void DM_RR_COMP_four_fifths_are_representatives_and_no_share_of_women_is_set() {
        urban("DM-RR-COMP")
                .newInUrbanLaw2026("第二十八条第一款")
                .share("reps", new AtLeast(4, 5))
                .without("women")
                .onFail(WARN);
        village("DM-RR-COMP").never();
    }

    @Test
    void DM_RR_FREQ_is_once_a_half_year() {
        urban("DM-RR-FREQ")
                .newInUrbanLaw2026("第二十八条第二款")
                .number("per-half-year", 1)
                .onFail(TASK);
        village("DM-RR-FREQ").never();
    }

    @Test
    void DM_RR_CALL_a_fifth_of_the_representatives_call_their_assembly() {
        urban("DM-RR-CALL")
                .newInUrbanLaw2026("第二十八条第二款")
                .share("reps", new AtLeast(1, 5))
                .without("days")
                .onFail(TASK);
        village("DM-RR-CALL").never();
    }

    @Test
    void DM_RR_OBS_other_residents_speak_and_do_not_vote() {
        urban("DM-RR-OBS").newInUrbanLaw2026("第二十八条第二款").onFail(BLOCK);
        village("DM-RR-OBS").never();
    }

    @Test
    void DM_RR_QUORUM_is_two_thirds_of_the_members() {
        urban("DM-RR-QUORUM")
                .newInUrbanLaw2026("第二十九条")
                .share(new AtLeast(2, 3))
                .onFail(VOID);
        village("DM-RR-QUORUM").never();
    }

    @Test
    void DM_RR_PASS_is_more_than_half_of_those_present() {
        urban("DM-RR-PASS").newInUrbanLaw2026("第二十九条").share(new MoreThan(1, 2)).onFail(NOT_PASSED);
        village("DM-RR-PASS").never();
    }

    @Test
    void DM_2C_is_our_default_and_never_more_than_a_warning() {
        village("DM-2C").byVillageLaw("第二十九条", "第三十四条");
        urban("DM-2C").byUrbanLaw("第十一条第一款", "第三十三条");
        for (var both : new Rows[] {village("DM-2C"), urban("DM-2C")})
            both.share("attendance", new MoreThan(1, 2))
                    .share("pass", new MoreThan(1, 2))
                    .onFail(WARN);
    }

    @Test
    void DM_REC_a_record_without_signatures_is_not_published() {
        village("DM-REC").byVillageLaw("第三十四条", "第三十九条").onFail(BLOCK);
        urban("DM-REC").byUrbanLaw("第九条第三款", "第三十九条");
        urban("DM-REC").on("1990-01-01", "2018-12-29", "2025-12-31").onFail(WARN);
        urban("DM-REC").on("2026-01-01").onFail(BLOCK);
    }
}
