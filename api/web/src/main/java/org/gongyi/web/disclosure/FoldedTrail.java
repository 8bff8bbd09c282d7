package org.gongyi.web.disclosure;

import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.web.telling.Moderated;
import org.gongyi.web.telling.Moderations;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The trail as this page shows it: lines stand in the table above and not a second time here, and words that are no
/// longer shown are not shown here either. Lines stand on the page of their record.
@Component
final class FoldedTrail {

    private final Wording words;
    private final Moderations moderations;

    FoldedTrail(Wording words, Moderations moderations) {
        this.words = words;
        this.moderations = moderations;
    }

    List<Step> of(DisclosureView view, List<Step> steps) {
        var moderated = Moderated.in(view.trail());
        return steps.stream()
                .map(step -> moderations.shown(moderated, folded(step)))
                .toList();
    }

    private Step folded(Step step) {
        return step.tables().isEmpty()
                ? step
                : step.folded(new Line(
                        words.say("disclosure.step.lines"),
                        words.say("proof.entry.title", step.position()),
                        "/entries/" + step.position()));
    }
}
