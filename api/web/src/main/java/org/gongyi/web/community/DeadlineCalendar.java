package org.gongyi.web.community;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.SubjectLink;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Last days as a calendar (RFC 5545): one event of a whole day for every open duty and every polling day, that of a
/// further ballot as well.
@Component
final class DeadlineCalendar {

    private static final int LINE = 75;

    private final Wording words;
    private final DutyText duties;
    private final SubjectTitles titles;

    DeadlineCalendar(Wording words, DutyText duties, SubjectTitles titles) {
        this.words = words;
        this.duties = duties;
        this.titles = titles;
    }

    String of(String community, List<DutyItem> due, List<ElectionView.Summary> elections, String site) {
        var calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Gongyi//Ledger//ZH");
        line(calendar, "X-WR-CALNAME:" + text(community));
        due.forEach(duty -> due(calendar, duty, site));
        elections.stream()
                .filter(election -> election.stage() != Stage.WITHOUT_EFFECT)
                .forEach(election -> polling(calendar, election, site));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private void due(StringBuilder calendar, DutyItem duty, String site) {
        var subject = SubjectLink.of(duty.subject());
        var what = duties.of(duty.key(), duty.rule()) + " · " + subject.title();
        event(calendar, new Day(subject.page(), duty.key(), duty.due(), what, words.of(duty.office())), site);
    }

    private void polling(StringBuilder calendar, ElectionView.Summary election, String site) {
        var title = titles.of(election.kind(), election.pollingDay(), election.communityKind());
        var key = election.stage() == Stage.FURTHER_BALLOT ? "calendar.further-ballot" : "calendar.polling";
        var page = "/elections/" + election.id();
        var day = new Day(page, "polling-day", election.pollingDay(), words.say(key, title), words.of(election.mode()));
        event(calendar, day, site);
    }

    private record Day(String page, String key, LocalDate on, String what, String more) {}

    /// The stamp is the day itself: the same day is the same bytes whenever it is asked for.
    private static void event(StringBuilder calendar, Day day, String site) {
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + day.page() + "/" + day.key() + "@gongyi");
        line(calendar, "DTSTAMP:" + compact(day.on()) + "T000000Z");
        line(calendar, "DTSTART;VALUE=DATE:" + compact(day.on()));
        line(calendar, "SUMMARY:" + text(day.what()));
        line(calendar, "DESCRIPTION:" + text(day.more()));
        line(calendar, "URL:" + site + day.page());
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
