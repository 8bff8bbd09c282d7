package org.gongyi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The pages of an estate of 950 owners, of whom 633 took part in a vote: one too few.
@SpringBootTest(classes = PagesApplication.class)
class EstatePagesTest {

    private static final String ESTATE = "/estates/510402100205-xingfuyuan";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private LookFilter look;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).addFilters(look).build();
    }

    private String text(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }

    @Test
    void a_community_lists_its_estates_and_links_each() throws Exception {
        assertThat(text("/communities/510402100205/estates"))
                .contains("href=\"" + ESTATE + "\"", "没有物业服务企业", "95000.00 平方米", "业主 950 人")
                .doesNotContain("<script>alert");
    }

    @Test
    void an_estate_tells_who_services_it_how_many_own_it_and_its_votes() throws Exception {
        assertThat(text(ESTATE))
                .contains("安居物业公司", "95000.00 平方米", "950 人，专有部分 1,000 户")
                .contains(ESTATE + "/votes/1", "参与不足，没有形成决定")
                .contains("现在没有表决，已经表决过 1 次。")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_vote_is_told_by_bars_with_the_line_of_enough_and_a_table() throws Exception {
        assertThat(text(ESTATE + "/votes/1"))
                .contains("全体业主人数 950，参与业主人数 633，须达 634")
                .contains("width=\"666\"", "d=\"M667 4V92\"", "class=\"bar-threshold\"")
                .contains(">63300.00</td>", ">633</td>")
                .contains("2026年3月16日 参与表决的面积或者人数不够，没有形成决定。")
                .contains("业主可以到居（村）民委员会核对自己的一票");
    }

    @Test
    void a_vote_that_nobody_called_is_not_found() throws Exception {
        for (var wrong : new String[] {ESTATE + "/votes/2", ESTATE + "/votes/0", "/estates/510402100205-zzzzzzzzzz"})
            assertThat(browser.perform(get(wrong)).andReturn().getResponse().getStatus())
                    .as(wrong)
                    .isEqualTo(404);
    }
}
