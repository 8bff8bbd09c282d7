package org.gongyi.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.gongyi.contract.resolution.ResolutionCommand.Withdraw;
import org.gongyi.webtest.FakeLedger;
import org.gongyi.webtest.ShelfOfTests;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockMultipartHttpServletRequestBuilder;

/// Files sent with the form of an act, as a browser without scripts sends them.
@WebTest
class UploadsTest {

    private static final String FORM = "/desk/resolutions/" + Views.RESOLUTION + "/withdraw";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FakeLedger ledger;

    @Autowired
    private ShelfOfTests shelf;

    @BeforeEach
    void anew() {
        ledger.reset();
        shelf.names().clear();
    }

    @Test
    void a_file_sent_with_the_form_is_named_by_the_act() throws Exception {
        var answer = send(multipart(FORM).part(file("会议记录.pdf", "%PDF-1.7")), "不再需要");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(((Withdraw) ledger.recorded.getFirst().getPayload()).files())
                .singleElement()
                .satisfies(file -> assertThat(file.digest()).isEqualTo(ShelfOfTests.DIGEST));
    }

    @Test
    void a_browser_that_chose_nothing_sends_an_empty_part_and_that_is_no_file() throws Exception {
        var answer = send(multipart(FORM).part(file("", "")), "不再需要");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(((Withdraw) ledger.recorded.getFirst().getPayload()).files()).isEmpty();
    }

    @Test
    void a_file_that_was_taken_stays_with_a_form_that_comes_back() throws Exception {
        var page =
                send(multipart(FORM).part(file("会议记录.pdf", "%PDF-1.7")), "").getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("name=\"files.0.digest\" value=\"" + ShelfOfTests.DIGEST + "\"")
                .contains("会议记录");
        assertThat(ledger.recorded).isEmpty();
    }

    @Test
    void what_was_kept_is_recorded_unless_it_is_dropped() throws Exception {
        assertThat(send(kept(multipart(FORM)), "不再需要").getStatus()).isEqualTo(303);
        assertThat(send(kept(multipart(FORM)).part(text("_drop", ShelfOfTests.DIGEST)), "不再需要")
                        .getStatus())
                .isEqualTo(303);

        assertThat(((Withdraw) ledger.recorded.getFirst().getPayload()).files()).hasSize(1);
        assertThat(((Withdraw) ledger.recorded.getLast().getPayload()).files()).isEmpty();
        assertThat(shelf.names()).isEmpty();
    }

    @Test
    void a_file_that_is_refused_is_told_at_its_field_and_nothing_is_recorded() throws Exception {
        var answer = send(multipart(FORM).part(file("空.pdf", "")), "不再需要");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("id=\"f-files-fault\"")
                .contains("文件是空的")
                .contains("不再需要");
        assertThat(ledger.recorded).isEmpty();
    }

    private static AbstractMockMultipartHttpServletRequestBuilder<?> kept(
            AbstractMockMultipartHttpServletRequestBuilder<?> form) {
        return form.part(
                text("files.0.digest", ShelfOfTests.DIGEST),
                text("files.0.bytes", "8"),
                text("files.0.type", "application/pdf"),
                text("files.0.name", "会议记录"));
    }

    private static MockPart text(String name, String value) {
        return new MockPart(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static MockPart file(String name, String content) {
        return new MockPart("files", name, content.getBytes(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(AbstractMockMultipartHttpServletRequestBuilder<?> form, String grounds)
            throws Exception {
        form.part(text("occurredOn", "2026-03-05"), text("grounds", grounds));
        return mvc.perform(form).andReturn().getResponse();
    }
}
