package org.gongyi.command.roll;

import java.util.Map;
import java.util.Set;
import org.gongyi.command.election.Elsewhere;
import org.gongyi.contract.PersonId;
import org.gongyi.contract.roll.Ground;
import org.gongyi.contract.roll.Registration;
import org.jspecify.annotations.Nullable;

/// What rolls say already of those whom an act names. The log holds nothing by which somebody could be found, so
/// this is told from a table beside it, which changes with the entries of the roll and in their transaction.
///
/// @param here number on this roll by key, of those who are on it
/// @param elsewhere by key, of those who are on the roll of another community; of several the nearest polling day
/// @param represented households of the act that have a representative on this roll
/// @param numbers those that the act strikes and that are on this roll
public record Listed(
        Map<String, Integer> here,
        Map<String, Elsewhere> elsewhere,
        Set<Household> represented,
        Map<Integer, OnRoll> numbers) {

    public static final Listed NOBODY = new Listed(Map.of(), Map.of(), Set.of(), Map.of());

    public Listed {
        here = Map.copyOf(here);
        elsewhere = Map.copyOf(elsewhere);
        represented = Set.copyOf(represented);
        numbers = Map.copyOf(numbers);
    }

    /// A household within its group: the numbers of two groups may be alike.
    public record Household(String group, String number) {

        /// Absent where the row names none.
        public static @Nullable Household of(Registration voter) {
            var number = voter.household();
            if (number == null) return null;
            return new Household(voter.group() == null ? "" : voter.group(), number);
        }
    }

    /// Somebody who is on the roll.
    public record OnRoll(
            PersonId person, Ground ground, boolean householdRepresentative, boolean residentRepresentative) {}
}
