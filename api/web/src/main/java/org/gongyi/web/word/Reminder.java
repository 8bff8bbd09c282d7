package org.gongyi.web.word;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Ten days, three days and on the last day itself somebody is reminded: on the desk, in the feed and by the calendar.
public final class Reminder {

    /// Days before the last one, latest first.
    public static final List<Integer> DAYS = List.of(0, 3, 10);

    private Reminder() {}

    /// Of which of them it is today or was last; empty where none was yet, and after the last day.
    public static Optional<Integer> reached(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? Optional.empty()
                : DAYS.stream().filter(ahead -> left <= ahead).findFirst();
    }
}
