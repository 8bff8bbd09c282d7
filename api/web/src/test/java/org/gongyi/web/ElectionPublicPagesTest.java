package org.gongyi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What residents are told of an election, of a round of them and of a recall.
@SpringBootTest(classes = PagesApplication.class)
class ElectionPublicPagesTest {

    private static final String ELECTION = "/elections/510402100205-huanjie001";
    private static final String RECALL = "/recalls/510402100205-bamian0001";
    private static final String BOARD = "/communities/510402100205";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private LookFilter look;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).addFilters(look).build();
    }

    @Test
    void an_election_shows_where_it_stands_who_took_part_and_what_comes_next() throws Exception {
        assertThat(page(ELECTION))
                .contains("沙坝社区村民委员会 · 2026年村民委员会换届选举")
                .contains("另行选举已经公布。", "下一步：另行投票。", "还有 5 天")
                .contains("第 1 次投票 · 2026年5月20日", "登记参加选举", "1,046")
                .contains("须达 524")
                .contains("1 号申诉（2026年4月29日）", "成立，名单已更改")
                .contains("本页截至第 1107 条记录");
    }

    @Test
    void votes_stand_by_post_with_who_won_and_who_did_not() throws Exception {
        var page = page(ELECTION);
        var won = "<span class=\"tag tag-adopted\">当选";
        var winner = page.indexOf("<strong>李国华</strong>");
        var next = page.indexOf("<strong>陈秀英</strong>");
        assertThat(winner).isPositive().isLessThan(next);
        assertThat(page.substring(winner, next)).contains(won, "700");
        assertThat(page.substring(next, page.indexOf("id=\"at-", next))).doesNotContain(won);
    }

    @Test
    void a_bar_is_drawn_to_scale_with_the_threshold_that_was_recorded() throws Exception {
        assertThat(page(ELECTION)).contains("width=\"841\"", "M500 0V72");
    }

    @Test
    void who_stands_no_more_is_marked_on_the_list() throws Exception {
        assertThat(page(ELECTION)).containsOnlyOnce("<span class=\"late-mark\">已退出</span>");
    }

    @Test
    void names_and_promises_are_text_and_never_markup() throws Exception {
        assertThat(page(ELECTION))
                .contains("吴&lt;i&gt;桂", "修通东渠&lt;/blockquote&gt;&lt;script&gt;")
                .doesNotContain("<i>", "<script>alert");
        assertThat(page(RECALL)).contains("赵&lt;i&gt;明").doesNotContain("<i>", "<script>alert");
        assertThat(page(BOARD)).contains("罢免赵&lt;i&gt;明").doesNotContain("<i>");
        assertThat(page("/elections?place=510402")).contains("大渡口街道&lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void what_is_sealed_is_not_told() throws Exception {
        assertThat(page(ELECTION)).doesNotContain("s".repeat(43), "t".repeat(43));
    }

    @Test
    void an_entry_of_an_election_or_a_recall_leads_to_the_page_of_the_record() throws Exception {
        assertThat(redirected(ELECTION + "/entries/1")).isEqualTo("/entries/1100");
        assertThat(redirected(ELECTION + "/entries/8")).isEqualTo("/entries/1107");
        assertThat(redirected(RECALL + "/entries/4")).isEqualTo("/entries/1103");
    }

    @Test
    void the_board_lists_elections_and_recalls_with_what_is_late_and_what_was_found() throws Exception {
        var board = page(BOARD);
        var section = board.substring(board.indexOf("href=\"" + ELECTION), board.indexOf("罢免赵"));
        assertThat(section).contains("2026年村民委员会换届选举", "另行选举", "2026年6月15日", "1", "3");
        assertThat(board).contains("href=\"" + RECALL + "\"", "罢免赵&lt;i&gt;明（2026年5月1日）");
    }

    /// The day of the further ballot, since that is the vote that is next.
    @Test
    void the_polling_day_stands_in_the_calendar_of_the_community() throws Exception {
        assertThat(page(BOARD + "/deadlines.ics").replace("\r\n ", ""))
                .contains("UID:" + ELECTION + "/polling-day@gongyi", "DTSTART;VALUE=DATE:20260615")
                .contains("SUMMARY:另行选举投票日 · 2026年村民委员会换届选举");
    }

    @Test
    void past_elections_stand_on_the_board_with_turnout_and_how_many_were_elected() throws Exception {
        assertThat(page(BOARD)).contains("880 / 1,046 人", "参加投票");
    }

    @Test
    void an_election_is_printed_and_taken_away_from_its_page() throws Exception {
        assertThat(page(ELECTION))
                .contains("href=\"" + ELECTION + "/papers/1100.pdf\"", "/papers/1100.pdf?size=a3")
                .contains("href=\"" + ELECTION + "/bundle.zip\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/elections/nonsense", "/recalls/nonsense", "/resolutions/nonsense", "/communities/nonsense"})
    void a_name_that_can_be_none_is_not_found_anywhere(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(UTF_8)).contains("<html");
    }

    @Test
    void a_round_is_told_by_part_and_leads_down_to_the_community() throws Exception {
        assertThat(page("/elections?place=510402"))
                .contains("href=\"/elections?place=510402100&amp;year=2026&amp;kind=general\"", "银江镇", "另行选举 1")
                .contains("84% (880/1,046)", "0/1");
        assertThat(page("/elections?place=510402100")).contains("href=\"/communities/510402100205\"");
        assertThat(page("/elections?place=5105")).contains("这里没有登记村（社区）。");
    }

    @ParameterizedTest
    @CsvSource({
        "/elections?place=510402, place=510402&amp;year=2025, place=510402&amp;year=2027",
        "/elections?place=510402&year=2021, place=510402&amp;year=2020, place=510402&amp;year=2022"
    })
    void the_year_before_and_the_year_after_are_of_the_same_place(String address, String before, String after)
            throws Exception {
        assertThat(page(address)).contains("href=\"/elections?" + before, "href=\"/elections?" + after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "1", "999999999"})
    void a_year_in_which_nobody_votes_is_a_page_all_the_same(String year) throws Exception {
        assertThat(page("/elections?year=" + year)).contains("</html>");
    }

    @Test
    void a_recall_shows_how_it_was_voted_on() throws Exception {
        assertThat(page(RECALL))
                .contains("投票没有通过，不予罢免。", "投票结果", "1,046", "360")
                .contains("申辩", "本页截至第 1103 条记录");
    }

    @Test
    void english_readers_get_the_same_numbers() throws Exception {
        var english = new Cookie("look", "en-m-plain");
        assertThat(text(ELECTION, english)).contains("1,046", "20 May 2026").doesNotContain("第 1 次投票");
        assertThat(text(RECALL, english)).contains("1,046").doesNotContain("投票结果");
        assertThat(text("/elections?place=510402", english)).contains("84%").doesNotContain("进展");
    }

    private String redirected(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getRedirectedUrl();
    }

    private String page(String address) throws Exception {
        return text(address, new Cookie("look", "zh-m-plain"));
    }

    private String text(String address, Cookie look) throws Exception {
        var answer = browser.perform(get(address).cookie(look)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
