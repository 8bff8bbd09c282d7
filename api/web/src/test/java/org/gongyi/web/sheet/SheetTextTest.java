package org.gongyi.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gongyi.web.sheet.SheetFault.Reason;
import org.gongyi.web.word.WordsForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;

class SheetTextTest {

    private final SheetText texts = new SheetText(WordsForTests.of("messages/sheet"));

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_fault_is_told_where_the_clerk_sees_it() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(texts.of(new SheetFault(1207, "C", Reason.NOT_A_DAY, "登记日期", 0)))
                .isEqualTo("第 1207 行 C 列：“登记日期”应是日期，例如 2026-03-05。");
        assertThat(texts.of(new SheetFault(0, "B", Reason.HIDDEN_COLUMN, "身份证号", 0)))
                .isEqualTo("B 列：这一列（身份证号）是隐藏的。请取消隐藏，核对后保留或删去。");
        assertThat(texts.of(new SheetFault(3, "", Reason.EXAMPLE_LEFT, "", 0))).isEqualTo("第 3 行：这是模板里的示例行。请删去。");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(texts.of(SheetFault.ofFile(Reason.TOO_MANY_ROWS, "", 10_000)))
                .isEqualTo("There are more than 10,000 rows; nothing was read. Please split the sheet.");
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_has_a_sentence_in_both_languages(Reason reason) {
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            LocaleContextHolder.setLocale(language);
            assertThat(texts.of(new SheetFault(1, "A", reason, "甲", 7)))
                    .contains("1", "A")
                    .doesNotContain("{");
        }
    }
}
