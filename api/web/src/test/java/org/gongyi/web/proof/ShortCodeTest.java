package org.gongyi.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongyi.web.proof.Attestation.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read out over the telephone is understood, or noticed to be wrong.
class ShortCodeTest {

    private static final String CODE = "31337-0019-1149-5766";

    @Test
    void a_code_has_the_position_first_and_then_three_groups_of_four() {
        assertThat(ShortCode.of(leaf(31_337, "0123abcd"))).hasToString(CODE);
        assertThat(ShortCode.of(leaf(0, "00000000"))).hasToString("0-0000-0000-0098");
        assertThat(ShortCode.of(leaf(7, "ffffffff"))).hasToString("7-4294-9672-9534");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CODE,
                "31337001911495766",
                " 31337 0019 1149 5766 ",
                "３１３３７－００１９—1149–5766",
                "31337.0019·1149,5766"
            })
    void a_code_is_read_however_its_groups_are_parted(String typed) {
        assertThat(ShortCode.parse(typed)).hasValue(new ShortCode(31_337, 0x0123abcdL));
    }

    @Test
    void every_single_wrong_digit_and_every_exchange_of_neighbours_is_noticed() {
        var digits = CODE.replace("-", "");
        for (var i = 0; i < digits.length(); i++) {
            for (var other = '0'; other <= '9'; other++) {
                var wrong = digits.substring(0, i) + other + digits.substring(i + 1);
                if (!wrong.equals(digits))
                    assertThat(ShortCode.parse(wrong)).as(wrong).isEmpty();
            }
            if (i == 0) continue;
            var turned = digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
            if (!turned.equals(digits))
                assertThat(ShortCode.parse(turned)).as(turned).isEmpty();
        }
    }

    /// 7-4294-9672-9631 has right check digits and a prefix of 2^32.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "0000-0000-0098",
                "00-0000-0000-0098",
                "7-4294-9672-9631",
                "9999999999999999999-0000-0000-0050",
                "x",
                CODE + "x"
            })
    void what_is_no_code_is_none(String typed) {
        assertThat(ShortCode.parse(typed)).isEmpty();
    }

    private static Leaf leaf(long position, String hash) {
        return new Leaf(position, "{}", hash + "0".repeat(56));
    }
}
