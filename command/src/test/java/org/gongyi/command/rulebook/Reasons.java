package org.gongyi.command.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Rules of which the rulebook says why something is not there, from a file of rules and reasons.
record Reasons(String heading, Map<String, String> byRule) {

    /// Why no decider weighs a rule of these families yet.
    static Reasons notYet() throws IOException {
        return read(
                "/not-yet.csv",
                "Elections, disclosure, personal data, conventions, deliberation, owners: what nobody weighs yet, and why");
    }

    /// Why communities do not have a clock that villages have.
    static Reasons villagesOnly() throws IOException {
        return read("/villages-only.csv", "Clocks that villages have and communities do not, and why");
    }

    private static Reasons read(String name, String heading) throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (var file = Reasons.class.getResourceAsStream(name)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> reasons.put(
                            line.substring(0, line.indexOf(',')),
                            line.substring(line.indexOf(',') + 1).replace("\"", "")));
        }
        return new Reasons(heading, reasons);
    }

    String table() {
        var text = new StringBuilder("""

                ## %s

                | id | reason |
                |---|---|
                """.formatted(heading));
        byRule.forEach((rule, reason) -> text.append("| %s | %s |\n".formatted(rule, reason)));
        return text.toString();
    }
}
