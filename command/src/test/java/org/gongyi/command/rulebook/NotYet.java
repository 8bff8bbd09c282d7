package org.gongyi.command.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// Why no decider weighs a rule of elections, disclosure or personal data yet, from `not-yet.csv`.
record NotYet(Map<String, String> reasons) {

    static NotYet read() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (var file = NotYet.class.getResourceAsStream("/not-yet.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> reasons.put(
                            line.substring(0, line.indexOf(',')),
                            line.substring(line.indexOf(',') + 1).replace("\"", "")));
        }
        return new NotYet(reasons);
    }

    String table() {
        var text = new StringBuilder("""

                ## Elections, disclosure, personal data: what nobody weighs yet, and why

                | id | reason |
                |---|---|
                """);
        reasons.forEach((rule, reason) -> text.append("| %s | %s |\n".formatted(rule, reason)));
        return text.toString();
    }
}
