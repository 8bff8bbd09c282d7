package org.gongyi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongyi.contract.IdNumber.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// GB 11643-1999; the first number is the example of its appendix.
class IdNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String WOMAN = "11010519491231002X";
    private static final String MAN = "110105194912310038";

    @Test
    void the_example_of_the_standard_has_no_flaw() {
        assertThat(IdNumber.flaw(WOMAN, TODAY)).isEmpty();
        assertThat(IdNumber.flaw(WOMAN.toLowerCase(Locale.ROOT), TODAY)).isEmpty();
    }

    @Test
    void birthday_and_sex_stand_in_the_number() {
        var id = IdNumber.of("id", WOMAN, TODAY);
        assertThat(id.birthday()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
        assertThat(IdNumber.of("id", MAN, TODAY).sex()).isEqualTo(Sex.MALE);
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, LENGTH",
        "'', LENGTH",
        "11010519491231002XX, LENGTH",
        "11010519491231002A, CHARACTERS",
        "1101051949123100２X, CHARACTERS",
        "X10105194912310021, CHARACTERS",
        "99010519491231002X, PROVINCE",
        "00010519491231002X, PROVINCE",
        "11010519490230002X, BIRTHDAY",
        "11010519230229002X, BIRTHDAY",
        "11010519491301002X, BIRTHDAY",
        "11010518801231002X, BIRTHDAY",
        "110105202603060024, BIRTHDAY",
        "110105194912310021, CHECK_CHARACTER"
    })
    void a_wrong_number_is_told_by_what_is_wrong(String number, Flaw flaw) {
        assertThat(IdNumber.flaw(number, TODAY)).contains(flaw);
        assertThatThrownBy(() -> IdNumber.of("id", number, TODAY)).isInstanceOf(Malformed.class);
    }

    @Test
    void nobody_is_born_after_the_day_it_is_looked_at() {
        assertThat(IdNumber.flaw(WOMAN, LocalDate.of(1949, 12, 31))).isEmpty();
        assertThat(IdNumber.flaw(WOMAN, LocalDate.of(1949, 12, 30))).contains(Flaw.BIRTHDAY);
    }

    @Test
    void one_wrong_digit_is_always_noticed() {
        for (int place = 0; place < 17; place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                var other = new StringBuilder(WOMAN);
                other.setCharAt(place, digit);
                if (digit != WOMAN.charAt(place)) assertFlaw(other);
            }
    }

    @Test
    void two_digits_in_the_wrong_order_are_always_noticed() {
        IntStream.range(0, 17)
                .filter(place -> WOMAN.charAt(place) != WOMAN.charAt(place + 1))
                .forEach(place -> {
                    var other = new StringBuilder(WOMAN);
                    other.setCharAt(place, WOMAN.charAt(place + 1));
                    other.setCharAt(place + 1, WOMAN.charAt(place));
                    assertFlaw(other);
                });
    }

    @Test
    void a_number_is_compared_and_never_printed() {
        var id = IdNumber.of("id", WOMAN, TODAY);
        assertThat(id).isEqualTo(IdNumber.of("id", " " + WOMAN + " ", TODAY)).hasToString("IdNumber[…]");
        assertThat(id).hasSameHashCodeAs(IdNumber.of("id", WOMAN, TODAY));
        assertThat(id).isNotEqualTo(IdNumber.of("id", MAN, TODAY));
    }

    private static void assertFlaw(StringBuilder number) {
        assertThat(IdNumber.flaw(number.toString(), TODAY)).as("%s", number).isPresent();
    }
}
