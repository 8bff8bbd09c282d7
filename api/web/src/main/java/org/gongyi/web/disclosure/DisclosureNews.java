package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureId;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView.Correction;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.Totals;
import org.gongyi.web.feed.AtomFeed.News;
import org.gongyi.web.feed.DayCalendar.Day;
import org.gongyi.web.word.Reminder;
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

    /// It changes when it is posted, falls, on the days on which its last day is near, or when that is over.
    News of(Summary one, LocalDate today) {
        var near = ahead(one, today).map(days -> " · " + words.say("duty.reminder." + days));
        return new News(
                "urn:gongyi:disclosure:" + one.id(),
                title(one) + " · " + words.of(one.stage()) + near.orElse(""),
                changed(one, today),
                page(one),
                String.join("", sentences(one, today)));
    }

    private List<String> sentences(Summary one, LocalDate today) {
        var told = new ArrayList<String>();
        var on = one.hanging();
        var due = one.due();
        if (on != null && on.downSince() != null)
            told.add(words.say("disclosure.standing.FALLEN", on.place(), words.date(on.downSince())));
        else if (on != null) told.add(words.say("disclosure.feed.up", words.date(on.postedOn()), on.place()));
        if (on != null && on.totals() != null) told.add(sums(on.totals()));
        if (one.owed() && due != null)
            told.add(words.say("disclosure.feed." + (due.isBefore(today) ? "over" : "due"), words.date(due)));
        if (one.stage() == DisclosureStage.SENT_BACK || one.stage() == DisclosureStage.UNDONE)
            told.add(words.say("disclosure.standing." + one.stage()));
        if (one.late() > 0) told.add(words.say(StandingText.late(one.stage()), one.late()));
        return told;
    }

    /// One of each correction, so that whoever read what it corrects reads it too (DISC-TRUE).
    Stream<News> corrections(Summary one) {
        return one.corrections().stream().map(correction -> {
            var told = new ArrayList<String>();
            if (correction.reason() != null) told.add(words.say("disclosure.feed.reason", stop(correction.reason())));
            told.addAll(sums(correction));
            return new News(
                    corrected(one.id(), correction.version()),
                    words.say("disclosure.feed.corrected", title(one), correction.version(), correction.corrects()),
                    correction.postedOn(),
                    page(one) + "?version=" + correction.version() + "#correction",
                    String.join("", told));
        });
    }

    /// For ever, and the same in every feed.
    static String corrected(DisclosureId disclosure, int version) {
        return "urn:gongyi:disclosure:%s:correction:%d".formatted(disclosure, version);
    }

    /// Of each sum that is another now the old one and the new one.
    private List<String> sums(Correction one) {
        var before = one.before();
        var after = one.after();
        if (before == null || after == null) return List.of();
        return Stream.of(
                        sum("opening", before.opening(), after.opening()),
                        sum("income", before.income(), after.income()),
                        sum("expense", before.expense(), after.expense()),
                        sum("closing", before.closing(), after.closing()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> sum(String field, long before, long after) {
        return before == after
                ? Optional.empty()
                : Optional.of(words.say(
                        "disclosure.feed.instead",
                        words.say("field." + field),
                        words.money(before),
                        words.money(after)));
    }

    /// Without the full stop that the sentence around it brings.
    String stop(String sentence) {
        return sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    String sums(Totals sums) {
        return words.say(
                "disclosure.feed.sums",
                words.money(sums.opening()),
                words.money(sums.income()),
                words.money(sums.expense()),
                words.money(sums.closing()));
    }

    private static LocalDate changed(Summary one, LocalDate today) {
        var on = one.hanging();
        var due = one.due();
        if (due != null && one.isOverdue(today)) return due.plusDays(1);
        var stood = on == null ? one.since() : on.downSince() == null ? on.postedOn() : on.downSince();
        return reminded(one, today).filter(day -> day.isAfter(stood)).orElse(stood);
    }

    /// The day on which it was reminded of last.
    private static Optional<LocalDate> reminded(Summary one, LocalDate today) {
        var due = one.due();
        return due == null ? Optional.empty() : ahead(one, today).map(due::minusDays);
    }

    private static Optional<Integer> ahead(Summary one, LocalDate today) {
        var due = one.due();
        return !one.owed() || due == null ? Optional.empty() : Reminder.reached(due, today);
    }

    List<Day> days(Summary one) {
        var days = new ArrayList<Day>();
        if (one.due() != null) days.add(day(one, "due", one.due(), one.owed()));
        if (one.postedOn() != null) days.add(day(one, "posted", one.postedOn(), false));
        var on = one.hanging();
        if (on != null && on.removableFrom() != null) days.add(day(one, "removable", on.removableFrom(), false));
        return days;
    }

    /// @param reminds of what is still to be done
    private Day day(Summary one, String key, LocalDate on, boolean reminds) {
        return new Day(
                page(one), key, on, words.say("disclosure.day." + key, title(one)), words.of(one.group()), reminds);
    }

    private String title(Summary one) {
        return titles.of(one.item(), one.period(), one.title());
    }

    private static String page(Summary one) {
        return "/disclosures/" + one.id();
    }
}
