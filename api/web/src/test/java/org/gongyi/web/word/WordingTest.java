package org.gongyi.web.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.gongyi.contract.Check;
import org.gongyi.contract.Citation;
import org.gongyi.contract.CommunityKind;
import org.gongyi.contract.Office;
import org.gongyi.contract.OnFail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class WordingTest {

    private final Wording words = WordsForTests.of("messages", "messages/enums", "messages/rules");
    private final LawText law = new LawText(words);
    private final CheckText checks = new CheckText(words, law);
    private final DutyText duties = new DutyText(words, checks);

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void days_and_moments_are_those_of_china() {
        assertThat(words.date(LocalDate.of(2026, 3, 5))).isEqualTo("2026年3月5日");
        assertThat(words.moment(Instant.parse("2026-03-05T16:30:00Z"))).isEqualTo("2026年3月6日 00:30");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.date(LocalDate.of(2026, 3, 5))).isEqualTo("5 March 2026");
    }

    @Test
    void money_is_told_in_yuan_to_the_fen() {
        assertThat(words.money(123_456)).isEqualTo("1,234.56 元");
        assertThat(words.money(5)).isEqualTo("0.05 元");
        assertThat(words.money(-100_000_000_000L)).isEqualTo("-1,000,000,000.00 元");
    }

    @Test
    void offices_are_called_as_the_community_calls_them() {
        assertThat(words.of(Office.COMMITTEE, CommunityKind.VILLAGE)).isEqualTo("村民委员会");
        assertThat(words.of(Office.COMMITTEE, CommunityKind.URBAN)).isEqualTo("居民委员会");
        assertThat(words.of(Office.AUDITOR, CommunityKind.URBAN)).isEqualTo("审计");
    }

    @Test
    void articles_are_told_in_both_languages() {
        var article = new Citation("民法典", "第一千零四十五条第二款", LocalDate.of(2021, 1, 1));
        assertThat(law.of(article)).isEqualTo("《民法典》第一千零四十五条第二款（2021年1月1日起的文本）");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(law.of(article)).isEqualTo("Civil Code, Art. 1045 para. 2 (text in force since 1 January 2021)");
    }

    @Test
    void chinese_numerals_are_read() {
        assertThat(LawText.numeral("三")).isEqualTo(3);
        assertThat(LawText.numeral("十")).isEqualTo(10);
        assertThat(LawText.numeral("十八")).isEqualTo(18);
        assertThat(LawText.numeral("三十")).isEqualTo(30);
        assertThat(LawText.numeral("一百零四")).isEqualTo(104);
        assertThat(LawText.numeral("一千二百五十九")).isEqualTo(1259);
    }

    @Test
    void a_rule_nobody_has_named_yet_is_shown_by_its_id() {
        var line = checks.of(new Check(
                "NEW-RULE",
                false,
                OnFail.VOID,
                Map.of("unheard", 7L),
                "算式",
                new Citation("新法", "第一条", LocalDate.of(2030, 1, 1))));
        assertThat(line.title()).isEqualTo("NEW-RULE");
        assertThat(line.verdict()).isEqualTo("无效");
        assertThat(line.arithmetic()).isEqualTo("算式");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(checks.number("unheard")).isEqualTo("unheard");
    }

    @Test
    void a_check_without_numbers_says_in_english_what_its_rule_found() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(told("SY-1", true))
                .contains("proposal by the Party organization")
                .contains("was made before");
        assertThat(told("SY-1", false)).startsWith("There is no proposal by the Party organization");
        assertThat(told("HR-TYPE-ALL", false)).startsWith("No appraisal meeting was held");
        assertThat(told("MAT-LAND", false)).startsWith("The body that met may not decide this matter");
        assertThat(told("NEW-RULE", false)).isEqualTo("What this rule asks for was not there.");
    }

    private String told(String rule, boolean passed) {
        var law = new Citation("村民委员会组织法", "第三十条", LocalDate.of(2026, 1, 1));
        return checks.of(new Check(rule, passed, OnFail.BLOCK, Map.of(), "算式", law))
                .arithmetic();
    }

    @Test
    void deadlines_are_told_in_days_left_and_days_over() {
        var today = LocalDate.of(2026, 6, 10);
        assertThat(duties.left(today.plusDays(1), today)).isEqualTo("还有 1 天");
        assertThat(duties.left(today, today)).isEqualTo("今天是最后一天");
        assertThat(duties.left(today.minusDays(3), today)).isEqualTo("已过 3 天");
        assertThat(duties.of("supervise:outcome", "SY-S")).isEqualTo("监督“结果公开”这一步");
        assertThat(duties.of("something-new", "SY-6")).isEqualTo("按决议实施");
    }
}
