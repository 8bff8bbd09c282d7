package org.gongyi.web.paper;

import org.gongyi.contract.Office;
import org.gongyi.contract.community.Seat;
import org.gongyi.contract.ledger.Entry;
import org.gongyi.contract.recall.RecallEvent;
import org.gongyi.contract.recall.RecallEvent.RecallPetitioned;
import org.gongyi.contract.recall.RecallEvent.RecallSuggested;
import org.gongyi.contract.recall.RecallView;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What a notice of a vote on a recall says beyond what the record itself tells: who is to be recalled, and on which
/// ground, as the petition or the suggestion before it told.
@Component
final class RecallBodies {

    private final Wording words;

    RecallBodies(Wording words) {
        this.words = words;
    }

    Body grounds(RecallView view, long position, Body told) {
        var body = told.first(new Line(words.say("field.member.recalled"), member(view.member())));
        return view.trail().stream()
                .filter(entry -> entry.recorded().position() < position)
                .map(Entry::event)
                .reduce(body, this::with, (_, later) -> later);
    }

    private Body with(Body body, RecallEvent event) {
        return switch (event) {
            case RecallPetitioned e
            when e.findings().isPassed() ->
                body.saying(new Line(words.say("field.PetitionRecall.grounds"), e.grounds()));
            case RecallSuggested e -> body.saying(new Line(words.say("field.suggestion"), e.suggestion()));
            default -> body;
        };
    }

    private String member(Seat seat) {
        return seat.name() + words.say("format.aside", words.post(Office.COMMITTEE, seat.post()));
    }
}
