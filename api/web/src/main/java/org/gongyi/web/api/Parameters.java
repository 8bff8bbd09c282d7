package org.gongyi.web.api;

import java.nio.charset.StandardCharsets;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Require;
import org.gongyi.web.act.Fault;
import org.gongyi.web.act.Fault.Reason;
import org.gongyi.web.act.MalformedAct;
import org.gongyi.web.act.WireName;
import org.jspecify.annotations.Nullable;

/// Reads what stands in an address. A name that cannot be one names nothing; a parameter that cannot be read is named.
final class Parameters {

    static final int MOST_ITEMS = 100;

    private Parameters() {}

    /// A code prefix, or empty for everywhere.
    static String place(String place) {
        return place.isEmpty() ? place : Require.matches("place", place, "[1-9]\\d{0,11}");
    }

    static String words(String q) {
        var words = Require.optionalLine("q", q);
        return words == null ? "" : words;
    }

    static int limit(String limit) {
        if (!limit.matches("\\d{1,3}")) throw wrong("limit", Reason.NOT_WHOLE);
        return (int) Require.between("limit", Integer.parseInt(limit), 1, MOST_ITEMS);
    }

    static @Nullable String cursor(@Nullable String cursor) {
        return cursor == null ? null : Require.matches("cursor", cursor, "[\\x21-\\x7E]{1,400}");
    }

    /// A position of the log after which to go on; -1 for the beginning.
    static long position(@Nullable String cursor) {
        if (cursor == null) return -1;
        if (!cursor.matches("\\d{1,18}")) throw wrong("cursor", Reason.NOT_WHOLE);
        return Long.parseLong(cursor);
    }

    static boolean truth(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, Reason.NOT_TRUTH);
        };
    }

    static <E extends Enum<E>> @Nullable E choice(String name, Class<E> type, @Nullable String value) {
        if (value == null) return null;
        for (var option : type.getEnumConstants()) if (WireName.of(option).equals(value)) return option;
        throw wrong(name, Reason.NOT_A_CHOICE);
    }

    static MalformedAct wrong(String name, Reason reason) {
        return new MalformedAct(new Fault("?" + name, reason, 0));
    }

    static Fault fault(Malformed malformed) {
        return new Fault(
                "?" + malformed.field(), Reason.valueOf(malformed.reason().name()), malformed.limit());
    }

    /// A text of the caller's, fit to be told back.
    static String legible(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.length() > 60 ? whole.substring(0, 60) + "…" : whole;
    }
}
