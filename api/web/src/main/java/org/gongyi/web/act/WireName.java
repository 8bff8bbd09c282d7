package org.gongyi.web.act;

import java.util.Locale;

/// How the names of the code are written on the wire: `StartImplementation` and `START_IMPLEMENTATION` both as
/// `start-implementation`.
public final class WireName {

    private WireName() {}

    public static String of(Class<?> type) {
        return of(type.getSimpleName());
    }

    /// What is in kebab case already stays as it is.
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
