package org.gongyi.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.gongyi.contract.Page;
import org.gongyi.web.act.Fault.Reason;
import org.jspecify.annotations.Nullable;

/// One cursor over two lists. A list that has come to its end stays there.
///
/// @param begun whether these are cursors at all, not the beginning of both lists
record WorklistCursor(
        boolean begun, @Nullable String duties, @Nullable String findings) {

    static WorklistCursor read(@Nullable String cursor) {
        if (cursor == null) return new WorklistCursor(false, null, null);
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\n", -1);
            if (parts.length == 2) return new WorklistCursor(true, open(parts[0]), open(parts[1]));
        } catch (IllegalArgumentException _) {
            throw Parameters.wrong("cursor", Reason.NOT_A_CODE);
        }
        throw Parameters.wrong("cursor", Reason.NOT_A_CODE);
    }

    private static @Nullable String open(String part) {
        return part.isEmpty() ? null : Parameters.cursor(part);
    }

    static @Nullable String after(Page<?> duties, Page<?> findings) {
        if (duties.next() == null && findings.next() == null) return null;
        var both = closed(duties.next()) + "\n" + closed(findings.next());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both.getBytes(UTF_8));
    }

    private static String closed(@Nullable String next) {
        return next == null ? "" : next;
    }

    <T> Page<T> duties(Function<@Nullable String, Page<T>> list) {
        return part(list, duties);
    }

    <T> Page<T> findings(Function<@Nullable String, Page<T>> list) {
        return part(list, findings);
    }

    private <T> Page<T> part(Function<@Nullable String, Page<T>> list, @Nullable String from) {
        return begun && from == null ? new Page<>(List.of(), null) : list.apply(from);
    }
}
