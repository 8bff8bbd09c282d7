package org.gongyi.contract.disclosure;

import static org.gongyi.contract.Require.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongyi.contract.Malformed;
import org.gongyi.contract.Malformed.Reason;

/// A month, a quarter, a half-year or a year of the calendar, first and last day included.
public record Period(LocalDate from, LocalDate until) {

    public Period {
        from = day("from", from);
        until = day("until", until);
        if (cycleOf(from, until).isEmpty()) throw new Malformed("until", Reason.NOT_A_DATE, 0);
    }

    public Cycle cycle() {
        return cycleOf(from, until).orElseThrow();
    }

    /// `2026m03`, `2026q1`, `2026h1`, `2026y`: the last part of the name of a disclosure.
    public String code() {
        var nth = (from.getMonthValue() - 1) / cycle().months() + 1;
        return from.getYear()
                + switch (cycle()) {
                    case MONTH -> "m%02d".formatted(nth);
                    case QUARTER -> "q" + nth;
                    case HALF_YEAR -> "h" + nth;
                    case YEAR -> "y";
                    case AS_IT_HAPPENS -> throw new IllegalStateException("no period");
                };
    }

    /// Empty for what is no code of a period.
    public static Optional<Period> read(String code) {
        if (!code.matches("(19|20|21)\\d\\d(m\\d\\d|[qh]\\d|y)")) return Optional.empty();
        var year = Integer.parseInt(code, 0, 4, 10);
        return Arrays.stream(Cycle.values())
                .filter(cycle -> cycle.months() > 0)
                .flatMap(cycle -> inYear(cycle, year).stream())
                .filter(period -> period.code().equals(code))
                .findFirst();
    }

    private static List<Period> inYear(Cycle cycle, int year) {
        return IntStream.iterate(1, month -> month <= 12, month -> month + cycle.months())
                .mapToObj(month -> cycle.periodOf(LocalDate.of(year, month, 1)).orElseThrow())
                .toList();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /// Every period that ends on the day before this one begins: the cycle of an item may have
    /// changed between them.
    public List<Period> before() {
        var last = from.minusDays(1);
        return around(last, period -> period.until().equals(last));
    }

    /// Every period that begins on the day after this one.
    public List<Period> after() {
        var first = until.plusDays(1);
        return around(first, period -> period.from().equals(first));
    }

    private static List<Period> around(LocalDate day, Predicate<Period> which) {
        return Arrays.stream(Cycle.values())
                .flatMap(cycle -> cycle.periodOf(day).stream())
                .filter(which)
                .toList();
    }

    private static Optional<Cycle> cycleOf(LocalDate from, LocalDate until) {
        return Arrays.stream(Cycle.values())
                .filter(cycle -> cycle.months() > 0)
                .filter(cycle -> from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % cycle.months() == 0)
                .filter(cycle -> until.equals(from.plusMonths(cycle.months()).minusDays(1)))
                .findFirst();
    }
}
