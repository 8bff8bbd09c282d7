package org.gongyi.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongyi.web.compare.TextComparison.Change;
import org.gongyi.web.compare.TextComparison.Part;
import org.gongyi.web.compare.TextComparison.Passage;
import org.junit.jupiter.api.Test;

/// Somebody who reads two versions of a rule sees what changed and nothing else.
class TextComparisonTest {

    private static String told(String before, String after) {
        return TextComparison.of(before, after).parts().stream()
                .map(part -> switch (part.change()) {
                    case KEPT -> part.text();
                    case GONE -> "[-" + part.text() + "-]";
                    case ADDED -> "{+" + part.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    private static String without(TextComparison comparison, Change change) {
        return comparison.parts().stream()
                .filter(part -> part.change() != change)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_word_that_changed_is_told_and_what_stands_around_it_is_kept() {
        assertThat(told("村民应当爱护公共设施，损坏的照价赔偿。", "居民应当爱护公共设施，损坏的依法赔偿。"))
                .isEqualTo("[-村-]{+居+}民应当爱护公共设施，损坏的[-照价-]{+依法+}赔偿。");
    }

    @Test
    void a_number_is_one_word() {
        assertThat(told("每户每月交纳 120 元。", "每户每月交纳 1200 元。")).isEqualTo("每户每月交纳 [-120-]{+1200+} 元。");
    }

    @Test
    void an_article_that_is_put_between_others_leaves_them_untouched() {
        assertThat(told("第一条 爱护树木。\n第二条 垃圾分类。", "第一条 爱护树木。\n第二条 遛狗拴绳。\n第三条 垃圾分类。"))
                .startsWith("第一条 爱护树木。\n")
                .contains("垃圾分类")
                .doesNotContain("[-垃圾分类", "{+垃圾分类");
    }

    @Test
    void punctuation_that_was_typed_otherwise_is_all_that_changed() {
        assertThat(told("爱护树木,保持整洁;不乱堆放。", "爱护树木，保持整洁；不乱堆放。")).isEqualTo("爱护树木[-,-]{+，+}保持整洁[-;-]{+；+}不乱堆放。");
    }

    @Test
    void two_sentences_that_have_little_in_common_are_two_sentences() {
        assertThat(told("禁止在楼道内停放电动车", "邻里之间应当互相帮助的事情")).isEqualTo("[-禁止在楼道内停放电动车-]{+邻里之间应当互相帮助的事情+}");
    }

    @Test
    void no_letter_is_cut_in_two() {
        assertThat(told("住在𠀀𠮷家", "住在𠀁𠮷家")).isEqualTo("住在[-𠀀-]{+𠀁+}𠮷家");
    }

    @Test
    void the_same_text_is_told_as_the_same() {
        var same = TextComparison.of("第一条\n爱护树木。", "第一条\n爱护树木。");

        assertThat(same.isSame()).isTrue();
        assertThat(same.passages()).singleElement().extracting(Passage::changed).isEqualTo(false);
    }

    @Test
    void what_did_not_change_can_be_folded_away_line_by_line() {
        var passages = TextComparison.of("甲一\n甲二\n村民之间\n丁", "甲一\n甲二\n居民之间\n丁").passages();

        assertThat(passages).extracting(Passage::changed).containsExactly(false, true, false);
        assertThat(passages.getFirst().lines()).hasSize(2);
        assertThat(passages.get(1).lines().getFirst().parts()).hasSize(3);
    }

    @Test
    void whole_lines_that_come_in_place_of_others_stand_on_their_own() {
        var lines =
                TextComparison.of("旧一旧一", "新甲新甲\n新乙新乙").passages().getFirst().lines();

        assertThat(lines)
                .extracting(
                        line -> line.parts().stream().map(Part::change).toList().toString())
                .containsExactly("[GONE]", "[ADDED]", "[ADDED]");
    }

    @Test
    void whatever_the_texts_both_can_be_read_from_what_is_told() {
        var random = new Random(6);
        for (var round = 0; round < 400; round++) {
            var before = text(random, random.nextInt(120));
            var after = random.nextBoolean() ? text(random, random.nextInt(120)) : edited(before, random);
            var comparison = TextComparison.of(before, after);

            assertThat(without(comparison, Change.ADDED)).isEqualTo(before);
            assertThat(without(comparison, Change.GONE)).isEqualTo(after);
            assertThat(comparison.parts()).noneMatch(part -> part.text().isEmpty());
        }
    }

    private static String text(Random random, int length) {
        var letters = "村民居公约应当，。\n；12 𠮷".codePoints().toArray();
        return random.ints(length, 0, letters.length)
                .mapToObj(n -> Character.toString(letters[n]))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        var points = text.codePoints().mapToObj(Character::toString).toList();
        return points.stream()
                .map(one -> random.nextInt(12) > 0 ? one : text(random, random.nextInt(3)))
                .collect(Collectors.joining());
    }

    /// The bench measures; this only sees that no text takes a page down. Held against each other
    /// letter by letter, these take tens of seconds.
    @Test
    void no_two_texts_take_long_whatever_they_say() {
        var start = System.nanoTime();

        assertThat(told("，；".repeat(10_000), "。！".repeat(10_000))).startsWith("[-，");
        assertThat(told("甲".repeat(20_000), "乙".repeat(20_000))).startsWith("[-甲");
        assertThat(told("甲\n".repeat(10_000), "乙\n".repeat(10_000))).startsWith("[-甲");
        assertThat(told("甲甲甲，".repeat(5_000), "乙乙乙；".repeat(5_000))).startsWith("[-甲");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
