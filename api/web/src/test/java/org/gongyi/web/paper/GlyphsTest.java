package org.gongyi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which characters of a name can be printed.
class GlyphsTest {

    /// 䶮 is of extension A, 㛃 too; 𬭚 is of extension E, one of 217 behind U+FFFF.
    @Test
    void names_of_common_and_of_many_rare_characters_are_printed_whole() {
        assertThat(Glyphs.lacking("王德明 龚䶮 李㛃 赵堃 𬭚 · Aa1（主任）")).isEmpty();
        assertThat(Glyphs.marked("王德明")).isEqualTo("王德明");
    }

    /// U+9FFF is the last of the unified ideographs, U+2A6D6 of extension B: one in the BMP, one behind it.
    @Test
    void a_character_that_the_font_lacks_is_named_and_marked_and_never_left_out() {
        var name = "张鿿" + Character.toString(0x2A6D6) + "鿿";
        assertThat(Glyphs.lacking(name)).containsExactly("U+9FFF", "U+2A6D6");
        assertThat(Glyphs.marked(name)).isEqualTo("张〔U+9FFF〕〔U+2A6D6〕〔U+9FFF〕");
    }

    @Test
    void what_only_breaks_a_line_is_no_character_that_is_missing() {
        assertThat(Glyphs.lacking("一\n二\t三")).isEmpty();
    }
}
