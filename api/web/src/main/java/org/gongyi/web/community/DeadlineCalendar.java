package org.gongyi.web.community;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Last days as a calendar (RFC 5545): one event of a whole day for every open duty.
@Component
final class DeadlineCalendar {

    private static final int LINE = 75;

    private final Wording words;
    private final DutyText duties;

    DeadlineCalendar(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    String of(String community, List<DutyItem> due, String site) {
        var calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Gongyi//Ledger//ZH");
        line(calendar, "X-WR-CALNAME:" + text(community));
        due.forEach(duty -> event(calendar, duty, site));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    /// The stamp is the day itself: the same duty is the same bytes whenever it is asked for.
    private void event(StringBuilder calendar, DutyItem duty, String site) {
        var subject = SubjectLink.of(duty.subject());
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + subject.page() + "/" + duty.key() + "@gongyi");
        line(calendar, "DTSTAMP:" + compact(duty.due()) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + compact(duty.due()));
        line(calendar, "SUMMARY:" + text(duties.of(duty.key(), duty.rule()) + " · " + subject.title()));
        line(calendar, "DESCRIPTION:" + text(words.of(duty.office())));
        line(calendar, "URL:" + site + subject.page());
        line(calendar, "END:VEVENT");
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
