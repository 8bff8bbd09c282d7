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

/// The page of a petition whose meeting was called.
@SpringBootTest(classes = PagesApplication.class)
class PetitionPagesTest {

    private static final String PETITION = "/petitions/510402100205-tiyi000001";

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
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString(UTF_8);
    }

    @Test
    void it_tells_what_is_asked_how_many_signatures_count_and_when_the_meeting_is() throws Exception {
        assertThat(text(PETITION))
                .contains("村民会议定于 2026年3月16日 召开。", "村委会会议室", "村（居）民委员会")
                .contains("<dt>核对的签名</dt><dd>95</dd>", "<dt>重复</dt><dd>2</dd>", "<dt>计入的人数</dt><dd>90</dd>")
                .contains("只公布人数，不公布姓名")
                .contains("鱼塘承包到期&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_community_lists_the_meetings_that_people_asked_for() throws Exception {
        assertThat(text("/communities/510402100205/petitions")).contains(PETITION, "已通知开会", "村民会议 · 2026年3月16日 开会");
    }
}
