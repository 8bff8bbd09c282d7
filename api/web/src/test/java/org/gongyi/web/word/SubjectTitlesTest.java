package org.gongyi.web.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongyi.contract.duty.Subject;
import org.gongyi.web.PagesApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

/// A list keeps one title; who reads English reads an English one where its name tells enough.
@SpringBootTest(classes = PagesApplication.class)
class SubjectTitlesTest {

    private static final String KEPT = "2026年第1季度财务收支";

    @Autowired
    private SubjectTitles titles;

    @AfterEach
    void in_whatever_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void in_chinese_it_is_called_as_it_was_recorded() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE, "510402100205-finance-2026q1")).isEqualTo(KEPT);
    }

    @Test
    void in_english_what_returns_is_called_by_its_item_and_period() {
        assertThat(in(Locale.ENGLISH, "510402100205-finance-2026q1"))
                .isEqualTo("Income and expenses, quarter 1 of 2026");
    }

    @Test
    void what_happens_once_and_what_only_a_charter_has_keep_their_title() {
        assertThat(in(Locale.ENGLISH, "510402100205-0a1b2c3d4e")).isEqualTo(KEPT);
        assertThat(in(Locale.ENGLISH, "510402100205-village-pond-2026q1")).isEqualTo(KEPT);
    }

    private String in(Locale language, String id) {
        LocaleContextHolder.setLocale(language);
        return titles.of(new Subject("disclosure", id, KEPT));
    }
}
