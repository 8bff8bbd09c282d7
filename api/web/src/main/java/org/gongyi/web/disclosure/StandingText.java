package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyi.contract.disclosure.DisclosureStage;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Hanging;
import org.gongyi.contract.disclosure.DisclosureView.Posting;
import org.gongyi.contract.disclosure.DisclosureView.Summary;
import org.gongyi.contract.disclosure.DisclosureView.Version;
import org.gongyi.contract.disclosure.PostingEvent.DecisionSentBack;
import org.gongyi.contract.disclosure.PostingEvent.ResultUndone;
import org.gongyi.contract.disclosure.PostingEvent.Untold;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a disclosure stands, in whole sentences: the same on its page, on the board and on every list.
@Component
final class StandingText {

    private final Wording words;
    private final DutyText duties;

    StandingText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    /// What a sentence is told from.
    ///
    /// @param late days after its day, of the posting that was latest
    private record Facts(
            DisclosureStage stage,
            @Nullable LocalDate due,
            boolean owed,
            int late,
            boolean lapsed,
            @Nullable Hanging hanging) {}

    List<String> of(Summary one, LocalDate today) {
        return told(new Facts(one.stage(), one.due(), one.owed(), one.late(), one.lapsed(), one.hanging()), today);
    }

    List<String> of(DisclosureView view, LocalDate today) {
        var told = told(
                new Facts(view.stage(), view.due(), view.owed(), view.late(), view.lapsed(), hanging(view)), today);
        return Stream.concat(told.stream(), untold(view)).toList();
    }

    /// Why it is posted no more.
    private Stream<String> untold(DisclosureView view) {
        return view.trail().stream()
                .map(Entry::event)
                .filter(Untold.class::isInstance)
                .map(Untold.class::cast)
                .map(event -> switch (event) {
                    case DecisionSentBack e ->
                        words.say(
                                "disclosure.standing.sent-back",
                                words.date(e.occurredOn()),
                                e.sentBackBy(),
                                e.grounds());
                    case ResultUndone e ->
                        words.say("disclosure.standing.undone", words.date(e.occurredOn()), e.round());
                });
    }

    static @Nullable Hanging hanging(DisclosureView view) {
        return view.versions().stream()
                .filter(Version::isHanging)
                .reduce((_, later) -> later)
                .map(StandingText::hanging)
                .orElse(null);
    }

    private static @Nullable Hanging hanging(Version version) {
        Posting on = version.posting();
        return on == null
                ? null
                : new Hanging(
                        version.number(),
                        on.board().place(),
                        on.postedOn(),
                        on.paused(),
                        on.removableFrom(),
                        on.downSince(),
                        null);
    }

    private List<String> told(Facts one, LocalDate today) {
        var sentences = new ArrayList<String>();
        sentences.add(
                one.hanging() == null ? words.say("disclosure.standing." + one.stage()) : hangs(one.hanging(), today));
        if (one.owed()) sentences.add(due(one.due(), today));
        if (one.late() > 0) sentences.add(words.say(late(one.stage()), one.late()));
        else if (one.lapsed()) sentences.add(words.say("disclosure.lapsed.stays"));
        return List.copyOf(sentences);
    }

    /// What was sent back or undone was never posted, and was late all the same.
    static String late(DisclosureStage stage) {
        return switch (stage) {
            case SENT_BACK -> "disclosure.late.sent-back";
            case UNDONE -> "disclosure.late.undone";
            default -> "disclosure.late.stays";
        };
    }

    /// 4月15日起在“村口公开栏”张贴，今天第 3 天，5月1日起方可撤下。
    private String hangs(Hanging on, LocalDate today) {
        var fell = on.downSince();
        if (fell != null) return words.say("disclosure.standing.FALLEN", on.place(), words.date(fell));
        var day = ChronoUnit.DAYS.between(on.postedOn(), today) - on.paused();
        var up = words.say("disclosure.standing.UP", words.date(on.postedOn()), on.place(), day);
        var until = on.removableFrom();
        if (until == null) return words.say("disclosure.up.open", up);
        return words.say(today.isBefore(until) ? "disclosure.up.until" : "disclosure.up.over", up, words.date(until));
    }

    private String due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) return words.say("disclosure.due.none");
        var key = due.isBefore(today) ? "over" : due.equals(today) ? "today" : "left";
        return words.say("disclosure.due." + key, words.date(due), Math.abs(ChronoUnit.DAYS.between(today, due)));
    }

    /// Ten days, three days and on the day itself before something is late; empty otherwise.
    @Nullable
    String reminder(Summary one, LocalDate today) {
        var due = one.due();
        return !one.owed() || due == null ? null : duties.reminder(due, today).orElse(null);
    }
}
