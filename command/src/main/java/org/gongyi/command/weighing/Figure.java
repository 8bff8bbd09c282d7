package org.gongyi.command.weighing;

/// A number that goes into a check.
///
/// @param key its name in the record: `present`
/// @param word its name in the sentence: 实到
public record Figure(String key, String word, long value) {

    static Figure needed(long value) {
        return new Figure("needed", "须达", value);
    }
}
