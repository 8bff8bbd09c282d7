package org.gongyi.command.rule;

/// A share of a whole, as statutes state it. 过半数 is *more than* one half, 三分之二以上 is *at least* two thirds
/// (民法典 第一千二百五十九条).
public sealed interface Threshold {

    int numerator();

    int denominator();

    record MoreThan(int numerator, int denominator) implements Threshold {}

    record AtLeast(int numerator, int denominator) implements Threshold {}

    /// Exact: cross-multiplies, so no share is ever rounded.
    default boolean isMetBy(long part, long whole) {
        return switch (this) {
            case MoreThan(var n, var d) -> part * d > whole * n;
            case AtLeast(var n, var d) -> part * d >= whole * n;
        };
    }

    /// The smallest part that meets it.
    default long neededOf(long whole) {
        return switch (this) {
            case MoreThan(var n, var d) -> Math.floorDiv(whole * n, d) + 1;
            case AtLeast(var n, var d) -> Math.ceilDiv(whole * n, (long) d);
        };
    }

    /// Whether whatever meets this also meets the other.
    default boolean isAtLeastAsStrictAs(Threshold other) {
        long mine = (long) numerator() * other.denominator();
        long its = (long) other.numerator() * denominator();
        return mine > its || (mine == its && (this instanceof MoreThan || other instanceof AtLeast));
    }
}
