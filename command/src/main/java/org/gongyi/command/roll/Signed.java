package org.gongyi.command.roll;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.gongyi.command.roll.Listed.OnRoll;

/// Those who signed a petition by their number on the roll of persons.
///
/// @param onRoll of the numbers that were told those that stand on it
public record Signed(Map<Integer, OnRoll> onRoll) {

    public Signed {
        onRoll = Map.copyOf(onRoll);
    }

    /// How many of these numbers are somebody's of whom that holds.
    public int count(Collection<Integer> numbers, Predicate<OnRoll> who) {
        return Math.toIntExact(numbers.stream()
                .filter(onRoll::containsKey)
                .filter(number -> who.test(onRoll.get(number)))
                .count());
    }
}
