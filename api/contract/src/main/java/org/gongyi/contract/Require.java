package org.gongyi.contract;

import static org.gongyi.contract.Malformed.Reason.CONTROL_CHARACTER;
import static org.gongyi.contract.Malformed.Reason.MISSING;
import static org.gongyi.contract.Malformed.Reason.NOT_A_CODE;
import static org.gongyi.contract.Malformed.Reason.NOT_A_DATE;
import static org.gongyi.contract.Malformed.Reason.NOT_A_TELEPHONE;
import static org.gongyi.contract.Malformed.Reason.NOT_A_TIME;
import static org.gongyi.contract.Malformed.Reason.TOO_LARGE;
import static org.gongyi.contract.Malformed.Reason.TOO_LONG;
import static org.gongyi.contract.Malformed.Reason.TOO_SHORT;
import static org.gongyi.contract.Malformed.Reason.TOO_SMALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The bounds every word keeps, each violation a [Malformed] that names the field.
public final class Require {

    /// Short texts: titles, names, places.
    public static final int LINE = 200;
    /// Long texts: plans, minutes, reasons. In Chinese 10,000 characters are 30,000 bytes, under half of an entry.
    public static final int TEXT = 10_000;
    /// More than the people of any community, and few enough that no product of two overflows.
    public static final int PEOPLE = 10_000_000;

    private static final String TELEPHONE =
            "0(10|2\\d|[3-9]\\d{2})-?[2-9]\\d{6,7}(-\\d{1,6})?|1[3-9]\\d{9}|400-?\\d{7}";
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Require() {}

    public static <T> T present(String field, @Nullable T value) {
        if (value == null) throw new Malformed(field, MISSING, 0);
        return value;
    }

    /// A text of one line, not blank.
    public static String line(String field, @Nullable String value) {
        return clean(field, value, 1, LINE, false);
    }

    /// A text of several lines, not blank.
    public static String text(String field, @Nullable String value) {
        return clean(field, value, 1, TEXT, true);
    }

    /// A text that may be left out, or an empty one, which is the same.
    public static @Nullable String optionalText(String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : clean(field, value, 1, TEXT, true);
    }

    public static @Nullable String optionalLine(String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : clean(field, value, 1, LINE, false);
    }

    /// A number of people: 0 to ten millions.
    public static int people(String field, int value) {
        return (int) between(field, value, 0, PEOPLE);
    }

    public static @Nullable Integer optionalPeople(String field, @Nullable Integer value) {
        return value == null ? null : (Integer) people(field, value);
    }

    public static long between(String field, long value, long least, long most) {
        if (value < least) throw new Malformed(field, TOO_SMALL, least);
        if (value > most) throw new Malformed(field, TOO_LARGE, most);
        return value;
    }

    public static LocalDate day(String field, @Nullable LocalDate value) {
        var day = present(field, value);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) throw new Malformed(field, NOT_A_DATE, 0);
        return day;
    }

    public static @Nullable LocalDate optionalDay(String field, @Nullable LocalDate value) {
        return value == null ? null : day(field, value);
    }

    /// A time of day as it is written in minutes: `19:30`.
    public static String time(String field, @Nullable String value) {
        if (value == null || value.isBlank()) throw new Malformed(field, MISSING, 0);
        if (!value.matches("([01]\\d|2[0-3]):[0-5]\\d")) throw new Malformed(field, NOT_A_TIME, 0);
        return value;
    }

    /// A telephone number of mainland China without its country code: `0812-3356789`, with an extension
    /// `0812-3356789-801`, `13900000000`, `400-8123456`.
    public static String telephone(String field, @Nullable String value) {
        if (value == null || value.isBlank()) throw new Malformed(field, MISSING, 0);
        if (!value.matches(TELEPHONE)) throw new Malformed(field, NOT_A_TELEPHONE, 0);
        return value;
    }

    /// @param form a constant: each is compiled once and kept
    public static String matches(String field, @Nullable String value, String form) {
        if (value == null || value.isBlank()) throw new Malformed(field, MISSING, 0);
        if (!FORMS.computeIfAbsent(form, Pattern::compile).matcher(value).matches())
            throw new Malformed(field, NOT_A_CODE, 0);
        return value;
    }

    public static <T> List<T> atMost(String field, int most, @Nullable List<T> values) {
        if (values == null) return List.of();
        if (values.size() > most) throw new Malformed(field, TOO_LONG, most);
        for (var value : values) present(field, value);
        return List.copyOf(values);
    }

    private static String clean(String field, @Nullable String value, int least, int most, boolean lines) {
        if (value == null || value.isBlank()) throw new Malformed(field, MISSING, 0);
        var text = value.replace("\r\n", "\n").strip();
        if (text.length() < least) throw new Malformed(field, TOO_SHORT, least);
        if (text.length() > most) throw new Malformed(field, TOO_LONG, most);
        if (text.codePoints().anyMatch(c -> isForbidden(c, lines))) throw new Malformed(field, CONTROL_CHARACTER, 0);
        return text;
    }

    /// Control characters, halves of pairs, and the marks that turn the direction of writing and so can hide a text.
    private static boolean isForbidden(int c, boolean lines) {
        if (lines && (c == '\n' || c == '\t')) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
        };
    }
}
