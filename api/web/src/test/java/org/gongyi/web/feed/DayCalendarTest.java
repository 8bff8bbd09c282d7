package org.gongyi.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyi.web.feed.DayCalendar.Day;
import org.gongyi.web.word.Reminder;
import org.junit.jupiter.api.Test;

/// What a calendar does with the last days of the ledger.
class DayCalendarTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 20);

    @Test
    void what_is_owed_reminds_ten_days_before_three_days_before_and_on_the_day_at_nine() {
        var calendar = DayCalendar.of("龙塘村", List.of(new Day("/d/1", "due", DUE, "最迟公布", "财务", true)), "");
        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20260620\r\n")
                .contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\nDESCRIPTION:最迟公布\r\nEND:VALARM\r\n")
                .contains("TRIGGER:-P2DT15H\r\n", "TRIGGER:-P9DT15H\r\n");
        assertThat(calendar.indexOf("END:VALARM")).isLessThan(calendar.indexOf("END:VEVENT"));
        assertThat(calendar.split("BEGIN:VALARM", -1)).hasSize(1 + Reminder.DAYS.size());
    }

    @Test
    void what_is_done_reminds_of_nothing() {
        assertThat(DayCalendar.of("龙塘村", List.of(new Day("/d/1", "posted", DUE, "已公布", "财务")), ""))
                .doesNotContain("VALARM");
    }

    @Test
    void a_reminder_stands_from_its_day_until_the_next_and_never_after_the_last_day() {
        assertThat(Reminder.reached(DUE, DUE.minusDays(11))).isEmpty();
        assertThat(Reminder.reached(DUE, DUE.minusDays(10))).contains(10);
        assertThat(Reminder.reached(DUE, DUE.minusDays(4))).contains(10);
        assertThat(Reminder.reached(DUE, DUE.minusDays(3))).contains(3);
        assertThat(Reminder.reached(DUE, DUE.minusDays(1))).contains(3);
        assertThat(Reminder.reached(DUE, DUE)).contains(0);
        assertThat(Reminder.reached(DUE, DUE.plusDays(1))).isEmpty();
    }
}
