package org.gongyi.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongyi.web.word.Reminder;

/// Days as a calendar (RFC 5545): one event of a whole day each.
public final class DayCalendar {

    private static final int LINE = 75;

    private DayCalendar() {}

    /// @param page what it is about, where it is found on the site; with `key` it names the event for ever
    /// @param more beside its title
    /// @param reminds whether the calendar reminds of it on the days of [Reminder], at nine in the morning
    public record Day(String page, String key, LocalDate on, String what, String more, boolean reminds) {

        public Day(String page, String key, LocalDate on, String what, String more) {
            this(page, key, on, what, more, false);
        }
    }

    /// @param name as the calendar is shown among others
    public static String of(String name, List<Day> days, String site) {
        var calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Gongyi//Ledger//ZH");
        line(calendar, "X-WR-CALNAME:" + text(name));
        days.forEach(day -> event(calendar, day, site));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    /// The stamp is the day itself: the same day is the same bytes whenever it is asked for.
    private static void event(StringBuilder calendar, Day day, String site) {
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + day.page() + "/" + day.key() + "@gongyi");
        line(calendar, "DTSTAMP:" + compact(day.on()) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + compact(day.on()));
        line(calendar, "SUMMARY:" + text(day.what()));
        line(calendar, "DESCRIPTION:" + text(day.more()));
        line(calendar, "URL:" + site + day.page());
        if (day.reminds()) Reminder.DAYS.forEach(ahead -> alarm(calendar, day, ahead));
        line(calendar, "END:VEVENT");
    }

    /// A whole day begins at midnight, so that nine o'clock of an earlier day is less than so many days before it.
    private static void alarm(StringBuilder calendar, Day day, int ahead) {
        line(calendar, "BEGIN:VALARM");
        line(calendar, "ACTION:DISPLAY");
        line(calendar, "TRIGGER:" + (ahead == 0 ? "PT9H" : "-P%dDT15H".formatted(ahead - 1)));
        line(calendar, "DESCRIPTION:" + text(day.what()));
        line(calendar, "END:VALARM");
    }

    private static String compact(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// A line holds 75 octets and goes on behind a space; no character is cut in two.
    private static void line(StringBuilder calendar, String line) {
        int room = LINE;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int octets = Character.toString(character).getBytes(UTF_8).length;
            if (room < octets) {
                calendar.append("\r\n ");
                room = LINE - 1;
            }
            calendar.appendCodePoint(character);
            room -= octets;
            at += Character.charCount(character);
        }
        calendar.append("\r\n");
    }
}
