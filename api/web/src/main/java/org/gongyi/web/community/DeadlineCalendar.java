package org.gongyi.web.community;

import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.duty.WorklistQuery.DutyItem;
import org.gongyi.contract.election.ElectionView;
import org.gongyi.contract.election.Stage;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.web.feed.DayCalendar;
import org.gongyi.web.feed.DayCalendar.Day;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.SubjectLinks;
import org.gongyi.web.word.SubjectTitles;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// Last days as a calendar: every open duty, every polling day, that of a further ballot as well, and
/// every hearing that people can come to.
@Component
final class DeadlineCalendar {

    private final Wording words;
    private final DutyText duties;
    private final SubjectTitles titles;
    private final SubjectLinks links;

    DeadlineCalendar(Wording words, DutyText duties, SubjectTitles titles, SubjectLinks links) {
        this.words = words;
        this.duties = duties;
        this.titles = titles;
        this.links = links;
    }

    String of(
            String community,
            List<DutyItem> due,
            List<ElectionView.Summary> elections,
            List<HearingView.Summary> hearings,
            String site) {
        var polling =
                elections.stream().filter(election -> !isNotHeld(election)).map(this::polling);
        return DayCalendar.of(
                community,
                Stream.of(
                                due.stream().map(this::due),
                                polling,
                                hearings.stream().flatMap(this::heard))
                        .flatMap(days -> days)
                        .toList(),
                site);
    }

    private static boolean isNotHeld(ElectionView.Summary election) {
        return switch (election.stage()) {
            case WITHOUT_EFFECT -> true;
            case GIVEN_UP, CONCLUDED -> election.registered() == 0;
            default -> false;
        };
    }

    private Day due(DutyItem duty) {
        var subject = links.of(duty.subject());
        var what = duties.of(duty.key(), duty.rule()) + " · " + subject.title();
        return new Day(subject.page(), duty.key(), duty.due(), what, words.of(duty.office()), true);
    }

    /// Of a hearing that is not over: until when anybody may say something, and the day it is held.
    private Stream<Day> heard(HearingView.Summary hearing) {
        return Stream.concat(collecting(hearing), held(hearing));
    }

    private Stream<Day> collecting(HearingView.Summary hearing) {
        var collecting = hearing.collecting();
        if (collecting == null) return Stream.empty();
        var what = words.say("hearing.calendar.collecting", hearing.title());
        return Stream.of(
                new Day("/hearings/%s/say".formatted(hearing.id()), "collecting", collecting.until(), what, "", true));
    }

    private Stream<Day> held(HearingView.Summary hearing) {
        if (hearing.heldOn() == null) return Stream.empty();
        var what = words.say("hearing.calendar", words.of(hearing.form()), hearing.title());
        return Stream.of(new Day(
                "/hearings/" + hearing.id(),
                "hearing",
                hearing.heldOn(),
                what,
                hearing.time() + " " + hearing.place()));
    }

    private Day polling(ElectionView.Summary election) {
        var title = titles.of(election.kind(), election.pollingDay(), election.communityKind());
        var key = election.stage() == Stage.FURTHER_BALLOT ? "calendar.further-ballot" : "calendar.polling";
        var page = "/elections/" + election.id();
        return new Day(page, "polling-day", election.pollingDay(), words.say(key, title), words.of(election.mode()));
    }
}
