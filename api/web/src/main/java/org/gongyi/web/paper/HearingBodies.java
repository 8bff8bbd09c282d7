package org.gongyi.web.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongyi.contract.hearing.Adoption;
import org.gongyi.contract.hearing.HearingEvent;
import org.gongyi.contract.hearing.HearingEvent.HearingAnnounced;
import org.gongyi.contract.hearing.HearingEvent.HearingClosed;
import org.gongyi.contract.hearing.HearingEvent.HearingConvened;
import org.gongyi.contract.hearing.HearingEvent.MinutesSigned;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.hearing.HearingView;
import org.gongyi.contract.hearing.HearingView.Opinion;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.telling.Telling.Table;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a paper of a hearing says beyond what the record itself tells: the notice what is asked, the minutes who came
/// and what was said up to then, with places to sign; the outcome what became of each opinion.
@Component
final class HearingBodies {

    /// Signatures of representatives of those who were heard: as many places as the record says signed, and at least
    /// one row.
    private static final int MOST_PLACES = 40;

    private final Wording words;

    HearingBodies(Wording words) {
        this.words = words;
    }

    Body of(HearingEvent event, HearingView view, long position, Body told) {
        return switch (event) {
            case HearingAnnounced _ -> asked(view, told);
            case MinutesSigned e -> minutes(e, view, position, told);
            case HearingClosed _ -> told.with(outcomes(view));
            default -> told;
        };
    }

    private Body asked(HearingView view, Body told) {
        var begun = view.begun();
        return told.first(new Line(words.say("field.hearing.form"), words.of(begun.form())))
                .saying(new Line(words.say("field.hearing.question"), begun.question()));
    }

    private Body minutes(MinutesSigned e, HearingView view, long position, Body told) {
        var before = view.trail().stream()
                .filter(entry -> entry.recorded().position() < position)
                .map(Entry::event)
                .toList();
        var numbers = before.stream()
                .filter(OpinionRecorded.class::isInstance)
                .map(one -> ((OpinionRecorded) one).number())
                .toList();
        var body = told.saying(
                new Line(words.say("field.hearing.question"), view.begun().question()));
        for (var event : before) if (event instanceof HearingConvened held) body = attended(held, body);
        return body.with(said(view.opinions().stream()
                        .filter(one -> numbers.contains(one.number()))
                        .toList()))
                .with(signing(e));
    }

    private Body attended(HearingConvened held, Body body) {
        var rows = held.attendance().stream()
                .map(one -> List.of(words.of(one.group()), words.number(one.people())))
                .toList();
        return body.with(new Line(words.say("paper.hearing.held"), words.date(held.occurredOn()) + " " + held.time()))
                .with(new Line(words.say("field.place"), held.place()))
                .with(new Line(words.say("field.clerk"), held.clerk()))
                .with(new Line(words.say("field.hearing.observers"), words.number(held.observers())))
                .with(table("field.hearing.attendance", rows, "field.hearing.group", "field.hearing.people"));
    }

    private Table said(List<Opinion> opinions) {
        var rows = opinions.stream()
                .map(one ->
                        List.of(words.number(one.number()), words.of(one.group()), words.of(one.stance()), said(one)))
                .toList();
        return table(
                "paper.hearing.said",
                rows,
                "paper.number",
                "field.hearing.group",
                "field.hearing.stance",
                "field.hearing.opinion");
    }

    /// The chair, the clerk's place beside, and one row for each who signed; names are written by hand and kept by
    /// nobody.
    private Table signing(MinutesSigned e) {
        var places = Math.min(MOST_PLACES, Math.max(1, e.signatures()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(words.say("field.chair") + " " + e.chair(), ""));
        for (int n = 1; n <= places; n++) rows.add(List.of(words.say("paper.hearing.representative", n), ""));
        return table("paper.hearing.signing", rows, "paper.hearing.who", "paper.hearing.signature");
    }

    private Table outcomes(HearingView view) {
        var rows = view.opinions().stream()
                .map(one -> List.of(
                        words.number(one.number()),
                        words.of(one.group()),
                        said(one),
                        became(one),
                        one.answer() == null || one.joined() != null || one.hidden() != null
                                ? ""
                                : one.answer().grounds()))
                .toList();
        return table(
                "paper.hearing.outcomes",
                rows,
                "paper.number",
                "field.hearing.group",
                "field.hearing.opinion",
                "field.hearing.adoption",
                "field.grounds");
    }

    private String said(Opinion one) {
        var hidden = one.hidden();
        return hidden == null
                ? Objects.requireNonNull(one.opinion())
                : words.say(
                        "hearing.hidden", words.of(hidden.ground()), words.date(hidden.hiddenOn()), hidden.remark());
    }

    private String became(Opinion one) {
        if (one.hidden() != null) return words.say("hearing.hidden.mark");
        if (one.joined() != null) return words.say("hearing.joined", one.joined());
        var answer = one.answer();
        if (answer == null) return words.say("hearing.undecided");
        return answer.adoption() == Adoption.NOT_ADOPTED || answer.whereto() == null
                ? words.of(answer.adoption())
                : words.of(answer.adoption()) + words.say("format.aside", answer.whereto());
    }

    private Table table(String title, List<List<String>> rows, String... columns) {
        return new Table(
                words.say(title),
                Arrays.stream(columns).map(column -> words.say(column)).toList(),
                rows);
    }
}
