package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.gongyi.command.rule.Threshold.AtLeast;
import org.junit.jupiter.api.Test;

/// Law of provinces and cities, and overlays that a setting turns on.
class LocalRowsTest {

    private static final String CHONGQING = "500101001001";
    private static final String SHANDONG = "370102001001";
    private static final String ZHEJIANG = "330102001001";
    private static final String BEIJING = "110101001001";
    private static final String SHANGHAI = "310101001001";
    private static final String HENAN = "410102001001";
    private static final String ABA = "513201001001";

    @Test
    void DISC_PERIOD_was_ten_days_in_chongqing_and_aba_five_in_shandong_and_nothing_elsewhere() {
        village("DISC-PERIOD").never();
        village("DISC-PERIOD").in(CHONGQING).on("2013-10-31", "2026-01-01").never();
        village("DISC-PERIOD")
                .in(CHONGQING)
                .on("2013-11-01", "2025-12-31")
                .cites("重庆市实施《中华人民共和国村民委员会组织法》办法", "第三十条", "2013-11-01")
                .days(10)
                .onFail(WARN);
        village("DISC-PERIOD").in(ABA).on("2017-04-12", "2025-12-31").days(10).onFail(WARN);
        village("DISC-PERIOD")
                .in(SHANDONG)
                .on("2019-01-01", "2025-12-31")
                .days(5)
                .onFail(WARN);
        urban("DISC-PERIOD").in(CHONGQING).never();
    }

    @Test
    void DM_VR_NOTICE_is_three_five_or_ten_days_by_province() {
        village("DM-VR-NOTICE").never();
        village("DM-VR-NOTICE")
                .in(CHONGQING)
                .on("2013-11-01", "2026-01-01")
                .days(3)
                .onFail(WARN);
        village("DM-VR-NOTICE").in(SHANDONG).on("2013-01-01", "2026-01-01").days(5);
        village("DM-VR-NOTICE").in(ZHEJIANG).on("2021-01-01", "2026-01-01").days(3);
        village("DM-VR-NOTICE").in(BEIJING).on("2013-01-01", "2026-01-01").days(3);
        village("DM-VR-NOTICE").in(SHANGHAI).on("2018-01-01", "2026-01-01").days(10);
    }

    @Test
    void DM_VR_MIN_is_thirty_to_fifty_by_province() {
        village("DM-VR-MIN").never();
        village("DM-VR-MIN")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .number("reps", 30)
                .number("reps-from-five-hundred", 40)
                .number("reps-from-one-thousand", 50)
                .onFail(WARN);
        village("DM-VR-MIN").in(BEIJING).on("2013-01-01", "2026-01-01").number("reps", 30);
        village("DM-VR-MIN").in(SHANGHAI).on("2018-01-01", "2026-01-01").number("reps", 35);
    }

    @Test
    void DM_VR_SPLIT_what_divides_the_representatives_goes_to_the_assembly() {
        village("DM-VR-SPLIT").never();
        village("DM-VR-SPLIT").in(CHONGQING).on("2013-11-01", "2026-01-01").onFail(TASK);
        village("DM-VR-SPLIT").in(ZHEJIANG).on("2021-01-01", "2026-01-01").onFail(TASK);
    }

    @Test
    void DM_NOCHANGE_blocks_where_it_was_verified_and_warns_where_not() {
        village("DM-NOCHANGE").never();
        village("DM-NOCHANGE").in(CHONGQING).on("2013-11-01", "2026-01-01").onFail(BLOCK);
        village("DM-NOCHANGE").in(ZHEJIANG).on("2021-01-01", "2026-01-01").onFail(WARN);
    }

    @Test
    void DM_VR_QUORUM_in_shandong_states_nothing_that_is_not_weighed() {
        village("DM-VR-QUORUM").in(SHANDONG).on("2013-01-01", "2026-01-01").share(new AtLeast(2, 3));
    }

    @Test
    void DM_VR_AUTH_in_chongqing_adds_nothing_to_what_every_authorization_says() {
        village("DM-VR-AUTH")
                .in(CHONGQING)
                .on("2026-01-01")
                .cites(Rows.VILLAGE_LAW, "第二十八条第二款、第二十九条第一款", "2026-01-01")
                .onFail(VOID);
    }

    @Test
    void MAT_RULES_V_stays_with_the_national_article_where_a_province_only_repeats_it() {
        village("MAT-RULES-V")
                .in(SHANGHAI)
                .on("2026-01-01")
                .cites(Rows.VILLAGE_LAW, "第三十一条第一款", "2026-01-01")
                .flag("delegable", false);
    }

    @Test
    void SY_0_in_henan_also_a_tenth_of_the_villagers_set_a_matter_in_motion() {
        village("SY-0").in(HENAN).on("2011-09-01", "2026-01-01").onFail(WARN);
    }

    @Test
    void DM_PM_LOCAL_counts_only_where_a_setting_names_it() {
        village("DM-PM-LOCAL").never();
        for (var one : new Rows[] {village("DM-PM-LOCAL"), urban("DM-PM-LOCAL")})
            one.with(Rows.WITH_OVERLAY)
                    .on("2025-01-09", "2026-01-01")
                    .share("attendance", new AtLeast(2, 3))
                    .share("pass", new AtLeast(1, 2))
                    .onFail(VOID)
                    .onFail("pass", NOT_PASSED);
        village("DM-PM-LOCAL").with(Rows.WITH_OVERLAY).on("2025-01-08").never();
    }

    @Test
    void DM_VR_CALL_in_chongqing_is_answered_within_fifteen_days() {
        village("DM-VR-CALL")
                .in(CHONGQING)
                .on("2013-11-01", "2026-01-01")
                .days(15)
                .cites("重庆市实施《中华人民共和国村民委员会组织法》办法", "第十二条第一款", "2013-11-01");
    }
}
