package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.feed.DayCalendar.Day;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// A disclosure as news and as days of a calendar. Days are told and none is counted: whoever reads it next week reads
/// what is still so.
@Component
final class DisclosureNews {

    private final Wording words;
    private final SubjectTitles titles;

    DisclosureNews(Wording words, SubjectTitles titles) {
        this.words = words;
        this.titles = titles;
    }

    /// Of the feed, and of the calendar.
    String title(String community) {
        return words.say("disclosure.board.title", community);
    }

    /// It changes when it is posted, falls, or its day is over.
    ///
    /// @param totals of the statement that hangs
    News of(Summary one, Optional<Totals> totals, LocalDate today) {
        return new News(
                "urn:gongyi:disclosure:" + one.id(),
                title(one) + " · " + words.of(one.stage()),
                changed(one, today),
                page(one),
                String.join("", sentences(one, totals, today)));
    }

    private List<String> sentences(Summary one, Optional<Totals> totals, LocalDate today) {
        var told = new ArrayList<String>();
        var on = one.hanging();
        var due = one.due();
        if (on != null && on.downSince() != null)
            told.add(words.say("disclosure.standing.FALLEN", on.place(), words.date(on.downSince())));
        else if (on != null) told.add(words.say("disclosure.feed.up", words.date(on.postedOn()), on.place()));
        totals.ifPresent(sums -> told.add(words.say(
                "disclosure.feed.sums",
                words.money(sums.opening()),
                words.money(sums.income()),
                words.money(sums.expense()),
                words.money(sums.closing()))));
        if (one.owed() && due != null)
            told.add(words.say("disclosure.feed." + (due.isBefore(today) ? "over" : "due"), words.date(due)));
        if (one.late() > 0) told.add(words.say("disclosure.late.stays", one.late()));
        return told;
    }

    private static LocalDate changed(Summary one, LocalDate today) {
        var on = one.hanging();
        var due = one.due();
        if (due != null && one.isOverdue(today)) return due.plusDays(1);
        if (on == null) return one.since();
        return on.downSince() == null ? on.postedOn() : on.downSince();
    }

    List<Day> days(Summary one) {
        var days = new ArrayList<Day>();
        if (one.due() != null) days.add(day(one, "due", one.due()));
        if (one.postedOn() != null) days.add(day(one, "posted", one.postedOn()));
        var on = one.hanging();
        if (on != null && on.removableFrom() != null) days.add(day(one, "removable", on.removableFrom()));
        return days;
    }

    private Day day(Summary one, String key, LocalDate on) {
        return new Day(page(one), key, on, words.say("disclosure.day." + key, title(one)), words.of(one.group()));
    }

    private String title(Summary one) {
        return titles.of(one.item(), one.period(), one.title());
    }

    private static String page(Summary one) {
        return "/disclosures/" + one.id();
    }
}
