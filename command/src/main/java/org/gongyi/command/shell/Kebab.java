package org.gongyi.command.shell;

import java.util.Locale;

/// `StartImplementation` and `START_IMPLEMENTATION` as the world outside reads them: `start-implementation`.
public final class Kebab {

    private Kebab() {}

    public static String of(Class<?> type) {
        return of(type.getSimpleName());
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
