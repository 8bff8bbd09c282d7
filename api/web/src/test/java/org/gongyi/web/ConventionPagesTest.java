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

/// The page of a covenant of which an article was ordered to be corrected.
@SpringBootTest(classes = PagesApplication.class)
class ConventionPagesTest {

    private static final String COVENANT = "/conventions/510402100205-gongyue001";

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
    void it_shows_the_text_in_force_and_which_article_stands_still() throws Exception {
        assertThat(text(COVENANT))
                .contains("<strong>第二条</strong>", "乱停车辆的罚款二百元", "停止施行，待改正")
                .contains("白马镇人民政府", "村民自治组织无权罚款", "应在 2026年4月20日 前改正")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_text_of_any_day_is_shown() throws Exception {
        assertThat(text(COVENANT + "?on=2026-03-09")).contains("这一天没有施行的文本");
        assertThat(text(COVENANT + "?on=2026-03-10"))
                .contains("自 2026年3月10日 起施行")
                .doesNotContain("停止施行，待改正");
        assertThat(text(COVENANT + "?on=2026-03-20")).contains("停止施行，待改正");
    }

    @Test
    void a_day_that_is_none_is_told_as_a_mistake() throws Exception {
        assertThat(page(COVENANT + "?on=yesterday").getStatus()).isEqualTo(400);
    }

    @Test
    void what_a_version_changes_is_struck_and_underlined_and_said_aloud() throws Exception {
        assertThat(text(COVENANT))
                .contains("第 1 版与第 2 版对照", "<del>罚款二百元</del>", "<ins>由居民小组劝导</ins>")
                .contains("（删去：", "（新增：", "未改动的 1 段");
    }

    @Test
    void a_community_lists_its_conventions() throws Exception {
        assertThat(text("/communities/510402100205/conventions")).contains(COVENANT, "责令改正", "第 1 版，自 2026年3月10日 起施行");
    }
}
