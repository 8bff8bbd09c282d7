package org.gongyi.web.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.contract.Refusal;
import org.gongyi.contract.fact.ErasureBasis;
import org.gongyi.contract.fact.FactCommand.EraseFact;
import org.gongyi.web.act.ActJson;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.OneOfficeHolder;
import org.gongyi.webtest.SealedOfTests;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/// Sealed values are shown to those who may read them, told to everybody else, and erased by a form.
@WebTest
class FactPagesTest {

    private static final String PAGE = "/desk/facts/" + SealedOfTests.FACT;
    private static final String API = "/api/facts/" + SealedOfTests.FACT;
    private static final String VALUE = "赵工";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @Autowired
    private OneOfficeHolder reader;

    @Autowired
    private SealedOfTests sealed;

    @BeforeEach
    void anew() {
        ledger.reset();
        sealed.read.clear();
        acting(Office.COMMITTEE);
    }

    @AfterEach
    void goBack() {
        reader.acting = Views.CLERK;
    }

    private void acting(Office office) {
        var place = Views.COMMUNITY.value().substring(0, office.level().digits());
        reader.acting = new Actor(office, Views.CLERK.person(), place);
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"COMMITTEE", "SUPERVISION_COMMITTEE", "COUNTY"})
    void who_recorded_it_who_supervises_and_the_county_read_it_and_that_is_noted(Office office) throws Exception {
        acting(office);

        assertThat(text(get(PAGE))).contains("&lt;b&gt;" + VALUE).contains("打开本页已登记在册");
        assertThat(json(get(API)).at("/sealed/0/value").stringValue()).contains(VALUE);
        assertThat(json(get(API)).at("/sealed/0/disclosure").stringValue()).isEqualTo("a-disclosure");
        assertThat(sealed.read).isNotEmpty().allMatch(SealedOfTests.FACT::equals);
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"COMMITTEE", "SUPERVISION_COMMITTEE", "COUNTY", "LEDGER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_reads_it(Office office) throws Exception {
        acting(office);

        assertThat(text(get(PAGE))).doesNotContain(VALUE).contains("已密封");
        var answer = json(get(API));
        assertThat(answer.toString()).doesNotContain(VALUE, "disclosure");
        assertThat(answer.at("/sealed/0/state").stringValue()).isEqualTo("sealed");
        assertThat(sealed.read).isEmpty();
    }

    @Test
    void what_was_erased_is_told_with_day_office_and_article() throws Exception {
        assertThat(text(get(PAGE))).contains("已依法删除：2026年3月5日，", "个人信息保护法", "第四十七条");
        var erased = json(get(API)).at("/sealed/1");
        assertThat(erased.at("/state").stringValue()).isEqualTo("erased");
        assertThat(erased.at("/erasure/basis").stringValue()).isEqualTo("consent-withdrawn");
        assertThat(erased.at("/erasure/erasedAt").intValue()).isEqualTo(57);
    }

    @Test
    void what_is_gone_without_a_word_is_told_as_that() throws Exception {
        assertThat(text(get(PAGE))).contains("内容不在，也没有删除的记录");
        assertThat(json(get(API)).at("/sealed/2/state").stringValue()).isEqualTo("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-m-plain", "en-m-plain"})
    void the_page_is_complete_in_both_languages(String look) throws Exception {
        var page = text(get(PAGE).cookie(new Cookie("look", look)));
        assertThat(page).doesNotContain("??").contains("</html>");
    }

    @Test
    void nobody_keeps_the_answer() throws Exception {
        assertThat(answer(get(API)).getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void the_form_of_the_erasure_begins_with_the_digest_of_the_link_and_with_no_words_of_it() throws Exception {
        var form = text(
                get(PAGE + "/erase-fact").param("digests", SealedOfTests.THERE).param("grounds", "伪造的理由"));
        assertThat(form).contains(SealedOfTests.THERE).doesNotContain("伪造的理由");
    }

    @Test
    void the_form_becomes_the_act() throws Exception {
        var answer = answer(post(PAGE + "/erase-fact")
                .param("_key", "0123456789abcdef")
                .param("occurredOn", "2026-03-05")
                .param("digests", SealedOfTests.THERE + "\n" + SealedOfTests.MISSING)
                .param("attachments", SealedOfTests.FILE)
                .param("basis", "consent-withdrawn")
                .param("grounds", "本人申请"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getRedirectedUrl()).startsWith(PAGE + "?at=");
        assertThat(ledger.recorded.getFirst().getPayload()).isInstanceOfSatisfying(EraseFact.class, act -> {
            assertThat(act.fact()).isEqualTo(SealedOfTests.FACT);
            assertThat(act.digests()).containsExactly(SealedOfTests.THERE, SealedOfTests.MISSING);
            assertThat(act.attachments()).isEqualTo(List.of(SealedOfTests.FILE));
            assertThat(act.basis()).isEqualTo(ErasureBasis.CONSENT_WITHDRAWN);
        });
    }

    @Test
    void an_erasure_twice_is_refused_in_words() throws Exception {
        ledger.refusal = new Refusal.DoesNotFit("digests", "erased-already");
        var refused = answer(
                post(API + "/erase-fact").contentType("application/json").content("""
                        {"occurredOn": "2026-03-05", "digests": ["%s"], "attachments": [], "basis": "other-law",
                         "grounds": "本人申请"}""".formatted(SealedOfTests.ERASED)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(UTF_8)).contains("已经删除，不能再删");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/facts/5104", "/desk/facts/510422103204-01", "/desk/facts/510422103204-9", "/api/facts/x"})
    void what_is_no_fact_is_not_found(String address) throws Exception {
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
        return mvc.perform(asked).andReturn().getResponse();
    }

    private String text(MockHttpServletRequestBuilder asked) throws Exception {
        return answer(asked).getContentAsString(UTF_8);
    }

    private JsonNode json(MockHttpServletRequestBuilder asked) throws Exception {
        return ActJson.tree(text(asked));
    }
}
