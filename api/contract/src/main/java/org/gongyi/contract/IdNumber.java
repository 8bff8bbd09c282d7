package org.gongyi.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The number of a resident identity card (公民身份号码, GB 11643-1999): six digits of a place, eight
/// of the birthday, three of an order whose last is odd for men, one check character.
///
/// Only for comparing lists while they are imported. No act and no event holds one, and it is never
/// printed.
public final class IdNumber {

    private static final int LENGTH = 18;
    private static final String CHECKS = "10X98765432";
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /// First two digits by GB/T 2260; 81 to 83 stand in residence permits of 港澳台 residents.
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private final String value;

    /// What is wrong with a number, the first that is found.
    public enum Flaw {
        /// The old ones of fifteen digits too: they are no longer valid since 2013-01-01.
        LENGTH,
        CHARACTERS,
        PROVINCE,
        BIRTHDAY,
        CHECK_CHARACTER
    }

    private IdNumber(String value) {
        this.value = value;
    }

    /// @param on the day it is looked at: nobody is born later
    public static Optional<Flaw> flaw(String text, LocalDate on) {
        var value = plain(text);
        if (value.length() != LENGTH) return Optional.of(Flaw.LENGTH);
        if (!value.matches("[0-9]{17}[0-9X]")) return Optional.of(Flaw.CHARACTERS);
        if (!PROVINCES.contains(value.substring(0, 2))) return Optional.of(Flaw.PROVINCE);
        if (!isBirthday(value, on)) return Optional.of(Flaw.BIRTHDAY);
        return check(value) == value.charAt(17) ? Optional.empty() : Optional.of(Flaw.CHECK_CHARACTER);
    }

    /// @throws Malformed where it has a [#flaw]
    public static IdNumber of(String field, String text, LocalDate on) {
        if (flaw(text, on).isPresent()) throw new Malformed(field, Malformed.Reason.NOT_A_CODE, 0);
        return new IdNumber(plain(text));
    }

    public LocalDate birthday() {
        return birthday(value);
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /// The only way out: through a function that nobody can go back.
    public String blinded(UnaryOperator<String> oneWay) {
        return oneWay.apply(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdNumber id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /// Says nothing, so that no log line can.
    @Override
    public String toString() {
        return "IdNumber[…]";
    }

    private static String plain(String text) {
        return text.strip().replace('x', 'X');
    }

    private static boolean isBirthday(String value, LocalDate on) {
        try {
            var day = birthday(value);
            return !day.isBefore(FIRST) && !day.isAfter(on);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static LocalDate birthday(String value) {
        return LocalDate.of(part(value, 6, 10), part(value, 10, 12), part(value, 12, 14));
    }

    private static int part(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /// MOD 11-2 of ISO 7064: each digit counts twice what the next one counts.
    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) sum = (sum + value.charAt(i) - '0') * 2 % 11;
        return CHECKS.charAt(sum);
    }
}
