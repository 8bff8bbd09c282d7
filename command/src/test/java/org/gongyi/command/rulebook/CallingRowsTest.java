package org.gongyi.command.rulebook;

import static org.gongyi.command.rulebook.Rows.urban;
import static org.gongyi.command.rulebook.Rows.village;
import static org.gongyi.contract.OnFail.*;

import org.junit.jupiter.api.Test;

/// How an election is called and who presides, against the organic laws, 村民委员会选举规程 and the law of provinces.
class CallingRowsTest {

    private static final String RULES_OF_2013 = "村民委员会选举规程（民发〔2013〕76号）";
    private static final String PANZHIHUA_2015 = "中共攀枝花市委、攀枝花市人民政府关于全面提升城乡社区建设水平的意见（攀委发〔2015〕10号）";
    private static final String ZHEJIANG = "330102001001";
    private static final String SHANGHAI = "310101001001";
    private static final String BEIJING = "110101001001";
    private static final String HENAN = "410102001001";
    private static final String SHANDONG = "370102001001";
    private static final String SICHUAN = "510104001001";

    @Test
    void EL_MODE_V_is_direct() {
        village("EL-MODE-V")
                .byVillageLaw("第十一条第一款", "第十四条第一款")
                .flag("all-voters", true)
                .without("households")
                .onFail(BLOCK);
        urban("EL-MODE-V").never();
    }

    @Test
    void EL_MODE_C_changed_its_representatives_in_2026() {
        urban("EL-MODE-C")
                .byUrbanLaw("第八条第一款", "第十四条第一款")
                .flag("all-voters", true)
                .flag("households", true)
                .onFail(BLOCK);
        urban("EL-MODE-C").on("2025-12-31").flag("group-representatives", true).without("resident-representatives");
        urban("EL-MODE-C")
                .on("2026-01-01")
                .flag("resident-representatives", true)
                .without("group-representatives");
        village("EL-MODE-C").never();
    }

    @Test
    void EL_MODE_PZH_since_24_June_2015_in_panzhihua_only() {
        village("EL-MODE-PZH").never();
        for (var one : new Rows[] {village("EL-MODE-PZH"), urban("EL-MODE-PZH")}) {
            one.inPanzhihua().on("2015-06-23").never();
            one.inPanzhihua()
                    .on("2015-06-24", "2026-01-01")
                    .cites(PANZHIHUA_2015, "三（四）1", "2015-06-24")
                    .flag("all-voters", true)
                    .onFail(WARN);
        }
    }

    @Test
    void EL_SIZE_V_is_three_to_seven_and_EL_SIZE_C_five_to_nine() {
        village("EL-SIZE-V")
                .byVillageLaw("第六条第一款", "第八条第一款")
                .number("seats-from", 3)
                .number("seats-to", 7)
                .onFail(BLOCK);
        urban("EL-SIZE-C")
                .byUrbanLaw("第七条", "第八条第一款")
                .number("seats-from", 5)
                .number("seats-to", 9)
                .onFail(BLOCK);
    }

    @Test
    void EL_BYELECT_V_and_EL_BYELECT_C_end_with_the_running_term() {
        village("EL-BYELECT-V")
                .byVillageLaw("第十九条", "第二十三条")
                .onFail(VOID)
                .onFail("mode", WARN)
                .flag("all-voters", true)
                .flag("representatives-assembly", true)
                .without("households");
        urban("EL-BYELECT-C")
                .newInUrbanLaw2026("第二十四条")
                .onFail(VOID)
                .onFail("mode", WARN)
                .flag("all-voters", true)
                .flag("households", true)
                .flag("resident-representatives", true)
                .flag("representatives-assembly", true);
    }

    @Test
    void EL_TERM_SHIFT_is_law_of_provinces_and_not_verified_so_it_warns() {
        village("EL-TERM-SHIFT").never();
        village("EL-TERM-SHIFT").in(SICHUAN).on("2020-06-11", "2026-01-01").never();
        village("EL-TERM-SHIFT")
                .in(SICHUAN)
                .on("2020-06-12", "2025-12-31")
                .cites("四川省村民委员会选举条例", "第四条", "2020-06-12")
                .number("days-before-end", 90)
                .without("months")
                .onFail(WARN);
        village("EL-TERM-SHIFT")
                .in(ZHEJIANG)
                .on("2021-01-01", "2026-01-01")
                .number("days-before-end", 90)
                .number("months", 6)
                .onFail(WARN);
        urban("EL-TERM-SHIFT").in(SICHUAN).never();
    }

    @Test
    void EL_COM_HOST_in_villages_since_2010_and_EL_COM_HOST_C_in_communities_since_2026() {
        village("EL-COM-HOST").byVillageLaw("第十二条第一款", "第十五条第一款").onFail(BLOCK);
        urban("EL-COM-HOST").never();
        urban("EL-COM-HOST-C").newInUrbanLaw2026("第十五条第一款").onFail(BLOCK);
    }

    @Test
    void EL_COM_ORIGIN_V_and_EL_COM_ORIGIN_C_name_who_chooses() {
        village("EL-COM-ORIGIN-V")
                .byVillageLaw("第十二条第二款", "第十五条第二款")
                .flag("villagers-assembly", true)
                .flag("representatives-assembly", true)
                .flag("group-assembly", true)
                .onFail(VOID);
        urban("EL-COM-ORIGIN-C")
                .newInUrbanLaw2026("第十五条第二款")
                .flag("residents-assembly", true)
                .flag("representatives-assembly", true)
                .onFail(VOID);
    }

    @Test
    void EL_COM_SIZE_is_guidance_and_stricter_in_provinces() {
        village("EL-COM-SIZE").on("2013-05-01").never();
        village("EL-COM-SIZE")
                .on("2013-05-02", "2026-01-01")
                .cites(RULES_OF_2013, "第一章", "2013-05-02")
                .number("members-from", 3)
                .number("members-to", 9)
                .flag("even", false)
                .onFail(WARN);
        urban("EL-COM-SIZE").on("2025-12-31").never();
        urban("EL-COM-SIZE").on("2026-01-01").number("members-from", 3).onFail(WARN);
        village("EL-COM-SIZE").in(BEIJING).on("2013-05-02", "2026-01-01").number("members-from", 5);
        village("EL-COM-SIZE").in(ZHEJIANG).on("2021-01-01", "2026-01-01").number("members-from", 5);
        village("EL-COM-SIZE").in(SHANGHAI).on("2021-01-01", "2026-01-01").number("members-from", 7);
        village("EL-COM-SIZE").in(HENAN).on("2013-05-02", "2026-01-01").number("members-from", 7);
    }

    @Test
    void EL_COM_POSTS_since_2026() {
        village("EL-COM-POSTS").newInVillageLaw2026("第十五条第二款").onFail(BLOCK).onFail("chairs", WARN);
        urban("EL-COM-POSTS").newInUrbanLaw2026("第十五条第二款").onFail(BLOCK).onFail("chairs", WARN);
    }

    @Test
    void EL_COM_KIN_and_EL_COM_PUB_are_guidance_for_villages_since_2_May_2013() {
        for (var id : new String[] {"EL-COM-KIN", "EL-COM-PUB"}) {
            village(id).on("2013-05-01").never();
            village(id).on("2013-05-02", "2026-01-01").cites(RULES_OF_2013, "第一章", "2013-05-02");
            urban(id).never();
        }
        village("EL-COM-KIN").onFail(WARN);
        village("EL-COM-PUB").onFail(TASK).onFail("filing", WARN).days(3);
    }

    @Test
    void EL_COM_FILL_has_five_days_by_our_default() {
        village("EL-COM-FILL").byVillageLaw("第十二条第四款", "第十五条第四款").days(5).onFail(TASK);
        urban("EL-COM-FILL").newInUrbanLaw2026("第十五条第四款").days(5).onFail(TASK);
    }

    @Test
    void EL_COM_ABSENT_two_meetings_in_zhejiang_and_shandong() {
        village("EL-COM-ABSENT").never();
        for (var place : new String[] {ZHEJIANG, SHANDONG})
            village("EL-COM-ABSENT")
                    .in(place)
                    .on("2021-01-01", "2026-01-01")
                    .number("missed", 2)
                    .onFail(AUTO)
                    .onFail("missed", WARN);
    }

    @Test
    void EL_COM_TERM_and_EL_COM_MAJ_are_not_read_in_full_and_do_not_block() {
        village("EL-COM-TERM").on("2013-05-01").never();
        village("EL-COM-TERM").on("2013-05-02", "2026-01-01").onFail(WARN);
        urban("EL-COM-TERM").newInUrbanLaw2026("第二十五条").onFail(WARN);
        village("EL-COM-MAJ").on("2013-05-02", "2026-01-01").onFail(WARN);
        urban("EL-COM-MAJ").never();
    }
}
