package org.gongyi.command.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// Statutory holidays and make-up working days (国务院办公厅 notices). Outside the years it knows, weekends rest.
///
/// @param days the exceptions: true for a working day, false for a holiday
public record WorkingDays(Map<LocalDate, Boolean> days) {

    public WorkingDays {
        days = Map.copyOf(days);
    }

    public boolean isWorking(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return days.getOrDefault(day, !weekend);
    }

    /// The last day of a period of so many calendar days that starts after `start`; moved on to the next working day
    /// when it falls on a day of rest (META-DAYS).
    public LocalDate lastDayOf(LocalDate start, int days) {
        var last = start.plusDays(days);
        while (!isWorking(last)) last = last.plusDays(1);
        return last;
    }
}
