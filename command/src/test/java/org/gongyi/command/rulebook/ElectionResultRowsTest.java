package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.URBAN_LAW;
import static org.gongyi.command.rulebook.Rows.VILLAGE_LAW;
import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import java.util.List;
import org.gongyi.command.rule.Threshold.AtLeast;
import org.gongyi.command.rule.Threshold.MoreThan;
import org.gongyi.contract.OnFail;
import org.junit.jupiter.api.Test;

/// The vote, the count and what follows, against 村民委员会组织法 and 城市居民委员会组织法 and the provinces.
class ElectionResultRowsTest {

    private static final String SHANDONG = "370102001001";
    private static final String ZHEJIANG = "330102001001";
    private static final String BEIJING = "110101001001";
    private static final String SHANGHAI = "310101001001";
    private static final String HENAN = "410102001001";
    private static final String SICHUAN = "510421105208";

    @Test
    void EL_SECRET_booths_and_secret_ballots() {
        village("EL-SECRET")
                .byVillageLaw("第十五条第三款", "第十八条第三款")
                .number("ballots", 10)
                .onFail(BLOCK);
        urban("EL-SECRET").newInUrbanLaw2026("第十九条第三款").onFail(BLOCK);
    }

    @Test
    void EL_PROXY_W_a_proxy_is_written() {
        village("EL-PROXY-W").byVillageLaw("第十五条第四款", "第十八条第四款").onFail(VOID);
        urban("EL-PROXY-W").newInUrbanLaw2026("第十九条第四款").onFail(VOID);
    }

    @Test
    void EL_PROXY_KIN_bound_villages_until_2025() {
        village("EL-PROXY-KIN").on("2010-10-27", "2026-01-01").never();
        village("EL-PROXY-KIN")
                .on("2018-12-29", "2025-12-31")
                .cites(VILLAGE_LAW, "第十五条第四款", "2018-12-29")
                .onFail(VOID);
        urban("EL-PROXY-KIN").never();
    }

    @Test
    void EL_PROXY_WHO_and_EL_PROXY_WHO_C_bind_since_2026() {
        village("EL-PROXY-WHO").newInVillageLaw2026("第十八条第四款").onFail(VOID);
        urban("EL-PROXY-WHO").never();
        urban("EL-PROXY-WHO-C").newInUrbanLaw2026("第十九条第四款").onFail(VOID);
        village("EL-PROXY-WHO-C").never();
    }

    @Test
    void EL_PROXY_MAX3_three_since_2026_and_before_that_in_two_provinces() {
        village("EL-PROXY-MAX3")
                .newInVillageLaw2026("第十八条第四款")
                .number("proxies", 3)
                .onFail(BLOCK);
        urban("EL-PROXY-MAX3").newInUrbanLaw2026("第十九条第四款").number("proxies", 3).onFail(BLOCK);
        village("EL-PROXY-MAX3").in(SHANGHAI).on("2015-01-01", "2025-12-31").onFail(WARN);
        village("EL-PROXY-MAX3").in(ZHEJIANG).on("2021-01-01", "2025-12-31").onFail(WARN);
        village("EL-PROXY-MAX3").in(SHANGHAI).on("2026-01-01").cites(VILLAGE_LAW, "第十八条第四款", "2026-01-01");
    }

    @Test
    void EL_PROXY_CAND_and_EL_PROXY_NOREP_bind_since_2026() {
        village("EL-PROXY-CAND").newInVillageLaw2026("第十八条第四款").onFail(BLOCK);
        urban("EL-PROXY-CAND").newInUrbanLaw2026("第十九条第四款").onFail(BLOCK);
        urban("EL-PROXY-NOREP").newInUrbanLaw2026("第十九条第四款").onFail(BLOCK);
        village("EL-PROXY-NOREP").never();
    }

    @Test
    void EL_PROXY_PUB_two_days_in_shanghai_and_without_effect_in_zhejiang() {
        village("EL-PROXY-PUB").byVillageLaw("第十五条第四款", "第十八条第四款").days(0).onFail("days", WARN);
        urban("EL-PROXY-PUB").newInUrbanLaw2026("第十九条第四款").onFail("days", WARN);
        village("EL-PROXY-PUB")
                .in(SHANGHAI)
                .on("2015-01-01", "2026-01-01")
                .days(2)
                .onFail("days", WARN);
        village("EL-PROXY-PUB")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .flag("passing-on", false)
                .onFail("days", VOID);
    }

    @Test
    void EL_STAFF_and_EL_BOX3_are_law_of_provinces_and_warn() {
        village("EL-STAFF").never();
        village("EL-BOX3").never();
        for (var province : List.of(SHANGHAI, ZHEJIANG, BEIJING, HENAN)) local("EL-STAFF", province, WARN);
        for (var province : List.of(ZHEJIANG, BEIJING, HENAN))
            village("EL-BOX3")
                    .in(province)
                    .on("2026-01-01")
                    .number("tellers", 3)
                    .onFail(WARN);
        village("EL-BOX3").in(BEIJING).on("2026-01-01").without("roving-only");
        for (var province : List.of(ZHEJIANG, HENAN))
            village("EL-BOX3").in(province).on("2026-01-01").flag("roving-only", true);
    }

    @Test
    void EL_POLL_PUB5_is_law_of_zhejiang_alone() {
        village("EL-POLL-PUB5").never();
        village("EL-POLL-PUB5").in(ZHEJIANG).on("2020-12-31").never();
        village("EL-POLL-PUB5")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .days(5)
                .onFail(WARN);
        for (var province : List.of(SHANGHAI, BEIJING, HENAN))
            village("EL-POLL-PUB5").in(province).on("2026-01-01").never();
    }

    @Test
    void EL_QUORUM_V_more_than_half() {
        village("EL-QUORUM-V")
                .byVillageLaw("第十五条第二款", "第十八条第二款")
                .share(new MoreThan(1, 2))
                .onFail(VOID);
        urban("EL-QUORUM-V").never();
    }

    @Test
    void EL_QUORUM_C_ALL_and_EL_QUORUM_C_HH_and_EL_QUORUM_C_REP_by_mode_since_2026() {
        for (var id : List.of("EL-QUORUM-C-ALL", "EL-QUORUM-C-HH"))
            urban(id).newInUrbanLaw2026("第十九条第一款").share(new MoreThan(1, 2)).onFail(VOID);
        urban("EL-QUORUM-C-REP")
                .newInUrbanLaw2026("第十九条第一款")
                .share(new MoreThan(2, 3))
                .onFail(VOID);
        village("EL-QUORUM-C-REP").never();
    }

    @Test
    void EL_QUORUM_C_was_inferred_until_2025() {
        urban("EL-QUORUM-C").on("1989-12-31", "2026-01-01").never();
        urban("EL-QUORUM-C").on("1990-01-01", "2018-12-28").cites(URBAN_LAW, "第九条第三款", "1990-01-01");
        urban("EL-QUORUM-C")
                .on("2018-12-29", "2025-12-31")
                .cites(URBAN_LAW, "第九条第三款", "2018-12-29")
                .share(new MoreThan(1, 2))
                .onFail(VOID);
    }

    @Test
    void EL_WIN_and_EL_WIN_TOP_half_of_the_ballots_and_the_most_of_them() {
        village("EL-WIN")
                .byVillageLaw("第十五条第二款", "第十八条第二款")
                .share(new MoreThan(1, 2))
                .onFail(NOT_PASSED);
        urban("EL-WIN").newInUrbanLaw2026("第十九条第二款").share(new MoreThan(1, 2)).onFail(NOT_PASSED);
        village("EL-WIN-TOP").byVillageLaw("第十五条第二款", "第十八条第二款").onFail(TASK);
        urban("EL-WIN-TOP").newInUrbanLaw2026("第十九条第二款").onFail(TASK);
    }

    @Test
    void EL_RUNOFF_at_least_a_third() {
        village("EL-RUNOFF")
                .byVillageLaw("第十五条第二款", "第十八条第二款")
                .share(new AtLeast(1, 3))
                .onFail(NOT_PASSED)
                .onFail("candidates", WARN)
                .onFail("left-vacant", WARN);
        urban("EL-RUNOFF").newInUrbanLaw2026("第十九条第二款").share(new AtLeast(1, 3)).onFail(NOT_PASSED);
    }

    @Test
    void EL_RUNOFF_TIME_is_fifteen_or_thirty_days_by_province() {
        village("EL-RUNOFF-TIME").never();
        village("EL-RUNOFF-TIME")
                .in(BEIJING)
                .on("2012-11-01", "2026-01-01")
                .days(15)
                .onFail(WARN);
        village("EL-RUNOFF-TIME")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .days(30)
                .without("below");
        village("EL-RUNOFF-TIME")
                .in(SHANGHAI)
                .on("2015-01-01", "2026-01-01")
                .days(30)
                .number("below", 3);
    }

    @Test
    void EL_RUNOFF_DIFF_and_EL_MIN3_are_law_of_three_provinces_and_EL_RUNOFF_QUORUM_of_one() {
        for (var province : List.of(SHANGHAI, ZHEJIANG, BEIJING)) local("EL-RUNOFF-DIFF", province, WARN);
        village("EL-MIN3").in(SHANGHAI).on("2026-01-01").number("members", 3).without("after-further");
        village("EL-MIN3").in(ZHEJIANG).on("2026-01-01").number("members", 3).flag("after-further", true);
        village("EL-MIN3")
                .in(BEIJING)
                .on("2026-01-01")
                .number("members", 4)
                .flag("chair", true)
                .flag("after-further", true)
                .onFail(WARN);
        village("EL-RUNOFF-DIFF").never();
        village("EL-MIN3").never();
        village("EL-RUNOFF-QUORUM").never();
        village("EL-RUNOFF-QUORUM")
                .in(HENAN)
                .on("2026-01-01")
                .share(new MoreThan(1, 2))
                .onFail(VOID);
    }

    @Test
    void EL_WIN_WRITEIN_and_EL_COUNT_I_and_EL_BALLOT_MAX_are_law_of_provinces() {
        for (var id : List.of("EL-WIN-WRITEIN", "EL-COUNT-I", "EL-BALLOT-MAX", "EL-CASCADE"))
            village(id).never();
        for (var province : List.of(SHANGHAI, ZHEJIANG, BEIJING)) local("EL-WIN-WRITEIN", province, WARN);
        for (var province : List.of(SHANGHAI, ZHEJIANG, BEIJING, HENAN)) {
            local("EL-COUNT-I", province, VOID);
            local("EL-BALLOT-MAX", province, WARN);
        }
        village("EL-BALLOT-MAX").in(ZHEJIANG).on("2026-01-01").flag("two-posts", false);
    }

    @Test
    void EL_CASCADE_is_law_of_henan() {
        village("EL-CASCADE").in(HENAN).on("2011-09-01", "2026-01-01").flag("downwards", true);
    }

    private static void local(String id, String province, OnFail onFail) {
        village(id).in(province).on("2026-01-01").onFail(onFail);
    }

    @Test
    void EL_WOMEN_one_at_least_and_in_zhejiang_a_seat_apart() {
        village("EL-WOMEN").byVillageLaw("第六条第二款", "第八条第二款").number("women", 1).onFail(WARN);
        urban("EL-WOMEN").newInUrbanLaw2026("第八条第二款").number("women", 1).onFail(WARN);
        village("EL-WOMEN").in(ZHEJIANG).on("2021-01-01", "2026-01-01").number("seat", 1);
        village("EL-WOMEN").without("seat");
    }

    @Test
    void EL_KIN_IN_blocks_since_2026_and_warned_before_in_three_provinces() {
        village("EL-KIN-IN").newInVillageLaw2026("第八条第二款").onFail(BLOCK);
        urban("EL-KIN-IN").newInUrbanLaw2026("第八条第二款").onFail(BLOCK);
        village("EL-KIN-IN")
                .in(SICHUAN)
                .on("2004-01-01", "2015-12-03", "2025-12-31")
                .onFail(WARN);
        village("EL-KIN-IN").in(SICHUAN).on("2003-12-31").never();
        village("EL-KIN-IN").in(ZHEJIANG).on("2021-01-01", "2025-12-31").onFail(WARN);
        village("EL-KIN-IN").in(HENAN).on("2011-09-01", "2025-12-31").onFail(WARN);
        village("EL-KIN-IN").in(HENAN).on("2026-01-01").onFail(BLOCK);
    }

    @Test
    void EL_CROSS_is_told_since_2026() {
        village("EL-CROSS").newInVillageLaw2026("第八条第三款").onFail(WARN);
        urban("EL-CROSS").newInUrbanLaw2026("第八条第三款").onFail(WARN);
    }

    @Test
    void EL_COUNT_BAL_and_REC_VOTE_are_rules_of_entry() {
        for (var rows : List.of(village("EL-COUNT-BAL"), urban("EL-COUNT-BAL")))
            rows.cites("公议簿登记规则", "第七条", "1990-01-01")
                    .onFail(BLOCK)
                    .onFail("over-issued", VOID)
                    .onFail("left-out", WARN);
        for (var rows : List.of(village("REC-VOTE"), urban("REC-VOTE")))
            rows.cites("公议簿登记规则", "第八条", "1990-01-01").days(30).onFail(TASK);
    }

    @Test
    void EL_OPEN_public_and_on_the_spot() {
        village("EL-OPEN").byVillageLaw("第十五条第三款", "第十八条第三款").onFail(WARN).onFail("missing", ESCALATE);
        urban("EL-OPEN").newInUrbanLaw2026("第十九条第三款").onFail(WARN);
    }

    @Test
    void EL_FRAUD_has_no_effect() {
        village("EL-FRAUD").byVillageLaw("第十七条", "第二十一条").days(60).onFail(VOID).onFail("report", ESCALATE);
        urban("EL-FRAUD").byUrbanLaw("第八条第一款", "第二十二条").days(60).onFail(VOID).onFail("report", ESCALATE);
    }

    @Test
    void EL_RESULT_FILE_is_law_of_provinces() {
        village("EL-RESULT-FILE").never();
        for (var province : List.of(SHANGHAI, ZHEJIANG, BEIJING, HENAN))
            village("EL-RESULT-FILE").in(province).on("2026-01-01").days(10).onFail(TASK);
    }

    @Test
    void EL_HANDOVER10_ten_days_and_EL_HANDOVER_ORDER_five_in_shandong() {
        village("EL-HANDOVER10")
                .byVillageLaw("第二十条", "第二十四条")
                .days(10)
                .onFail(TASK)
                .onFail("late", ESCALATE);
        urban("EL-HANDOVER10").newInUrbanLaw2026("第二十五条").days(10).onFail(TASK);
        village("EL-HANDOVER10").in(SHANGHAI).on("2015-01-01", "2026-01-01").number("seal-days", 0);
        village("EL-HANDOVER-ORDER").never();
        village("EL-HANDOVER-ORDER")
                .in(SHANDONG)
                .on("2013-01-01", "2026-01-01")
                .days(5)
                .onFail(TASK);
    }

    @Test
    void EL_ARCH_ballots_belong_to_the_archive_of_a_village() {
        village("EL-ARCH").byVillageLaw("第三十四条", "第三十九条").days(10).onFail(TASK);
        urban("EL-ARCH").never();
        village("EL-ARCH").in(HENAN).on("2026-01-01").number("years", 3);
        village("EL-ARCH")
                .in(SHANGHAI)
                .on("2026-01-01")
                .number("sealing-days", 0)
                .word("keep-until", "next-election");
    }

    @Test
    void EL_NEWREPS_of_the_same_term_since_2026_and_sooner_in_beijing() {
        village("EL-NEWREPS").newInVillageLaw2026("第二十九条第二款、第三十二条第三款").days(30).onFail(TASK);
        urban("EL-NEWREPS").newInUrbanLaw2026("第十三条第二款").days(30).onFail(TASK);
        village("EL-NEWREPS").in(BEIJING).on("2013-01-01", "2026-01-01").days(15);
        village("EL-NEWREPS").in(HENAN).on("2011-09-01", "2026-01-01").days(30);
    }

    @Test
    void EL_BYELECT_Q_is_law_of_zhejiang() {
        village("EL-BYELECT-Q").never();
        village("EL-BYELECT-Q")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .share("adults", new MoreThan(1, 2))
                .share("members", new AtLeast(2, 3))
                .onFail(VOID);
    }
}
