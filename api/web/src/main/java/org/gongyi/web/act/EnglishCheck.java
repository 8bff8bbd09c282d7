package org.gongyi.web.act;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyi.contract.Check;

/// A check told in English from what is stored of it: its sentence is stored in Chinese only, its numbers have names.
/// Where there are no numbers the rule has one sentence for each outcome.
public final class EnglishCheck {

    private EnglishCheck() {}

    /// @param words the English message of a key, where there is one
    public static String of(Check check, Function<String, Optional<String>> words) {
        return check.numbers().isEmpty() ? outcome(check, words) : figures(check, words);
    }

    private static String figures(Check check, Function<String, Optional<String>> words) {
        return check.numbers().entrySet().stream()
                .sorted(Comparator.comparing(number -> number.getKey().equals("needed")))
                .map(number -> words.apply("number." + number.getKey()).orElse(number.getKey()) + " "
                        + "%,d".formatted(number.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// The sentence of the rule, else of its family: which body decides is said alike for every matter.
    private static String outcome(Check check, Function<String, Optional<String>> words) {
        var outcome = check.passed() ? ".passed" : ".failed";
        var rule = check.rule();
        var family = rule.contains("-") ? rule.substring(0, rule.indexOf('-')) : rule;
        return words.apply("told." + rule + outcome)
                .or(() -> words.apply("told." + family + outcome))
                .or(() -> words.apply("told" + outcome))
                .orElse(rule);
    }
}
