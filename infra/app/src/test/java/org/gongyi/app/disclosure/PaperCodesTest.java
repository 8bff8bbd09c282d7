package org.gongyi.app.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.gongyi.command.disclosure.PaperCode;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.PostingAct.NoteBoardSeen;
import org.gongyi.contract.disclosure.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is printed on a paper and nowhere else.
class PaperCodesTest {

    private static final DisclosureId MONEY = new DisclosureId("510421105208-finance-2026q1");
    private static final DisclosureId OTHER = new DisclosureId("510421105208-finance-2026q2");

    private final PaperCodes codes = new PaperCodes(PaperCodesTest::digest);

    @Test
    void each_version_of_each_disclosure_has_ten_letters_of_its_own_and_always_the_same() {
        assertThat(codes.of(MONEY, 1))
                .matches("[0-9A-HJKMNP-TV-Z]{10}")
                .isEqualTo(codes.of(MONEY, 1))
                .isNotEqualTo(codes.of(MONEY, 2))
                .isNotEqualTo(codes.of(OTHER, 1));
    }

    @Test
    void it_is_told_to_the_rules_where_somebody_says_a_code_and_to_nobody_else() {
        assertThat(codes.around(seen("whatever"))).containsExactly(new PaperCode(codes.of(MONEY, 1)));
        assertThat(codes.around(seen(null))).isEmpty();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static NoteBoardSeen seen(@Nullable String code) {
        return new NoteBoardSeen(MONEY, LocalDate.of(2026, 4, 12), 1, Sighting.QR_CODE, code, List.of(), null);
    }
}
