package org.gongyi.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "修建停车场 | \" 修建停车场 \"",
                "修建P3停车场 | \" 修建 p3 停车场 \"",
                "２０２６年 | \" 2026 年 \"",
                "提议、商议。 | \" 提议 商议 \"",
                "ABC def | \" abc def \"",
                "⽔利 | \" 水利 \"",
                "3.5万元 | \" 3 5 万元 \"",
                "二〇二六年 | \" 二〇二六年 \"",
            })
    void forms_are_folded_and_runs_stand_apart(String text, String folded) {
        assertThat(Words.of(text).folded()).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%_'\\", "、。", "\u0000", "\ud800", "\u200b", "\ufe0f"})
    void marks_alone_are_no_words(String text) {
        assertThat(Words.of(text).isEmpty()).isTrue();
    }

    @Test
    void invisible_characters_and_choices_of_glyphs_are_as_if_not_written() {
        assertThat(Words.of("葛\udb40\udd00城\u200b区")).isEqualTo(Words.of("葛城区"));
    }

    @Test
    void unspaced_script_is_found_by_pairs_and_by_its_last_character() {
        assertThat(Words.of("停车场").tokens()).isEqualTo("停车 车场 场");
        assertThat(Words.of("场").tokens()).isEqualTo("场");
        assertThat(Words.of("P3号").tokens()).isEqualTo("p3 号");
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_character() {
        assertThat(Words.of("𠮷野").tokens()).isEqualTo("𠮷野 野");
        assertThat(Words.of("𠮷").question()).isEqualTo("'𠮷':*");
        assertThat(Words.of("野𠮷").tokens()).isEqualTo("野𠮷 𠮷");
    }

    @Test
    void a_single_character_begins_a_pair_or_ends_a_run() {
        assertThat(Words.of("车").question()).isEqualTo("'车':*");
        assertThat(Words.of("停车场").question()).isEqualTo("'停车' & '车场'");
    }

    @Test
    void an_endless_run_is_looked_up_by_its_beginning() {
        assertThat(Words.of("a".repeat(10_000)).tokens()).hasSize(40);
    }

    @Test
    void unspaced_script_goes_on_at_either_side_and_runs_do_not() {
        assertThat(Words.of("停车").substring()).isEqualTo("停车");
        assertThat(Words.of("P3停车").substring()).isEqualTo(" p3 停车");
        assertThat(Words.of("停车P3").substring()).isEqualTo("停车 p3 ");
    }

    @Test
    void what_is_typed_between_spaces_is_wanted_each() {
        assertThat(Wanted.of(" 停车\u3000改造 停车 ").phrases())
                .extracting(Wanted.Phrase::substring)
                .containsExactly("停车", "改造");
    }

    @Test
    void nothing_typed_finds_all_and_marks_find_none() {
        assertThat(Wanted.of("  ").isAnything()).isTrue();
        assertThat(Wanted.of("%").isNothing()).isTrue();
        assertThat(Wanted.of("").isNothing()).isFalse();
    }
}
