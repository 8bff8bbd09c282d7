package org.gongyi.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Page;
import org.jspecify.annotations.Nullable;

/// Where the next part of a list begins: the sort key of the last row shown, so that rows added meanwhile shift
/// nothing.
///
/// Opaque to whoever carries it. One that was not made here is [Malformed], never an error of the ledger.
public record Cursor(List<String> key) {

    /// More than anybody reads on one page.
    private static final int MOST = 200;

    private static final String SEPARATOR = "\n";

    /// @param parts how many values the key of this list has
    public static Cursor read(@Nullable String opaque, int parts, Cursor first) {
        if (opaque == null || opaque.isEmpty()) return first;
        try {
            var key = List.of(new String(Base64.getUrlDecoder().decode(opaque), UTF_8).split(SEPARATOR, -1));
            if (key.size() == parts) return new Cursor(key);
        } catch (IllegalArgumentException _) {
            throw notOurs();
        }
        throw notOurs();
    }

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    public long number(int part) {
        try {
            var number = Long.parseLong(key.get(part));
            if (number >= 0) return number;
        } catch (NumberFormatException _) {
            throw notOurs();
        }
        throw notOurs();
    }

    public LocalDate day(int part) {
        try {
            return LocalDate.parse(key.get(part));
        } catch (DateTimeParseException _) {
            throw notOurs();
        }
    }

    public static Malformed notOurs() {
        return new Malformed("cursor", Malformed.Reason.NOT_A_CODE, 0);
    }

    public static int rows(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    /// @param found up to one row more than asked for, which tells whether there is a next part
    public static <R, T> Page<T> page(List<R> found, int limit, Function<R, T> item, Function<R, Cursor> place) {
        var shown = found.subList(0, Math.min(found.size(), rows(limit)));
        var next = found.size() > shown.size() ? place.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(UTF_8));
    }
}
