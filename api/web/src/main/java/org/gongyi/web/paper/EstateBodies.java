package org.gongyi.web.paper;

import org.gongyi.contract.estate.EstateEvent.OwnersResultAnnounced;
import org.gongyi.contract.estate.EstateView;
import org.gongyi.contract.estate.OwnersVoteStage;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What the notice of a result says beyond what its record tells: what was asked, and whether it passed.
@Component
final class EstateBodies {

    private final Wording words;

    EstateBodies(Wording words) {
        this.words = words;
    }

    Body asked(OwnersResultAnnounced result, EstateView view, Body told) {
        var called = view.votes().get(result.vote() - 1).called();
        var body = told.first(new Line(words.say("field.estate.outcome"), words.of(OwnersVoteStage.of(result))))
                .first(new Line(words.say("field.title"), called.title()))
                .saying(new Line(words.say("field.estate.question"), called.question()));
        for (var check : result.findings().checks())
            if (check.rule().startsWith("OWN-PA"))
                body = body.saying(new Line(check.citation().article(), check.arithmetic()));
        return body;
    }
}
