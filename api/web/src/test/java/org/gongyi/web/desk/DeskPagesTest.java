package org.gongyi.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class DeskPagesTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void the_desk_shows_what_waits_for_the_offices_held() throws Exception {
        assertThat(page("/desk"))
                .contains("村（居）民委员会")
                .contains("监督：提议 · 修建三组至小学的道路 &lt;b&gt;&amp;")
                .contains("逾期")
                .contains("/desk/resolutions/new?community=510422103204")
                .contains("/desk/communities/510422103204");
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
    void the_register_shows_who_holds_which_office() throws Exception {
        assertThat(page("/desk/communities/" + Views.COMMUNITY))
                .contains("张三")
                .contains("主任（书记）")
                .contains("/desk/communities/510422103204/seat-body");
    }

    private String page(String address) throws Exception {
        var answer = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }
}
