package org.gongyi.contract.disclosure;

import org.gongyi.contract.Require;

/// An amount of money in 分, exact. In words it stands as a whole number, like every amount of the
/// ledger: canonical JSON writes it alike everywhere, and no reader can round it.
///
/// @param value below zero for what is owed
public record Fen(long value) implements Comparable<Fen> {

    /// A hundred thousand million yuan: above every account of a community, and below what JSON holds
    /// exactly.
    public static final long MOST = 10_000_000_000_000L;

    public static final Fen NOTHING = new Fen(0);

    /// A balance within the bounds, also below zero.
    ///
    /// @throws org.gongyi.contract.Malformed outside of them
    public static long balance(String field, long value) {
        return Require.between(field, value, -MOST, MOST);
    }

    /// @throws ArithmeticException past the range of a `long`, which no sum of bounded amounts reaches
    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }

    public boolean isDebt() {
        return value < 0;
    }

    /// Whether an entry can hold it.
    public boolean isWithinBounds() {
        return value >= -MOST && value <= MOST;
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }

    /// In 元, with two decimals: `-1234.05`.
    @Override
    public String toString() {
        var all = Math.abs(value);
        return "%s%d.%02d".formatted(value < 0 ? "-" : "", all / 100, all % 100);
    }
}
