package org.gongyi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What residents and supervisors are promised of the pages of disclosures.
@SpringBootTest(classes = PagesApplication.class)
class DisclosurePagesTest {

    private static final String MONEY = "/disclosures/510402100205-finance-2026q1";
    private static final String BOARD = "/communities/510402100205/board";

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
    void DISC_FIN_every_line_stands_with_its_voucher_its_resolution_and_the_balance_after_it() throws Exception {
        assertThat(page(MONEY))
                .contains("明细（139 笔）", "20,000.00 元", "19,899.99 元")
                .contains("href=\"/files/" + "d6e7".repeat(16) + "\">记3</a>")
                .contains("href=\"/resolutions/510402100205-7k2m9x4q0a\"");
    }

    @Test
    void a_plain_sentence_stands_before_every_table() throws Exception {
        var page = page(MONEY);
        assertThat(page).contains("收支平稳", "支出 139 笔共 13,901.39 元；期末 6,098.61 元。");
        assertThat(page.indexOf("收支平稳")).isLessThan(page.indexOf("<table"));
    }

    @Test
    void DISC_DUE_lateness_is_told_first_and_stays_while_it_hangs() throws Exception {
        var page = page(MONEY);
        assertThat(page).contains("晚了 3 天才公布，这一条一直保留。", "今天第 9 天，2026年6月17日起方可撤下");
        assertThat(page.indexOf("晚了 3 天")).isLessThan(page.indexOf("<table"));
    }

    @Test
    void DISC_TRUE_old_and_new_stand_side_by_side_with_the_reason() throws Exception {
        var page = page(MONEY);
        var both = page.substring(page.indexOf("id=\"correction\""), page.indexOf("id=\"questions\""));
        assertThat(both).contains("漏记一笔", "环境整治 139", "100.01 元").doesNotContain("环境整治 138");
        assertThat(page(MONEY + "?version=1"))
                .doesNotContain("id=\"correction\"")
                .contains("明细（138 笔）");
    }

    @Test
    void DISC_QUERY_a_question_stands_with_its_clock_and_leads_to_its_line() throws Exception {
        assertThat(page(MONEY)).contains("应当在2026年6月12日前答复，还有 2 天", "href=\"#line-3\"", "id=\"line-3\"", "另有 4 人同问");
    }

    @Test
    void a_question_that_is_no_longer_shown_is_shown_nowhere_on_the_page() throws Exception {
        assertThat(page(MONEY)).doesNotContain("辱骂的话").contains("因“辱骂、诽谤”不再显示，记录仍然保留。");
    }

    @Test
    void DISC_QUERY_beside_each_line_that_was_posted_last_stands_how_to_ask_about_it() throws Exception {
        assertThat(page(MONEY)).contains("/ask?line=3\"", "/ask?line=50\"", "href=\"" + MONEY + "/ask\"");
        assertThat(page(MONEY + "?from=51")).contains("/ask?line=100\"");
        assertThat(page(MONEY + "?version=1")).doesNotContain("/ask?line=");
    }

    @Test
    void an_open_question_can_be_followed_and_one_that_is_no_longer_shown_cannot() throws Exception {
        assertThat(page(MONEY))
                .contains("/follow?number=1\"", "/report\"")
                .doesNotContain("/follow?number=2", "/go-on?number=1", "/go-on?number=2");
    }

    @Test
    void nothing_recorded_becomes_markup() throws Exception {
        for (var address : new String[] {MONEY, BOARD, "/disclosures?concern=late"})
            assertThat(page(address)).doesNotContain("<b>用品", "<script>alert");
    }

    @Test
    void lines_are_found_by_purpose_and_by_kind_of_payee_and_keep_number_and_balance() throws Exception {
        var found = page(MONEY + "?q=环境整治 139");
        assertThat(found)
                .contains("找到 1 笔，全部 139 笔", "id=\"line-139\"", "6,098.61 元")
                .doesNotContain("id=\"line-3\"");
        assertThat(page(MONEY + "?payee=business"))
                .contains("找到 1 笔", "id=\"line-3\"")
                .doesNotContain("id=\"line-4\"");
        assertThat(page(MONEY + "?q=nothing")).contains("找到 0 笔");
    }

    @Test
    void the_board_shows_what_is_late_before_what_hangs_and_what_comes() throws Exception {
        var page = page(BOARD);
        assertThat(page).contains("有 1 项过了最后日期还没有公布。", "已过 21 天，还没有公布", "3 天内到期", "第 1 版待审查", "1 个问题未答复");
        assertThat(page.indexOf("逾期没有公布的")).isLessThan(page.indexOf("现在张贴着的")).isLessThan(page.indexOf("接下来要公布的"));
        assertThat(page).contains(BOARD + "/2025");
    }

    @Test
    void what_hangs_goes_on_where_the_page_of_the_board_ends() throws Exception {
        assertThat(page(BOARD)).contains(BOARD + "/hanging?after=further", "接着看张贴着的");
        assertThat(page(BOARD + "/hanging")).contains("公开栏上张贴着的", MONEY, BOARD + "/hanging?after=further");
        assertThat(page(BOARD + "/hanging?after=further")).contains(MONEY).doesNotContain("rel=\"next\"");
    }

    @Test
    void every_number_of_the_overview_leads_to_its_records() throws Exception {
        assertThat(page("/disclosures?place=5104&year=2026"))
                .contains("/disclosures?place=510402&amp;year=2026&amp;concern=late", "逾期未公布");
        assertThat(page("/disclosures?place=510402&year=2026&concern=late"))
                .contains("id=\"records\"", "510402100205-land-2026q1", BOARD)
                .contains("东区 大渡口街道 沙坝社区村民委员会");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosures/510402100205-nothing",
                "/communities/510402100299/board",
                MONEY + "/entries/99",
                MONEY + "/entries/0"
            })
    void what_is_not_there_is_said_not_to_be(String address) throws Exception {
        assertThat(answer(address).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/disclosures/nonsense!",
                "/disclosures?place=abc",
                "/disclosures?year=x",
                MONEY + "?version=x",
                MONEY + "?from=99999999999",
                "/communities/12/board"
            })
    void what_cannot_be_meant_is_no_fault_of_the_ledger(String address) throws Exception {
        assertThat(answer(address).getStatus()).isBetween(400, 404);
    }

    @Test
    void what_is_unknown_in_an_address_is_passed_over() throws Exception {
        assertThat(page(MONEY + "?version=77&payee=nobody&from=-5")).contains("明细（139 笔）");
        assertThat(page("/disclosures?concern=nonsense")).doesNotContain("id=\"records\"");
    }

    @Test
    void an_english_reader_reads_the_same_numbers() throws Exception {
        var page = text(browser.perform(get(MONEY).cookie(new Cookie("look", "en-m-plain")))
                .andReturn()
                .getResponse());
        assertThat(page).contains("Posted 3 days late; this stays here.", "139 expenses to", "quarter 1 of 2026");
    }

    private String page(String address) throws Exception {
        return text(answer(address));
    }

    /// Due, posted, from when on it may come down: one day each, and each once, though several lists tell it.
    @Test
    void the_days_of_the_board_go_into_a_calendar() throws Exception {
        var calendar = taken(".ics", "text/calendar");
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260601\r\nSUMMARY:已公布：2026年第1季度财务收支情况")
                .contains("DTSTART;VALUE=DATE:20260617\r\nSUMMARY:可以撤下：2026年第1季度财务收支情况")
                .contains("DTSTART;VALUE=DATE:20260520\r\nSUMMARY:最迟公布：", "/disclosures/510402100205-land-2026q1");
        assertThat(calendar.split("UID:/disclosures/510402100205-finance-2026q1/posted@", -1))
                .hasSize(2);
    }

    @Test
    void DISC_DUE_what_is_owed_reminds_in_the_calendar_and_what_hangs_does_not() throws Exception {
        var days = taken(".ics", "text/calendar").replace("\r\n ", "").split("BEGIN:VEVENT");
        assertThat(days)
                .filteredOn(day -> day.contains("/disclosures/510402100205-funds-2026q1/due@"))
                .singleElement()
                .asString()
                .contains("TRIGGER:-P9DT15H", "TRIGGER:-P2DT15H", "TRIGGER:PT9H");
        assertThat(days)
                .filteredOn(day -> day.contains("/disclosures/510402100205-finance-2026q1/"))
                .hasSize(3)
                .noneMatch(day -> day.contains("VALARM"));
    }

    /// A reader of feeds shows it again on the day it is reminded of.
    @Test
    void DISC_DUE_the_feed_reminds_of_what_is_due_within_three_days() throws Exception {
        var feed = taken(".atom", "application/atom+xml");
        var entry = feed.substring(feed.indexOf("urn:gongyi:disclosure:510402100205-funds-2026q1<"));
        assertThat(entry.substring(0, entry.indexOf("</entry>")))
                .contains(" · 3 天内到期</title>", "<updated>2026-06-09T00:00:00+08:00</updated>", "最迟 2026年6月12日 公布。");
    }

    /// DISC-DUE: what is not posted in time is news as well.
    @Test
    void the_feed_of_the_board_tells_what_hangs_and_what_should() throws Exception {
        assertThat(taken(".atom", "application/atom+xml"))
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\">")
                .contains("<id>urn:gongyi:disclosure:510402100205-finance-2026q1</id>")
                .contains("2026年6月1日起在“村委会门口公开栏”张贴。", "<updated>2026-06-01T00:00:00+08:00</updated>")
                .contains("应当在 2026年5月20日 前公布，到期没有公布。", "<updated>2026-05-21T00:00:00+08:00</updated>")
                .contains("办公&lt;b&gt;用品&lt;/b&gt;");
    }

    @Test
    void DISC_TRUE_the_feed_of_the_board_tells_what_was_corrected_with_the_old_the_new_and_the_reason()
            throws Exception {
        assertThat(taken(".atom", "application/atom+xml"))
                .contains("<id>urn:gongyi:disclosure:510402100205-finance-2026q1:correction:2</id>")
                .contains("更正：2026年第1季度财务收支情况，第 2 版更正第 1 版", "更正理由：漏记一笔。")
                .contains("期末余额：原为 6,198.62 元，改为 6,098.61 元。", MONEY + "?version=2#correction")
                .contains("期初 20,000.00 元")
                .doesNotContain("期初余额：原为");
    }

    @Test
    void DISC_TRUE_whoever_follows_one_disclosure_reads_its_corrections_line_by_line() throws Exception {
        assertThat(feed(""))
                .contains("<id>urn:gongyi:disclosure:510402100205-finance-2026q1:correction:2</id>")
                .contains("更正理由：漏记一笔。", "新写：", "环境整治 139", "期末余额：原为 6,198.62 元，改为 6,098.61 元。")
                .contains("第 1 版张贴", "第 3 个问题已答复", "每盏四百二十元")
                .doesNotContain("去掉：", "辱骂的话");
    }

    @Test
    void whoever_follows_one_question_reads_its_answer_and_the_corrections_and_nothing_else() throws Exception {
        assertThat(feed("?question=3"))
                .contains("<id>urn:gongyi:disclosure:510402100205-finance-2026q1:feed:question:3</id>")
                .contains("每盏四百二十元", ":correction:2</id>")
                .doesNotContain("第 1 版张贴");
        assertThat(feed("?question=1")).contains(":correction:2</id>").doesNotContain("每盏四百二十元");
        assertThat(answer(MONEY + "/feed.atom?question=9").getStatus()).isEqualTo(404);
        assertThat(page(MONEY)).contains("href=\"" + MONEY + "/feed.atom\"");
    }

    private String feed(String of) throws Exception {
        var answer = answer(MONEY + "/feed.atom" + of);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return text(answer);
    }

    @Test
    void whoever_has_the_feed_is_told_that_nothing_changed() throws Exception {
        for (var kind : new String[] {".ics", ".atom"}) {
            var tag =
                    browser.perform(get(BOARD + kind)).andReturn().getResponse().getHeader("ETag");
            assertThat(browser.perform(get(BOARD + kind).header("If-None-Match", tag))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(304);
            assertThat(browser.perform(get("/communities/510402999999/board" + kind))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void board_and_page_lead_to_what_can_be_taken_along() throws Exception {
        assertThat(page(BOARD)).contains("href=\"" + BOARD + ".atom\"", "href=\"" + BOARD + ".ics\"");
        assertThat(page(MONEY)).contains("href=\"/api" + MONEY + "/lines.csv\"", "/papers/");
    }

    private String taken(String kind, String type) throws Exception {
        var answer = browser.perform(get(BOARD + kind)).andReturn().getResponse();
        assertThat(answer.getContentType()).isEqualTo(type + ";charset=UTF-8");
        return answer.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
