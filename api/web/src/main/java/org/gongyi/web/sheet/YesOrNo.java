package org.gongyi.web.sheet;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How people answer yes or no in a cell. A blank is a no.
public final class YesOrNo {

    private static final Map<String, Boolean> ANSWERS = Map.ofEntries(
            entry("", false),
            entry("否", false),
            entry("no", false),
            entry("n", false),
            entry("0", false),
            entry("是", true),
            entry("√", true),
            entry("✓", true),
            entry("yes", true),
            entry("y", true),
            entry("1", true));

    private YesOrNo() {}

    /// Nothing where it is neither.
    public static Optional<Boolean> of(String text) {
        return Optional.ofNullable(ANSWERS.get(text.toLowerCase(Locale.ROOT)));
    }
}
