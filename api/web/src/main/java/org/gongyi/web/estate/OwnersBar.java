package org.gongyi.web.estate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongyi.contract.Check;
import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;

/// One share that a vote of owners had to reach, drawn to scale: the whole is 1,000 wide, the line is where enough
/// begins. Read from the record, so the page says what was weighed.
///
/// @param told the arithmetic, in words
public record OwnersBar(String told, int width, int line, boolean passed) {

    private static final int WIDTH = 1000;

    /// Area and number, of taking part and of agreeing.
    static List<OwnersBar> of(OwnersResultAnnounced result, Function<Check, String> told) {
        return result.findings().checks().stream()
                .filter(check -> check.rule().startsWith("OWN-PA"))
                .map(check -> of(check, told.apply(check)))
                .toList();
    }

    private static OwnersBar of(Check check, String told) {
        var numbers = check.numbers();
        var part = number(numbers, "inFavour", number(numbers, "participating", 0));
        var isAgreeing = numbers.keySet().stream().anyMatch(key -> key.startsWith("inFavour"));
        var whole = isAgreeing && has(numbers, "participating")
                ? number(numbers, "participating", 0)
                : Math.max(numbers.getOrDefault("area", 0L), numbers.getOrDefault("owners", 0L));
        var needed = numbers.getOrDefault("needed", 0L);
        return new OwnersBar(told, at(part, whole), at(needed, whole), check.passed());
    }

    private static boolean has(Map<String, Long> numbers, String beginning) {
        return numbers.keySet().stream().anyMatch(key -> key.startsWith(beginning));
    }

    private static long number(Map<String, Long> numbers, String beginning, long otherwise) {
        return numbers.entrySet().stream()
                .filter(one -> one.getKey().startsWith(beginning))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static int at(long number, long whole) {
        return whole == 0 ? 0 : (int) Math.min(WIDTH, number * WIDTH / whole);
    }
}
