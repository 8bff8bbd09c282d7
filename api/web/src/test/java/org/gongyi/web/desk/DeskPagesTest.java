package org.gongyi.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.PersonId;
import org.gongyi.webtest.OneOfficeHolder;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class DeskPagesTest {

    private static final String ESCALATED = "上报事项";
    private static final String ELECTION = "/desk/elections/510422103204-huanjie001";
    private static final String RECALL = "/desk/recalls/510422103204-bamian0001";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OneOfficeHolder holder;

    @AfterEach
    void again() {
        holder.acting = Views.CLERK;
    }

    @Test
    void the_desk_shows_what_waits_for_the_offices_held() throws Exception {
        assertThat(page("/desk"))
                .contains("村（居）民委员会")
                .contains("监督“提议”这一步")
                .contains("修建三组至小学的道路 &lt;b&gt;&amp;")
                .contains("新民村 · 村（居）民委员会")
                .contains("截至第 12 条记录")
                .contains("/desk/resolutions/new?community=510422103204")
                .contains("/desk/communities/510422103204");
    }

    @ParameterizedTest
    @CsvSource({"TOWNSHIP, 510422103", "COUNTY, 510422"})
    void what_a_higher_body_must_be_told_stands_on_its_desk_and_leads_to_the_register(Office office, String place)
            throws Exception {
        holder.acting = new Actor(office, new PersonId("p-township"), place);
        assertThat(page("/desk"))
                .contains(ESCALATED)
                .contains("2026 年第一季度应开 1 次，实开 0 次 &lt;i&gt;", "DM-VR-FREQ")
                .contains("<a href=\"/desk/communities/510422103204\">新民村</a>");
    }

    @Test
    void what_is_for_a_higher_body_stands_on_no_desk_of_the_community() throws Exception {
        assertThat(page("/desk")).doesNotContain(ESCALATED);
    }

    @Test
    void a_duty_of_the_register_leads_to_the_register_and_not_to_a_matter() throws Exception {
        holder.acting = new Actor(Office.TOWNSHIP, new PersonId("p-township"), "510422103");
        assertThat(page("/desk"))
                .contains("href=\"/desk/communities/510422103204\">召集")
                .contains("<a href=\"/desk/communities/510422103204\">新民村</a>")
                .doesNotContain("/desk/resolutions/null");
        assertThat(page("/desk/supervision?view=late"))
                .contains("/desk/communities/510422103204")
                .doesNotContain("/desk/resolutions/null");
    }

    @Test
    void the_audit_list_shows_each_finding_with_its_arithmetic_and_reason() throws Exception {
        assertThat(page("/desk/supervision"))
                .contains("应到 60，实到 39，须达 40（三分之二），无效")
                .contains("会后补开")
                .contains("补录")
                .contains("/desk/supervision?rule=DM-VR-QUORUM&amp;place=510422103204");
    }

    @Test
    void a_duty_tells_in_words_how_long_it_is_late_and_waits_with_whoever_owes_it() throws Exception {
        var page = page("/desk");

        assertThat(page).contains("等别人办的（1 项）").contains("监督委员会 · 监督“提议”这一步");
        assertThat(page.indexOf("没有应办事项")).isPositive().isLessThan(page.indexOf("等别人办的"));
    }

    @Test
    void what_is_late_or_unsupervised_has_a_list_of_its_own_with_its_count() throws Exception {
        assertThat(page("/desk/supervision?view=late")).contains("逾期 1", "未监督 2", "查出问题 3", "SY-S (1)");
        assertThat(page("/desk/supervision?view=unsupervised"))
                .contains("监督“提议”这一步")
                .contains("view=unsupervised&amp;rule=&amp;consequence=&amp;place=510422103204&amp;cursor=d2");
    }

    @Test
    void findings_are_shown_by_consequence_and_a_place_out_of_reach_is_not_shown() throws Exception {
        assertThat(page("/desk/supervision?consequence=escalate")).contains("没有发现问题");
        assertThat(page("/desk/supervision?place=510402002001"))
                .contains("place=510422103204")
                .doesNotContain("place=510402002001");
        assertThat(page("/desk/supervision?view=nonsense&rule=%3Cb%3E&consequence=x&place=1"))
                .contains("应到 60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"found", "late", "unsupervised"})
    void a_cursor_that_is_none_of_ours_is_a_page_that_says_so(String view) throws Exception {
        var answer = mvc.perform(get("/desk/supervision?cursor=garbled&view=" + view))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains("</html>");
    }

    @Test
    void a_finding_is_told_in_english_with_its_rule_numbers_and_article() throws Exception {
        assertThat(pageIn("en-m-plain", "/desk/supervision"))
                .contains("Attendance at the villagers", "Art. 30")
                .doesNotContain("应到 60");
        assertThat(pageIn("en-m-plain", "/desk/resolutions/" + Views.RESOLUTION))
                .doesNotContain("决议公开之后方可实施");
    }

    @Test
    void one_tap_leads_to_the_form_of_a_duty_with_its_station_chosen() throws Exception {
        assertThat(page("/desk/resolutions/" + Views.RESOLUTION + "/supervise?station=proposal&remark=planted"))
                .contains("<option value=\"proposal\" selected=\"selected\">")
                .doesNotContain(">planted<");
    }

    @Test
    void the_guide_names_the_next_acts_first_and_says_why_not_the_rest() throws Exception {
        var page = page("/desk/resolutions/" + Views.RESOLUTION);

        assertThat(page.indexOf("/desk/resolutions/" + Views.RESOLUTION + "/resolve"))
                .isPositive()
                .isLessThan(page.indexOf("决议公开之后方可实施"));
        assertThat(page).contains("《村民委员会组织法》第三十五条").doesNotContain("/start-implementation\"");
    }

    @Test
    void who_just_recorded_sees_it_on_the_next_page() throws Exception {
        assertThat(page("/desk/resolutions/" + Views.RESOLUTION + "?at=12")).contains("已记录，序号 12");
        assertThat(page("/desk/resolutions/" + Views.RESOLUTION + "?at=13")).contains("页面稍后显示");
        assertThat(page("/desk/resolutions/510422103204-zzzzzzzzzz?at=13")).contains("页面稍后显示");
    }

    @Test
    void the_desk_leads_to_elections_and_recalls_under_way() throws Exception {
        assertThat(page("/desk"))
                .contains("href=\"" + ELECTION + "\">2026年村民委员会换届选举")
                .contains("href=\"" + RECALL + "\">罢免赵&lt;i&gt;明");
    }

    @Test
    void the_guide_of_an_election_tells_where_it_stands_what_is_due_and_where_everybody_sees_it() throws Exception {
        assertThat(page(ELECTION))
                .contains("2026年", "换届选举", "另行选举", "2026年6月15日")
                .contains("2026年6月19日", "href=\"/elections/510422103204-huanjie001\"")
                .contains(ELECTION + "/announce-count");
    }

    @Test
    void the_guide_of_a_recall_tells_where_it_stands_and_whom_it_is_about() throws Exception {
        assertThat(page(RECALL))
                .contains("罢免赵&lt;i&gt;明", "未罢免", "href=\"/recalls/510422103204-bamian0001\"")
                .contains(RECALL + "/announce-recall-vote")
                .doesNotContain("<i>");
    }

    @ParameterizedTest
    @ValueSource(strings = {ELECTION, RECALL})
    void a_guide_is_complete_in_both_languages_and_in_elder_mode(String address) throws Exception {
        for (var choice : new String[] {"zh-m-plain", "en-s-plain", "zh-l-elder", "en-m-elder"}) {
            var page = pageIn(choice, address);
            assertThat(page).as(choice).doesNotContain("??").contains("<main", "</html>");
            if (choice.startsWith("en")) assertThat(page).contains("lang=\"en\"");
            if (choice.endsWith("elder")) assertThat(page).contains(" elder\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/elections/510422103204-zzzzzzzzzz",
                "/desk/elections/nonsense",
                "/desk/recalls/510422103204-zzzzzzzzzz",
                "/desk/recalls/nonsense"
            })
    void an_election_or_a_recall_that_is_not_there_is_not_found(String address) throws Exception {
        assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_the_offices_held_may_begin_is_begun_from_the_register() throws Exception {
        assertThat(page("/desk/communities/510422103204"))
                .contains("/desk/recalls/new/suggest-recall?community=510422103204");
        assertThat(page("/desk/recalls/new/suggest-recall?community=510422103204"))
                .contains("action=\"/desk/recalls/new/suggest-recall\"")
                .contains("建议罢免");
        assertThat(mvc.perform(get("/desk/recalls/new/hear-defence?community=510422103204"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_register_shows_who_holds_which_office() throws Exception {
        assertThat(page("/desk/communities/" + Views.COMMUNITY))
                .contains("张三")
                .contains("主任")
                .contains("/desk/communities/510422103204/seat-body");
    }

    private String page(String address) throws Exception {
        return pageIn("zh-m-plain", address);
    }

    private String pageIn(String look, String address) throws Exception {
        var answer = mvc.perform(get(address).cookie(new Cookie("look", look)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }
}
