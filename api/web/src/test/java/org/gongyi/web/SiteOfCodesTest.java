package org.gongyi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.web.proof.ProofSheets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A code on paper leads for years to where it was printed from.
@SpringBootTest(classes = PagesApplication.class, properties = "gongyi.site=https://ledger.example.org/gongyi")
class SiteOfCodesTest {

    @Autowired
    private ProofSheets sheets;

    @Test
    void a_code_leads_to_the_site_that_was_set_whatever_a_request_calls_it() {
        assertThat(sheets.of(12).orElseThrow().address())
                .startsWith("https://ledger.example.org/gongyi/verify?code=12-");
    }
}
