package org.gongyi.web.asking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.disclosure.Asking;
import org.gongyi.contract.disclosure.AskingAct.AskQuestion;
import org.gongyi.contract.disclosure.AskingAct.FollowQuestion;
import org.gongyi.contract.disclosure.OversightAct.ReportFailure;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.Sighting;
import org.gongyi.contract.disclosure.Verdict;
import org.gongyi.web.act.Ledger;
import org.gongyi.web.sample.SampleDisclosures;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What residents without an account are promised.
@WebTest
class AskingPagesTest {

    private static final String MONEY = "/disclosures/510422103204-finance-2026q1";
    private static final String DRAFTED = "/disclosures/" + Views.COMMUNITY + "-finance-2026q1";
    private static final String ASK = MONEY + "/ask";
    /// Of a record of a register, whose leaf begins with 0123abcd.
    private static final String CODE_OF_12 = "12-0019-1149-5757";

    private static final String TEXT = "这一笔买了什么";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @BeforeEach
    void anew() {
        ledger.reset();
    }

    @Test
    void the_link_beside_a_line_leads_to_a_form_with_its_number_in_it() throws Exception {
        assertThat(page(get(ASK + "?line=3"))).containsPattern("name=\"line\" value=\"3\"");
        assertThat(page(get(ASK))).containsPattern("name=\"line\" value=\"\"");
    }

    @Test
    void the_form_says_that_the_answer_is_public_and_the_name_sealed_and_asks_for_nothing_else() throws Exception {
        assertThat(page(get(ASK)))
                .contains("财务收支情况")
                .contains("您的问题和答复都向全体公开", "姓名可以不写；写了也密封", "不能修改，也不能删除")
                .contains("name=\"question\"", "name=\"asker.name\"")
                .doesNotContain("asker.person", "name=\"reason\"", "name=\"occurredOn\"", "data-draft", "hx-post");
    }

    @Test
    void DISC_QUERY_anybody_asks_by_the_hand_of_the_ledger() throws Exception {
        var answer = answer(asked("192.0.2.10", TEXT).param("line", "5").param("asker.name", "王大妈"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).isEqualTo(MONEY + "/asked?at=13");
        var recorded = ledger.recorded.getFirst();
        assertThat(recorded.getMetaData().get(Ledger.ACTOR)).isEqualTo(Actor.LEDGER);
        assertThat(recorded.getPayload()).isInstanceOfSatisfying(AskQuestion.class, act -> {
            assertThat(act.asking()).isEqualTo(Asking.INQUIRY);
            assertThat(act.line()).isEqualTo(5);
            assertThat(act.question()).isEqualTo(TEXT);
            assertThat(Objects.requireNonNull(act.asker()).name()).isEqualTo("王大妈");
        });
    }

    @Test
    void nobody_need_say_a_name_and_nobody_can_send_the_number_of_another_or_another_day() throws Exception {
        answer(asked("192.0.2.11", TEXT).param("asker.person", "p-zhangsan").param("occurredOn", "2020-01-01"));
        assertThat(ledger.recorded.getFirst().getPayload()).isInstanceOfSatisfying(AskQuestion.class, act -> {
            assertThat(act.asker()).isNull();
            assertThat(act.occurredOn()).hasToString("2026-03-05");
        });
    }

    @Test
    void the_same_question_of_the_same_line_leads_to_following_the_first() throws Exception {
        var same = "第三笔 买了什么？＜script＞ALERT(3)</script>";
        var answer = answer(asked("192.0.2.12", same).param("line", "3"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).startsWith(MONEY + "/follow?number=1&same");
        assertThat(ledger.recorded).isEmpty();
        assertThat(page(get(MONEY + "/follow?number=1&same=true"))).contains("已经有人问了同样的问题", "第三笔买了什么");

        assertThat(answer(asked("192.0.2.12", same).param("line", "4")).getRedirectedUrl())
                .contains("/asked");
    }

    @Test
    void a_question_that_was_answered_is_shown_with_its_answer_before_it_is_asked_again() throws Exception {
        var shown = answer(asked("192.0.2.14", "灯 多少钱 一盏").param("line", ""));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentAsString(UTF_8))
                .contains("这个问题有人问过，已经答复", "每盏四百二十元", "#question-3", "name=\"read\" value=\"3\"", "我看过了，还是要问");
        assertThat(ledger.recorded).isEmpty();

        assertThat(answer(asked("192.0.2.14", "灯多少钱一盏？").param("line", "").param("read", "3"))
                        .getRedirectedUrl())
                .contains("/asked");
        assertThat(answer(asked("192.0.2.14", "灯多少钱一盏？").param("line", "").param("read", "2"))
                        .getStatus())
                .as("having read another answer")
                .isEqualTo(200);
    }

    @Test
    void DISC_BOARD_whoever_scans_the_paper_notes_that_it_was_seen_and_says_no_name() throws Exception {
        var see = MONEY + "/see?number=1";
        assertThat(page(get(see + "&code=AB3DE0FGH1")))
                .contains("name=\"code\" value=\"AB3DE0FGH1\"", "不问您是谁", "必填")
                .doesNotContain("选填", "没有现场照片的")
                .doesNotContain("name=\"sighting\"", "name=\"version\"");
        answer(post(see).with(from("192.0.2.15")).param("code", "AB3DE0FGH1").param("sighting", "photograph"));
        assertThat(ledger.recorded.getFirst().getMetaData().get(Ledger.ACTOR)).isEqualTo(Actor.LEDGER);
        assertThat(ledger.recorded.getFirst().getPayload()).isInstanceOfSatisfying(NoteBoardSeen.class, act -> {
            assertThat(act.version()).isEqualTo(1);
            assertThat(act.code()).isEqualTo("AB3DE0FGH1");
            assertThat(act.sighting()).isEqualTo(Sighting.QR_CODE);
        });
    }

    @Test
    void the_code_is_printed_for_those_who_post_and_kept_by_no_cache() throws Exception {
        var slip = answer(get("/desk" + MONEY + "/board-code"));
        assertThat(slip.getContentAsString(UTF_8)).contains("AB3DE-0FGH", "<svg");
        assertThat(slip.getHeader("Cache-Control")).contains("no-store");
        assertThat(page(get(MONEY + "/see?number=1"))).doesNotContain("AB3DE0FGH");
    }

    /// It hangs on the board, and its photograph is public.
    @Test
    void nothing_is_promised_of_the_code_that_a_photograph_of_the_board_takes_back() throws Exception {
        assertThat(page(get("/desk" + MONEY + "/board-code")))
                .contains("公开的张贴照片里也看得到", "不证明他站在公开栏前")
                .doesNotContain("公开的网页上没有");
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "OBJECTED")
    void DISC_PROC_of_what_is_not_reviewed_or_is_objected_to_no_notice_with_a_code_is_printed(@Nullable Verdict verdict)
            throws Exception {
        ledger.disclosure = SampleDisclosures.drafted(Views.COMMUNITY, 0, verdict, null);
        assertThat(page(get("/desk" + DRAFTED + "/board-code")))
                .contains("第 1 版还没有经监督委员会审查，或者异议还没有答复")
                .doesNotContain("AB3DE-0FGH", "poster.pdf");
        var poster = answer(get("/desk" + DRAFTED + "/poster.pdf"));
        assertThat(poster.getStatus()).isEqualTo(303);
        assertThat(poster.getRedirectedUrl()).isEqualTo("/desk" + DRAFTED + "/board-code");
    }

    @ParameterizedTest
    @CsvSource({"APPROVED,", "OBJECTED,已补凭证"})
    void DISC_PROC_what_was_reviewed_is_printed_with_its_code_before_it_hangs(Verdict verdict, @Nullable String answer)
            throws Exception {
        ledger.disclosure = SampleDisclosures.drafted(Views.COMMUNITY, 0, verdict, answer);
        assertThat(page(get("/desk" + DRAFTED + "/board-code")))
                .contains("AB3DE-0FGH", "poster.pdf")
                .doesNotContain("还没有经监督委员会审查");
    }

    @Test
    void what_hangs_keeps_its_code_while_another_version_is_reviewed() throws Exception {
        ledger.disclosure = SampleDisclosures.drafted(Views.COMMUNITY, 1, null, null);
        assertThat(page(get("/desk" + DRAFTED + "/board-code"))).contains("第 2 版还没有经监督委员会审查", "AB3DE-0FGH");
    }

    @Test
    void the_poster_with_the_code_is_printed_for_those_who_post_and_kept_by_no_cache() throws Exception {
        assertThat(page(get("/desk" + MONEY + "/board-code"))).contains("/desk" + MONEY + "/poster.pdf");
        var poster = answer(get("/desk" + MONEY + "/poster.pdf"));
        assertThat(poster.getHeader("Cache-Control")).contains("no-store");
        assertThat(poster.getContentType()).isEqualTo("application/pdf");
        try (var pdf = Loader.loadPDF(poster.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("AB3DE-0FGH");
        }
        assertThat(answer(get("/desk" + MONEY + "/poster.pdf?size=a9")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoever_kept_the_code_is_told_what_is_wrong_with_it_and_keeps_it() throws Exception {
        assertThat(page(get("/asked"))).contains("用查询码找我的提问").doesNotContain("role=\"alert\"");
        var slip = answer(look("192.0.2.31", "31337-0019-1149-5767"));
        assertThat(slip.getStatus()).isEqualTo(400);
        assertThat(slip.getContentAsString(UTF_8)).contains("抄错了数字", "31337-0019-1149-5767");
        var unknown = answer(look("192.0.2.31", "31337-0019-1149-5766"));
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(unknown.getContentAsString(UTF_8)).contains("账簿里没有这个查询码指的记录", "31337-0019-1149-5766");
        var another = answer(look("192.0.2.31", CODE_OF_12));
        assertThat(another.getStatus()).isEqualTo(404);
        assertThat(another.getContentAsString(UTF_8)).contains("而是另一条记录", "/entries/12");
    }

    /// The frame of what everybody reads has one style sheet.
    @Test
    void what_is_wrong_with_a_code_is_marked_as_such() throws Exception {
        assertThat(answer(look("192.0.2.33", "31337-0019-1149-5767")).getContentAsString(UTF_8))
                .contains("class=\"notice bad\"", "ledger.css")
                .doesNotContain("desk.css");
        assertThat(new ClassPathResource("static/ledger.css").getContentAsString(UTF_8))
                .contains(".notice.bad {");
    }

    @Test
    void codes_are_looked_up_at_the_pace_at_which_questions_are_taken_and_from_a_bucket_of_their_own()
            throws Exception {
        for (int i = 0; i < 10; i++)
            assertThat(answer(look("192.0.2.32", "1")).getStatus()).isEqualTo(400);
        var answer = answer(look("192.0.2.32", "31337-0019-1149-5766"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString(UTF_8)).contains("请在 1 分钟后再查", "31337-0019-1149-5766");
        assertThat(answer(asked("192.0.2.32", TEXT)).getStatus()).isEqualTo(303);
    }

    private static MockHttpServletRequestBuilder look(String address, String code) {
        return get("/asked").param("code", code).with(from(address));
    }

    @Test
    void who_wants_to_know_that_too_follows_with_one_button() throws Exception {
        var answer = answer(post(MONEY + "/follow?number=1").with(from("192.0.2.13")));
        assertThat(answer.getRedirectedUrl()).isEqualTo(MONEY + "/asked?at=13");
        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        FollowQuestion.class, act -> assertThat(act.number()).isEqualTo(1));
    }

    @Test
    void DISC_FAIL_anybody_reports_that_it_is_untrue_and_sends_no_file() throws Exception {
        var answer = answer(post(MONEY + "/report")
                .with(from("192.0.2.14"))
                .param("failing", "untrue")
                .param("report", "没有这笔收入")
                .param("files.0.digest", "ab".repeat(32)));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(ledger.recorded.getFirst().getPayload())
                .isInstanceOfSatisfying(
                        ReportFailure.class, act -> assertThat(act.files()).isEmpty());
    }

    @Test
    void what_the_law_refuses_comes_back_with_its_reason_and_every_word() throws Exception {
        ledger.refusal = new Refusal.Unlawful(List.of(FakeLedger.ORDER));
        var answer = answer(asked("192.0.2.15", TEXT).param("asker.name", "王大妈"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(UTF_8))
                .contains("没有登记。您写的内容都在下面", FakeLedger.ORDER.arithmetic(), TEXT, "王大妈");
    }

    @Test
    void an_empty_question_is_told_beside_its_field() throws Exception {
        var answer = answer(asked("192.0.2.16", " "));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains("f-question-fault");
    }

    @Test
    void who_sends_too_much_is_told_when_to_send_it_again_and_loses_no_word() throws Exception {
        for (int i = 0; i < 10; i++)
            assertThat(answer(asked("192.0.2.17", TEXT + i)).getStatus()).isEqualTo(303);
        var answer = answer(asked("192.0.2.17", "第十一个问题").param("asker.name", "王大妈"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString(UTF_8)).contains("请在 1 分钟后再发", "第十一个问题", "王大妈");
        assertThat(ledger.recorded).hasSize(10);
    }

    @Test
    void what_fills_in_the_field_nobody_sees_records_nothing() throws Exception {
        var answer = answer(asked("192.0.2.18", TEXT).param("website", "https://example.com"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(UTF_8)).contains(TEXT, "有一格是留空的");
        assertThat(ledger.recorded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MONEY + "/follow?number=2",
                MONEY + "/follow",
                MONEY + "/go-on?number=9",
                MONEY + "/asked?at=1",
                "/disclosures/nothing/ask",
                "/disclosures/510422103204-none/report"
            })
    void what_is_not_there_or_no_longer_shown_has_no_form(String address) throws Exception {
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ask", "/follow?number=1", "/go-on?number=1", "/report"})
    void every_form_is_there_in_english(String way) throws Exception {
        var page = page(get(MONEY + way).cookie(new Cookie("look", "en-m-plain")));
        assertThat(page).contains("What happens next").doesNotContainPattern("<label[^>]*><span>[^<]*\\p{IsHan}");
    }

    private static MockHttpServletRequestBuilder asked(String address, String question) {
        return post(ASK).with(from(address)).param("asking", "inquiry").param("question", question);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(UTF_8);
    }
}
