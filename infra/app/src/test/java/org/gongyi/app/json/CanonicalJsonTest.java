package org.gongyi.app.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The example of RFC 8785 §3.2.2, without its fractions.
    @Test
    void strings_are_escaped_as_little_as_the_rfc_allows() {
        assertThat(canonical("""
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "numbers": [333, 4, -1, 0], "literals": [null, true, false]}""")).isEqualTo("""
                {"literals":[null,true,false],"numbers":[333,4,-1,0],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
    }

    /// The example of RFC 8785 §3.2.3.
    @Test
    void names_go_by_their_utf_16_code_units() {
        assertThat(canonical("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void every_control_character_has_its_one_spelling() {
        var all = new StringBuilder();
        for (var c = 0; c < 0x20; c++) all.append((char) c);
        assertThat(bytes(all.toString()))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017"
                                + "\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"");
        assertThat(bytes("\u007f\u2028</script>")).isEqualTo("\"\u007f\u2028</script>\"");
    }

    @Test
    void rare_characters_are_written_as_themselves() {
        assertThat(bytes("𠮷野家")).isEqualTo("\"𠮷野家\"");
    }

    @Test
    void nested_values_are_sorted_at_every_depth() {
        assertThat(canonical("{\"b\":[{\"d\":1,\"c\":{}}],\"a\":[]}"))
                .isEqualTo("{\"a\":[],\"b\":[{\"c\":{},\"d\":1}]}");
    }

    @Test
    void half_of_a_character_is_refused() {
        assertThatThrownBy(() -> bytes("\ud83d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_that_some_reader_would_round_is_refused() {
        assertThat(canonical("[9007199254740991,-9007199254740991]")).isEqualTo("[9007199254740991,-9007199254740991]");
        for (var number : new String[] {"9007199254740992", "-9007199254740992", "9223372036854775808", "1.5", "1e2"})
            assertThatThrownBy(() -> canonical("[" + number + "]"))
                    .as(number)
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private static String canonical(String json) {
        return new String(CanonicalJson.bytes(JSON.readTree(json)), UTF_8);
    }

    private static String bytes(String text) {
        return new String(CanonicalJson.bytes(JsonNodeFactory.instance.stringNode(text)), UTF_8);
    }
}
