package org.gongyi.web.paper;

import org.gongyi.contract.cadre.CadreEvent;
import org.gongyi.contract.cadre.CadreEvent.ReportSubmitted;
import org.gongyi.contract.cadre.CadreEvent.ReviewAnnounced;
import org.gongyi.contract.cadre.CadreEvent.ReviewHeld;
import org.gongyi.contract.cadre.CadreEvent.ReviewPublished;
import org.gongyi.contract.cadre.CadreView;
import org.gongyi.contract.cadre.CadreView.Reviewed;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What the papers of a review say beyond what their record tells: who is rated, what was promised, and by which lines
/// the votes became a grade.
@Component
final class CadreBodies {

    private final Wording words;

    CadreBodies(Wording words) {
        this.words = words;
    }

    Body of(CadreEvent event, CadreView view, Body told) {
        return switch (event) {
            case ReviewAnnounced _ -> promised(view, named(view, told));
            case ReportSubmitted _ -> named(view, told);
            case ReviewHeld e -> lines(e, named(view, told));
            case ReviewPublished e -> published(e, view, named(view, told));
            default -> told;
        };
    }

    private Body named(CadreView view, Body told) {
        return told.first(new Line(words.say("field.cadre.name"), view.name()));
    }

    /// What representatives will want to hear of.
    private Body promised(CadreView view, Body told) {
        var body = told;
        for (var one : view.promises())
            body = body.saying(new Line(
                    words.say("cadre.nth", one.number(), one.made().promise()),
                    words.say("cadre.paper.promise", one.measure(), words.date(one.dueBy()))));
        return body;
    }

    private Body lines(ReviewHeld held, Body told) {
        var body = told;
        for (var check : held.findings().checks())
            if (check.rule().startsWith("ACC-EVAL-THRESH") || !check.passed())
                body = body.saying(new Line(check.citation().article(), check.arithmetic()));
        return body;
    }

    private Body published(ReviewPublished e, CadreView view, Body told) {
        return view.reviews().stream()
                .map(Reviewed::held)
                .filter(held -> held != null && held.year() == e.year() && held.office() == e.office())
                .reduce((_, later) -> later)
                .map(held -> lines(held, outcome(held, told)))
                .orElse(told);
    }

    private Body outcome(ReviewHeld held, Body told) {
        var outcome = held.outcome();
        return outcome == null ? told : told.with(new Line(words.say("field.cadre.outcome"), words.of(outcome)));
    }
}
