package org.gongyi.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.gongyi.command.rule.RulebookMalformed;
import org.gongyi.command.rule.WorkingDays;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final WorkingDays calendar = Holidays.standard();

    @Test
    void META_DAYS_a_period_that_ends_in_the_spring_festival_runs_to_the_first_working_day_after_it() {
        assertThat(calendar.lastDayOf(day("2026-02-06"), 10)).isEqualTo(day("2026-02-24"));
    }

    @Test
    void META_DAYS_a_make_up_saturday_is_a_working_day_and_may_be_the_last() {
        assertThat(calendar.isWorking(day("2026-02-28"))).isTrue();
        assertThat(calendar.lastDayOf(day("2026-02-18"), 10)).isEqualTo(day("2026-02-28"));
    }

    @Test
    void META_DAYS_an_ordinary_saturday_moves_the_last_day_to_monday() {
        assertThat(calendar.isWorking(day("2026-03-14"))).isFalse();
        assertThat(calendar.lastDayOf(day("2026-03-04"), 10)).isEqualTo(day("2026-03-16"));
    }

    @Test
    void META_DAYS_the_first_day_is_not_counted() {
        assertThat(calendar.lastDayOf(day("2026-03-02"), 10)).isEqualTo(day("2026-03-12"));
    }

    @Test
    void META_DAYS_a_weekday_of_the_national_day_rests() {
        assertThat(calendar.isWorking(day("2025-10-06"))).isFalse();
        assertThat(calendar.lastDayOf(day("2025-09-24"), 10)).isEqualTo(day("2025-10-09"));
    }

    @Test
    void outside_the_years_it_knows_only_weekends_rest() {
        assertThat(calendar.isWorking(day("2003-10-01"))).isTrue();
        assertThat(calendar.isWorking(day("2003-10-04"))).isFalse();
    }

    @Test
    void a_line_that_is_no_day_is_refused_with_its_number() {
        refuses("date,kind,name\n2026-13-01,holiday,元旦", "holidays.csv, line 2: is no date");
        refuses("2026-01-01,feast,元旦", "line 1: is neither holiday nor workday: feast");
        refuses("2026-01-01,holiday", "line 1: has not three columns");
        refuses("2026-01-01,holiday,元旦\n2026-01-01,workday,元旦", "line 2: names the day a second time");
        refuses("# nothing", "names no day");
    }

    private static void refuses(String csv, String message) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(RulebookMalformed.class)
                .hasMessageContaining(message);
    }

    private static WorkingDays read(String csv) throws IOException {
        return Holidays.read(new StringReader(csv));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
