package org.gongyi.command.rule;

import static org.gongyi.contract.OnFail.BLOCK;
import static org.gongyi.contract.OnFail.VOID;
import static org.gongyi.contract.OnFail.WARN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongyi.contract.OnFail;

/// What follows when a rule is not met, and what follows instead where only a part of it is not: too
/// few who attend void a meeting, too few who agree make it say no.
///
/// @param usual of the whole rule, and of every part that is not named apart
/// @param apart by the name of the part, which is that of a parameter or of a case: `pass`, `days`,
/// `objection`
public record Consequence(OnFail usual, Map<String, OnFail> apart) {

    private static final List<OnFail> WEAKEST_FIRST = List.of(WARN, VOID, BLOCK);

    public Consequence {
        apart = Map.copyOf(apart);
    }

    public static Consequence of(OnFail usual) {
        return new Consequence(usual, Map.of());
    }

    public OnFail of(String part) {
        return apart.getOrDefault(part, usual);
    }

    Consequence temperedBy(Confidence confidence) {
        return new Consequence(
                confidence.temper(usual),
                apart.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> confidence.temper(part.getValue()))));
    }

    /// Whether a lower layer may say this where a higher one says the other. Of a part it does not
    /// name it says nothing.
    boolean isAtLeastAsStrictAs(Consequence other) {
        return isAtLeastAsStrict(usual, other.usual)
                && apart.entrySet().stream()
                        .allMatch(part -> isAtLeastAsStrict(part.getValue(), other.of(part.getKey())));
    }

    /// Whether anything in this is stricter than in the other.
    boolean tightens(Consequence other) {
        return isStricter(usual, other.usual)
                || apart.entrySet().stream().anyMatch(part -> isStricter(part.getValue(), other.of(part.getKey())));
    }

    /// Both together: of each part the stricter.
    Consequence with(Consequence other) {
        Map<String, OnFail> parts = new HashMap<>(apart);
        other.apart.forEach((part, onFail) -> parts.put(part, stricter(onFail, of(part))));
        return new Consequence(stricter(other.usual, usual), parts);
    }

    /// `VOID`, or `VOID {days=WARN, pass=NOT_PASSED}`: the same words for the same consequence.
    String words() {
        return apart.isEmpty() ? usual.name() : usual + " " + new TreeMap<>(apart);
    }

    private static OnFail stricter(OnFail one, OnFail other) {
        return isStricter(one, other) ? one : other;
    }

    private static boolean isStricter(OnFail one, OnFail other) {
        return one != other && isAtLeastAsStrict(one, other);
    }

    private static boolean isAtLeastAsStrict(OnFail one, OnFail other) {
        if (one == other) return true;
        return WEAKEST_FIRST.contains(one)
                && WEAKEST_FIRST.contains(other)
                && WEAKEST_FIRST.indexOf(one) > WEAKEST_FIRST.indexOf(other);
    }
}
