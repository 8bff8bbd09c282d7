package org.gongyi.web.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.gongyi.contract.Actor;
import org.gongyi.contract.Office;
import org.gongyi.webtest.OneOfficeHolder;
import org.gongyi.webtest.Views;
import org.gongyi.webtest.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WebTest
class ReceiptResourceTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OneOfficeHolder reader;

    @Test
    void an_attested_entry_gives_its_receipt_as_a_file() throws Exception {
        mvc.perform(get("/api/events/12/receipt"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"gongyi-12.tlog-proof\""))
                .andExpect(content().string("a proof\n"));
    }

    @Test
    void sealed_values_are_in_the_receipt_of_those_who_may_read_them_and_ask_for_them_and_nobody_keeps_it()
            throws Exception {
        mvc.perform(get("/api/events/41/receipt")).andExpect(content().string("a proof\n"));
        try {
            mvc.perform(get("/api/events/41/receipt?disclose=true"))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(content().string("a proof\n[a-disclosure]"));
            reader.acting = new Actor(Office.TOWNSHIP, Views.CLERK.person(), Views.COMMUNITY.township());
            mvc.perform(get("/api/events/41/receipt?disclose=true"))
                    .andExpect(content().string("a proof\n"));
        } finally {
            reader.acting = Views.CLERK;
        }
    }

    @Test
    void an_entry_that_is_only_recorded_says_so_in_words_and_when_to_ask_again() throws Exception {
        mvc.perform(get("/api/events/1300/receipt"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(jsonPath("$.code").value("not-yet-attested"))
                .andExpect(jsonPath("$.title").value("已记录，尚未存证"));
        mvc.perform(get("/api/events/1300/receipt").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("Recorded, not yet attested"))
                .andExpect(jsonPath("$.detail").value(startsWith("Record 1300 is stored")));
    }

    @Test
    void where_what_was_published_is_spoiled_there_is_no_receipt_and_it_says_whom_to_tell() throws Exception {
        mvc.perform(get("/api/events/16/receipt"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().doesNotExist("Retry-After"))
                .andExpect(jsonPath("$.code").value("not-proven"))
                .andExpect(jsonPath("$.detail").value(containsString("请告知监督委员会")));
    }

    @Test
    void an_event_that_nobody_recorded_is_not_found() throws Exception {
        mvc.perform(get("/api/events/99999/receipt"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown"));
    }
}
