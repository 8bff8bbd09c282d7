package org.gongyi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongyi.web.look.CompressionFilter;
import org.gongyi.web.look.LookFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/// What residents are promised of every public page.
@SpringBootTest(classes = PagesApplication.class)
class PublicPagesTest {

    private static final String LIGHTS = "/resolutions/510402100205-7k2m9x4q0a";
    private static final String VOID = "/resolutions/510402100205-7k2m9x4q0b";
    private static final String ELECTION = "/elections/510402100205-huanjie001";
    private static final String ROUND = "/elections?place=510402";
    private static final String HEARING = "/hearings/510402100205-tingzheng1";
    private static final String DISCUSSIONS = "/communities/510402100205/discussions";
    private static final String RECALL = "/recalls/510402100205-bamian0001";
    private static final String DISCLOSURE = "/disclosures/510402100205-finance-2026q1";
    private static final String NOTICE_BOARD = "/communities/510402100205/board";
    private static final String DISCLOSURES = "/disclosures?place=510402&concern=late";
    private static final String BOARD = "/communities/510402100205";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private LookFilter look;

    @Autowired
    private CompressionFilter compression;

    @Autowired
    private ResourceUrlEncodingFilter addresses;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(look, compression, addresses)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?place=510402",
                "/?q=沙坝",
                BOARD,
                LIGHTS,
                VOID,
                ELECTION,
                ROUND,
                "/elections",
                RECALL,
                HEARING,
                DISCUSSIONS,
                DISCLOSURE,
                DISCLOSURE + "?version=1&q=x",
                NOTICE_BOARD,
                NOTICE_BOARD + "/2026",
                "/disclosures",
                DISCLOSURES,
                LIGHTS + "/entries/7",
                "/entries/1200",
                "/verify",
                "/search",
                "/help"
            })
    void a_page_is_complete_in_both_languages_and_in_elder_mode(String address) throws Exception {
        for (var choice : new String[] {"zh-m-plain", "en-s-plain", "zh-l-elder", "en-m-elder"}) {
            var page = text(get(address).cookie(new Cookie("look", choice)));
            assertThat(page).as(choice).doesNotContain("??").contains("<main", "</html>");
            if (choice.startsWith("en")) assertThat(page).contains("lang=\"en\"");
            if (choice.endsWith("elder")) assertThat(page).contains(" elder\"");
        }
    }

    @Test
    void the_first_page_tells_how_the_last_audit_ended() throws Exception {
        assertThat(text(get("/"))).contains("最近一次核对", "发现 1 处不符");
        assertThat(text(get("/").cookie(new Cookie("look", "en-m-plain")))).contains("1 differences found");
    }

    @Test
    void the_page_of_audits_tells_how_old_the_last_one_is_and_that_a_night_was_missed() throws Exception {
        assertThat(text(get("/desk/audits")))
                .contains("最近一次完成的核对：")
                .contains("小时前")
                .contains("已经过了一夜没有完成核对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                BOARD,
                LIGHTS,
                VOID,
                ELECTION,
                ROUND,
                RECALL,
                HEARING,
                DISCUSSIONS,
                DISCLOSURE,
                NOTICE_BOARD,
                DISCLOSURES,
                LIGHTS + "/entries/1",
                "/entries/1200",
                "/search"
            })
    void a_page_with_all_it_needs_weighs_less_than_fifty_kilobytes(String address) throws Exception {
        var page = text(get(address));
        int weight = zipped(page.getBytes(StandardCharsets.UTF_8));
        var files =
                Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"").matcher(page);
        while (files.find()) {
            var file = browser.perform(get(files.group(1))).andReturn().getResponse();
            assertThat(file.getStatus()).as(files.group(1)).isEqualTo(200);
            assertThat(file.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
            weight += zipped(file.getContentAsByteArray());
        }
        assertThat(weight).isLessThan(50 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                BOARD,
                LIGHTS,
                ELECTION,
                ROUND,
                RECALL,
                HEARING,
                DISCUSSIONS,
                DISCLOSURE,
                NOTICE_BOARD,
                DISCLOSURES,
                "/entries/1200",
                "/verify",
                "/search"
            })
    void a_page_opens_no_session_and_may_be_kept(String address) throws Exception {
        var answer = answer(get(address));
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).contains("public");
        assertThat(answer.getHeaders("Vary")).contains("Cookie", "Accept-Encoding");
        assertThat(answer.getHeader("ETag")).startsWith("\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIGHTS, ELECTION, ROUND, RECALL, HEARING, DISCLOSURE, NOTICE_BOARD, DISCLOSURES})
    void a_page_that_has_not_changed_is_not_sent_again(String address) throws Exception {
        var tag = answer(get(address)).getHeader("ETag");
        assertThat(answer(get(address).header("If-None-Match", tag)).getStatus())
                .isEqualTo(304);
        assertThat(answer(get(VOID).header("If-None-Match", tag)).getStatus()).isEqualTo(200);
    }

    @Test
    void the_page_of_a_matter_tells_what_each_step_changed_of_its_plan() throws Exception {
        assertThat(text(get(LIGHTS)))
                .contains("方案怎样一步步改变", "决议与决议对照", "<ins>", "<del>")
                .contains("compared=2#changes");
        assertThat(text(get(LIGHTS + "?compared=3"))).contains("商议与审议对照", "两个文本一字不差");
        assertThat(text(get(LIGHTS + "?compared=99"))).contains("决议与决议对照");
        assertThat(answer(get(LIGHTS + "?compared=x")).getStatus()).isEqualTo(400);
        assertThat(answer(get(LIGHTS + "?compared=2")).getHeader("ETag"))
                .isNotEqualTo(answer(get(LIGHTS + "?compared=3")).getHeader("ETag"));
    }

    @Test
    void another_language_size_mode_or_compression_is_another_page() throws Exception {
        var tags = new HashSet<String>();
        for (var choice : new String[] {"zh-m-plain", "en-m-plain", "zh-l-plain", "zh-m-elder"}) {
            tags.add(answer(get(LIGHTS).cookie(new Cookie("look", choice))).getHeader("ETag"));
        }
        tags.add(answer(get(LIGHTS).header("Accept-Encoding", "gzip")).getHeader("ETag"));
        assertThat(tags).hasSize(5);
    }

    @Test
    void a_compressed_page_says_the_same() throws Exception {
        var answer = answer(get(LIGHTS).header("Accept-Encoding", "br, gzip;q=0.8"));
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var page = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text(get(LIGHTS)));
        }
        assertThat(answer(get(LIGHTS).header("Accept-Encoding", "gzip;q=0")).getHeader("Content-Encoding"))
                .isNull();
    }

    @Test
    void a_record_whose_published_files_are_spoiled_is_told_to_be_beyond_proof_now() throws Exception {
        assertThat(text(get("/entries/16")))
                .contains("第 16 号，现在不能证明", "请告知监督委员会")
                .doesNotContain("已存证");
    }

    @Test
    void what_is_sealed_is_said_to_be_and_what_was_erased_by_whom_and_on_which_article() throws Exception {
        var entry = text(get(LIGHTS + "/entries/1"));
        assertThat(entry).contains("提出人", "已密封，依法不公开").doesNotContain("s".repeat(43));
        var erased = text(get(LIGHTS + "/entries/3"));
        assertThat(erased)
                .contains("意见登记表 · 已依法删除：2026年4月2日，村民委员会，", "个人信息保护法", "第四十七条")
                .doesNotContain("/files/b2c3");
    }

    @Test
    void a_resolution_shows_where_it_stands_how_it_was_voted_and_on_which_article() throws Exception {
        assertThat(text(get(LIGHTS)))
                .contains("安装村内主路太阳能路灯", "这件事已经开会表决通过，正在往下办。", "下一步：办完以后，把花费、完工和验收的情况公开。")
                .contains("补录：事情发生在 2026年3月20日，记录于 2026年3月29日 21:05")
                .contains("以实到 52 计，须有 27 票赞成，得 46 票，达到")
                .contains("应到 60，实到 52，须达 40（三分之二以上：52×3=156，60×2=120）")
                .contains("《村民委员会组织法》第三十条第一款、第二款（2026年1月1日起的文本）")
                .contains("96,000.00 元", "已过 33 天", "还有 35 天", "本页截至第 1305 条记录");
    }

    @Test
    void the_answer_comes_first_and_every_entry_is_folded_under_its_count() throws Exception {
        var page = text(get(LIGHTS));
        assertThat(page.indexOf("class=\"standing\""))
                .isLessThan(page.indexOf("class=\"track\""))
                .isLessThan(page.indexOf("class=\"paper-head\""));
        var entries = page.split("<div class=\"entry\" id=\"at-", -1).length - 1;
        assertThat(entries).isPositive();
        assertThat(page).contains("全部记录（" + entries + " 笔）").doesNotContain("<details open");
        assertThat(page.indexOf("<details class=\"record\">")).isLessThan(page.indexOf("id=\"at-"));
    }

    @Test
    void the_track_draws_the_vote_against_its_threshold() throws Exception {
        var page = text(get(LIGHTS));
        var track = page.substring(page.indexOf("class=\"track\""), page.indexOf("class=\"paper-head\""));
        assertThat(track).contains("bar-threshold", "以实到 52 计，须有 27 票赞成，得 46 票，达到");
    }

    @Test
    void the_page_of_one_entry_has_the_head_of_its_paper() throws Exception {
        assertThat(text(get(LIGHTS + "/entries/1"))).contains("class=\"paper-head\"", "索引号", "data-do=\"print\"");
    }

    @Test
    void the_page_of_an_entry_says_whether_it_is_attested_and_then_gives_its_receipt() throws Exception {
        assertThat(text(get(LIGHTS + "/entries/1"))).contains("已存证", "/api/events/1200/receipt", "下载凭据");
        assertThat(text(get(LIGHTS + "/entries/7"))).contains("已记录").doesNotContain("已存证", "/receipt");
    }

    @Test
    void the_page_of_an_entry_that_was_changed_since_says_first_that_it_is_not_to_be_relied_on() throws Exception {
        assertThat(text(get("/entries/15")))
                .contains("attested contradicted", "不能采信", "请告诉监督委员会", "/api/events/15/receipt")
                .doesNotContain("已存证。");
    }

    @Test
    void the_page_of_an_entry_carries_its_code_its_picture_and_all_that_is_needed_without_us() throws Exception {
        assertThat(text(get(LIGHTS + "/entries/1")))
                .contains("这条记录于 2026年3月5日 16:21 写入公议簿，第 1200 号，已存证。")
                .contains("1200-0019-1149-5721", "/verify?code=1200-0019-1149-5721", "<svg class=\"qr\" role=\"img\"")
                .contains("0123abcd0000", "example.org/log", "监委会 · newspaper", "./ledger log receipt");
    }

    @Test
    void a_site_called_by_an_endless_name_still_shows_its_records() throws Exception {
        var endless = get("/entries/1200").with(request -> {
            request.setServerName("a".repeat(4_000));
            return request;
        });
        assertThat(text(endless)).contains("<svg class=\"qr\"", "1200-0019-1149-5721");
    }

    @Test
    void an_erasure_is_told_with_the_record_it_was_of_and_its_article() throws Exception {
        assertThat(text(get("/entries/1402")))
                .contains("依法删除个人信息", "href=\"/entries/1200\"", "第 1200 号记录", "密封内容 2 项，附件 0 个", "个人撤回同意")
                .contains("《个人信息保护法》第四十七条", "本人申请", "2026年3月5日", "村民委员会");
    }

    @Test
    void a_tally_is_told_in_words() throws Exception {
        assertThat(text(get("/entries/1403"))).contains("每日统计", "账簿最前面的 1402 条记录", "有记录的村（社区）", "2 个");
    }

    @Test
    void a_record_that_somebody_changed_into_no_record_is_still_shown_and_said_to_be_unreadable() throws Exception {
        assertThat(text(get("/entries/1401")))
                .contains("第 1401 号记录读不出来", "很可能被人改动过", "changed", "0123abcd0000")
                .doesNotContain("签名公布通常还要几秒");
    }

    @Test
    void a_record_is_found_by_its_number_and_told_where_it_belongs() throws Exception {
        assertThat(answer(get("/entries/1207")).getRedirectedUrl())
                .isEqualTo("/resolutions/510402100205-7k2m9x4q0a/entries/8");
        assertThat(text(get("/entries/1200"))).contains("登记人口", "2026年3月5日", "补录", "乡镇人民政府", "href=\"" + BOARD + "\"");
        assertThat(text(get("/entries/1300"))).contains("已记录").doesNotContain("已存证", "/receipt");
    }

    @Test
    void the_page_that_checks_weighs_little_and_its_modules_are_asked_for_anew() throws Exception {
        var page = text(get("/verify"));
        assertThat(zipped(page.getBytes(StandardCharsets.UTF_8))).isLessThan(20 * 1024);
        var modules = 0;
        for (var name : List.of("code", "note", "page", "policy", "receipt", "strict", "tree")) {
            var module = answer(get("/assets/verify/" + name + ".js"));
            assertThat(module.getStatus()).as(name).isEqualTo(200);
            assertThat(module.getHeader("Cache-Control")).contains("no-cache").doesNotContain("immutable");
            assertThat(module.getHeader("Last-Modified")).isNotNull();
            modules += module.getContentAsByteArray().length;
        }
        assertThat(modules).isLessThan(32 * 1024);
        assertThat(page).contains("src=\"/assets/verify/page.js\"");
    }

    @Test
    void whoever_has_no_script_is_led_to_the_record_that_a_code_names() throws Exception {
        assertThat(text(get("/verify?code=1200 0019 1149 5721"))).contains("href=\"/entries/1200\"");
        assertThat(text(get("/verify?code=1200-0019-1149-5720")))
                .contains("抄错了数字")
                .doesNotContain("/entries/");
        assertThat(text(get("/verify").param("code", "9".repeat(10_000)))).doesNotContain("9".repeat(61));
    }

    @Test
    void a_meeting_without_effect_is_shown_with_its_reason_and_the_next_lawful_step() throws Exception {
        assertThat(text(get(VOID)))
                .contains("表决的那次会议没有法律效力", "为什么停在这里", "下一步：依法重新开会表决。")
                .contains("应到 60，实到 39，须达 40（三分之二以上：39×3=117，60×2=120）")
                .contains("会议开过，但没有法律效力。");
    }

    @Test
    void english_readers_get_the_numbers_the_article_and_the_names() throws Exception {
        assertThat(text(get(VOID).cookie(new Cookie("look", "en-m-plain"))))
                .contains("expected 60, present 39, needed 40")
                .contains("Organic Law of the Villagers’ Committees, Art. 30 para. 1; para. 2")
                .contains("Villagers’ representatives’ assembly", "16 March 2026");
    }

    @Test
    void what_hangs_on_the_board_tells_its_day_of_the_fifteen() throws Exception {
        assertThat(text(get(BOARD))).contains("村委会门口公开栏", "张贴第 12 天", "公布期限不少于十五日");
    }

    @Test
    void what_is_late_is_one_sentence_and_then_folded_by_matter() throws Exception {
        assertThat(text(get(BOARD)))
                .contains("有 1 件事过了最后日期还没有办，拖得最久的已过 33 天。", "<details class=\"county\">", "1 项，最久 33 天");
    }

    /// A line of a calendar holds 75 octets, and a title with a comma is one value.
    @Test
    void deadlines_go_into_a_calendar() throws Exception {
        var calendar = text(get(BOARD + "/deadlines.ics"));
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20260715\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThan(76));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:把实施结果张贴公开 · 安装村内主路太阳能路灯\r\n");
    }

    @Test
    void resolutions_go_into_a_feed_and_a_spreadsheet() throws Exception {
        var feed = text(get(BOARD + "/news.atom"));
        assertThat(DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("entry")
                        .getLength())
                .isPositive();
        assertThat(text(get(BOARD + "/resolutions.csv")))
                .startsWith("\uFEFF\"索引号\",")
                .contains("安装村内主路太阳能路灯");
        assertThat(browser.perform(get("/communities/510402999999/news.atom"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void board_and_resolution_tell_whom_to_call_and_when_somebody_is_there() throws Exception {
        for (var page : List.of(BOARD, LIGHTS, LIGHTS + "/entries/1"))
            assertThat(text(get(page)))
                    .contains("href=\"tel:0812-3356789\"")
                    .contains("办公电话", "沙坝社区党群服务中心一楼", "工作日 9:00–17:00");
    }

    @Test
    void the_board_says_what_is_late_and_who_holds_office() throws Exception {
        assertThat(text(get(BOARD))).contains("拖延的事", "监督“决议公开”这一步", "已过 33 天", "书记", "李国华", "1,286", "本页截至第 1307 条记录");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resolutions/510402100205-zzzzzzzzzz",
                "/communities/510402100999",
                "/elections/510402100205-zzzzzzzzzz",
                ELECTION + "/entries/0",
                ELECTION + "/entries/9",
                "/recalls/510402100205-zzzzzzzzzz",
                RECALL + "/entries/5",
                "/hearings/510402100205-zzzzzzzzzz",
                HEARING + "/entries/0",
                HEARING + "/entries/99999",
                "/hearings/nonsense",
                LIGHTS + "/entries/99",
                "/entries/99999",
                "/resolutions/x",
                "/communities/12",
                "/elections/nonsense",
                ELECTION + "/entries/x",
                "/recalls/nonsense",
                LIGHTS + "/entries/x",
                "/entries/x"
            })
    void what_the_ledger_does_not_have_is_not_found(String address) throws Exception {
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/elections?place=x",
                "/elections?place=051",
                "/elections?place=5104021002051",
                "/elections?year=next",
                "/elections?year=99999999999",
                "/search?q=a\u0001b",
                "/?place=x",
                "/search?status=NONE"
            })
    void a_question_nobody_can_read_is_answered_with_400(String address) throws Exception {
        var answer = browser.perform(get(URI.create(address.replace("\u0001", "%01"))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getHeader("ETag")).isNull();
    }

    @Test
    void a_year_that_is_none_is_told_in_a_sentence() throws Exception {
        var answer = answer(get("/elections?year=abc"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("“年份”格式不对");
    }

    @Test
    void a_switch_remembers_the_choice_and_goes_back() throws Exception {
        var answer = answer(get("/look?mode=elder&size=l&back=" + LIGHTS).cookie(new Cookie("look", "en-m-plain")));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo(LIGHTS);
        assertThat(answer.getCookie("look").getValue()).isEqualTo("en-l-elder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nb", ""})
    void a_switch_never_leads_elsewhere(String back) throws Exception {
        assertThat(answer(get("/look").param("back", back)).getHeader("Location"))
                .isEqualTo("/");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }
}
