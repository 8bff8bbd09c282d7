package org.gongyi.command.weighing;

import java.math.BigDecimal;

/// A number that goes into a check.
///
/// @param key its name in the record: `present`
/// @param word its name in the sentence: 实到
/// @param value whole, in the unit
public record Figure(String key, String word, long value, Unit unit) {

    /// What is counted.
    public enum Unit {
        /// People, ballots, days.
        ONE,
        /// Hundredths of a square metre, told in square metres with both places.
        HUNDREDTH_OF_SQUARE_METRE
    }

    public Figure(String key, String word, long value) {
        this(key, word, value, Unit.ONE);
    }

    /// An area, in hundredths of a square metre.
    public static Figure area(String key, String word, long hundredths) {
        return new Figure(key, word, hundredths, Unit.HUNDREDTH_OF_SQUARE_METRE);
    }

    static Figure needed(long value) {
        return new Figure("needed", "须达", value);
    }

    /// Another number of the same unit, as a sentence tells it.
    String told(long number) {
        return switch (unit) {
            case ONE -> Long.toString(number);
            case HUNDREDTH_OF_SQUARE_METRE -> BigDecimal.valueOf(number, 2).toPlainString();
        };
    }

    /// The same with its unit.
    String measured(long number) {
        return switch (unit) {
            case ONE -> told(number);
            case HUNDREDTH_OF_SQUARE_METRE -> told(number) + " 平方米";
        };
    }
}
