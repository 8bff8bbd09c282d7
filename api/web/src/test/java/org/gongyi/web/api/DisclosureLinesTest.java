package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.gongyi.web.exchange.SampleDisclosure;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What was posted of a disclosure, taken into a spreadsheet or a program: the same to the 分.
@WebTest
class DisclosureLinesTest {

    private static final String DISCLOSURE = "/api/disclosures/" + SampleDisclosure.ID;

    @Autowired
    private MockMvc browser;

    @Test
    void every_line_of_every_posted_version_is_a_row_with_what_was_left_after_it() throws Exception {
        var answer = answer(DISCLOSURE + "/lines.csv");
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        var rows = answer.getContentAsString(UTF_8).split("\r\n");
        assertThat(rows).hasSize(1 + 2 * 139);
        assertThat(rows[0]).contains("\"版次\",\"公布日期\",\"撤下日期\",\"序号\"").contains("\"金额（元，支出为负）\"");
        assertThat(rows[2])
                .startsWith("\"1\",\"2026-04-22\",\"\",\"2\",\"2026-01-03\",\"支出\",\"-123.42\",\"128332.64\"");
        assertThat(rows[139]).contains("\"177952.23\"");
    }

    /// DISC-TRUE: what was corrected is not overwritten.
    @Test
    void the_version_that_was_corrected_stands_beside_the_one_that_corrects_it() throws Exception {
        var rows = answer(DISCLOSURE + "/lines.csv").getContentAsString(UTF_8).split("\r\n");
        assertThat(rows[3]).startsWith("\"1\",").contains("\"-123.43\"");
        assertThat(rows[142]).startsWith("\"2\",").contains("\"-123.48\"");
        assertThat(rows[278]).contains("\"177952.18\"");
    }

    @Test
    void the_table_speaks_the_language_of_who_asks() throws Exception {
        var answer = browser.perform(get(DISCLOSURE + "/lines.csv").cookie(new Cookie("look", "en-m-plain")))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString(UTF_8)).contains("expenses below zero");
    }

    @Test
    void the_program_is_told_the_same_amounts_in_fen() throws Exception {
        assertThat(answer(DISCLOSURE).getContentAsString(UTF_8))
                .contains("\"closing\":17795223", "\"closing\":17795218");
    }

    @Test
    void what_is_no_disclosure_is_not_found() throws Exception {
        for (var nothing : new String[] {"nonsense", "510422103204-finance-2031q1"})
            assertThat(answer("/api/disclosures/" + nothing + "/lines.csv").getStatus())
                    .isEqualTo(404);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse();
    }
}
