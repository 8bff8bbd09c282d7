package org.gongyi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The page of a chair who kept one promise, is late with another, and was rated by exactly half of the ballots.
@SpringBootTest(classes = PagesApplication.class)
class CadrePagesTest {

    private static final String CHAIR = "/cadres/510402100205-lvzhi00001";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private LookFilter look;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).addFilters(look).build();
    }

    private MockHttpServletResponse page(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }

    private String text(String address) throws Exception {
        return page(address).getContentAsString(UTF_8);
    }

    @Test
    void a_promise_is_told_with_its_result_its_day_what_became_of_it_and_what_carried_it_out() throws Exception {
        assertThat(text(CHAIR))
                .contains("第 1 项：修通三组的路&lt;script&gt;", "已兑现（2026年2月22日）", "落实的决议")
                .contains("/resolutions/510402100205-0a1b2c3d4e")
                .contains("变更，改到 2026年2月20日 前", "装路灯 15 盏。原因：厂家缺货")
                .contains("逾期，已过")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_review_shows_its_votes_beside_the_lines_they_reach() throws Exception {
        assertThat(text(CHAIR + "/reviews/1"))
                .contains("评定：不称职", "不称职达到收回票的 50%，评定为不称职", "30 票，须达 30 票", "达到")
                .contains("称职以上等次达到收回票的 60%，评定为称职", "20 票，须达 36 票", "没有达到")
                .contains("d=\"M500 4V92\"", "width=\"500\"")
                .contains("走访 300 户", "没有收受礼品", "办理中：到货 10 盏");
    }

    @Test
    void questions_and_objections_stand_with_their_answers_or_wait() throws Exception {
        assertThat(text(CHAIR)).contains("代表 · 6 人", "路灯的钱用在哪里", "还没有付款");
        assertThat(text(CHAIR + "/reviews/1")).contains("有两张票看不清", "还没有答复");
    }

    @Test
    void what_followed_is_told_in_the_words_of_the_record_and_of_which_post() throws Exception {
        assertThat(text(CHAIR)).contains("谈话", "白马镇人民政府，白府发〔2026〕3号", "路灯没有装完（依据村干部管理办法第五条）");
    }

    @Test
    void a_review_that_is_not_there_is_not_found() throws Exception {
        assertThat(page(CHAIR + "/reviews/2").getStatus()).isEqualTo(404);
        assertThat(page(CHAIR + "/reviews/x").getStatus()).isBetween(400, 404);
    }

    @Test
    void a_community_lists_its_office_holders() throws Exception {
        assertThat(text("/communities/510402100205/cadres")).contains(CHAIR, "李秀英", "承诺 2 项，没有办结 1 项", "2025 年度评定为不称职");
    }
}
