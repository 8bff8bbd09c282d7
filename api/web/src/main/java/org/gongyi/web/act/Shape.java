package org.gongyi.web.act;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can stand in a blank. Reading, drawing and documenting an act are three walks over these shapes, so that a new
/// act needs no line of code in this module.
public sealed interface Shape {

    /// A text.
    ///
    /// @param most characters
    /// @param lines whether it may have several lines
    /// @param pattern what it must match, where it must
    record Words(int most, boolean lines, @Nullable String pattern) implements Shape {}

    /// A whole number within bounds.
    record Whole(long least, long most) implements Shape {}

    /// Money in 分; people write and read it in 元.
    ///
    /// @param least below zero for a balance, which may be a debt
    record Money(long least, long most) implements Shape {}

    record Truth() implements Shape {}

    /// A day: `2026-03-05`.
    record Day() implements Shape {}

    /// One of the constants of an enum, in kebab case.
    record Choice(Class<? extends Enum<?>> type) implements Shape {

        public List<? extends Enum<?>> options() {
            return List.of(type.getEnumConstants());
        }
    }

    /// A name of something, written as a plain string: a record whose only component is `String value`.
    record Code(Class<? extends Record> type, String pattern) implements Shape {}

    /// Several blanks that belong together.
    record Group(Class<? extends Record> type, List<Blank> blanks) implements Shape {}

    /// A list.
    ///
    /// @param most how many
    record Several(Shape of, int most) implements Shape {}
}
