package org.gongyi.web.desk;

import java.util.Set;

/// How the fields of a form are called: `meeting.present`, `seats.0.name`.
final class FieldName {

    /// Fields under these names say who acts and where, so a blank of the same name stands aside.
    private static final Set<String> TAKEN = Set.of("office", "community");

    private FieldName() {}

    static String of(String prefix, String blank) {
        return prefix.isEmpty() && TAKEN.contains(blank) ? "act." + blank : prefix + blank;
    }
}
