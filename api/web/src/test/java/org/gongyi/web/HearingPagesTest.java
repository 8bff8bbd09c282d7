package org.gongyi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The page of a hearing with 300 opinions, every third of which has no outcome yet.
@SpringBootTest(classes = PagesApplication.class)
class HearingPagesTest {

    private static final String HEARING = "/hearings/510402100205-tingzheng1";

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
    void it_tells_what_is_asked_whom_it_touches_and_what_comes_next() throws Exception {
        assertThat(text(HEARING))
                .contains("道路从哪里经过？", "涉及 36 人，全体 1,200 人", "三组农户")
                .contains("先修排水沟", "2026年5月1日", "还没有报告")
                .doesNotContain(">false<")
                .contains("会议已经召开，共 300 条意见，还有 100 条没有处理结果。每条都有结果以后才能办结。");
    }

    @Test
    void what_became_of_the_opinions_is_a_chart_with_its_table() throws Exception {
        assertThat(text(HEARING))
                .contains("采纳 100 条，部分采纳 0 条，未采纳 100 条，尚无结果 100 条")
                .contains("fill=\"url(#bar-adopted)\"", "fill=\"url(#bar-notAdopted)\"")
                .contains("fill=\"url(#bar-undecided)\"", "class=\"key key-undecided\"")
                .contains("<td>300</td>", "<td>100</td>");
    }

    @Test
    void opinions_are_told_twenty_a_page_and_every_one_leads_to_its_record() throws Exception {
        var first = text(HEARING);
        assertThat(first)
                .contains(
                        "id=\"opinion-1\"",
                        "id=\"opinion-20\"",
                        HEARING + "/entries/4\"",
                        HEARING + "?from=21#opinions\"")
                .doesNotContain("id=\"opinion-21\"", "rel=\"prev\"");
        assertThat(text(HEARING + "?from=21")).contains("id=\"opinion-21\"", HEARING + "?from=1#opinions\"");
        assertThat(text(HEARING + "?from=300")).contains("id=\"opinion-300\"").doesNotContain("rel=\"next\"");
        assertThat(text(HEARING + "?from=-7")).contains("id=\"opinion-1\"");
        assertThat(text(HEARING + "?from=9999")).contains("id=\"opinion-300\"");
    }

    @Test
    void a_resolution_shows_beside_its_text_what_was_said_on_it_and_what_became_of_it() throws Exception {
        assertThat(text("/resolutions/510402100205-7k2m9x4q0a"))
                .contains("href=\"" + HEARING + "\"", "采纳 100 条，部分采纳 0 条，未采纳 100 条，尚无结果 100 条")
                .contains("避开菜地&lt;script&gt;", HEARING + "/entries/4\"", "还有 290 条意见");
    }

    @Test
    void of_a_matter_heard_many_times_the_last_three_tell_their_opinions_and_the_list_the_others() throws Exception {
        var page = text("/resolutions/510402100205-7k2m9x4q0b");
        assertThat(page).contains("/hearings/510402100205-tingzheng0\"", "采纳 4 条，部分采纳 0 条，未采纳 4 条，尚无结果 4 条");
        assertThat(page.split("还有 290 条意见", -1)).hasSize(4);
        assertThat(page).contains("还有 12 条意见");
    }

    @Test
    void no_speaker_is_named_and_no_opinion_is_markup() throws Exception {
        assertThat(text(HEARING))
                .contains("避开菜地&lt;script&gt;alert(3)&lt;/script&gt;")
                .doesNotContain("<script>alert(3)");
    }

    /// A budget, with room for a loaded machine: the best of ten.
    @Test
    void three_hundred_opinions_are_under_fifty_kilobytes_and_a_tenth_of_a_second() throws Exception {
        var best = Duration.ofDays(1);
        for (int n = 0; n < 10; n++) {
            var begun = System.nanoTime();
            var answer = page(HEARING + "?from=" + (21 + n * 20));
            var took = Duration.ofNanos(System.nanoTime() - begun);
            if (took.compareTo(best) < 0) best = took;
            assertThat(answer.getContentAsByteArray().length).isLessThan(50_000);
        }
        assertThat(best).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void what_a_community_discusses_now_has_days_and_goes_into_a_calendar() throws Exception {
        assertThat(text("/communities/510402100205/discussions"))
                .contains(
                        "href=\"" + HEARING + "\"",
                        "2026年3月12日",
                        "14:30 · 村委会会议室",
                        "/communities/510402100205/deadlines.ics");
        assertThat(text("/communities/510402100205/discussions?after=9"))
                .as("a later page tells what was, and not again what is")
                .contains("讨论过的</h2>")
                .doesNotContain("正在讨论</h2>");
        assertThat(text("/communities/510402100205")).contains("href=\"" + HEARING + "\"");
        assertThat(text("/communities/510402100205/deadlines.ics").replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20260312", "SUMMARY:听证会：三组道路走向", "DESCRIPTION:14:30 村委会会议室", HEARING);
    }
}
