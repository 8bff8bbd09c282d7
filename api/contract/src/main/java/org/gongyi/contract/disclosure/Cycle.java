package org.gongyi.contract.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// How often an item is disclosed.
public enum Cycle {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /// 随时公开: as often as something happens
    AS_IT_HAPPENS(0);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /// Empty for a number of months that no cycle has.
    public static Optional<Cycle> ofMonths(long months) {
        return Arrays.stream(values()).filter(one -> one.months == months).findFirst();
    }

    public int months() {
        return months;
    }

    /// The period of the calendar that a day lies in; empty where the item has none.
    public Optional<Period> periodOf(LocalDate day) {
        if (months == 0) return Optional.empty();
        var first = (day.getMonthValue() - 1) / months * months + 1;
        var from = LocalDate.of(day.getYear(), first, 1);
        return Optional.of(new Period(from, from.plusMonths(months).minusDays(1)));
    }
}
