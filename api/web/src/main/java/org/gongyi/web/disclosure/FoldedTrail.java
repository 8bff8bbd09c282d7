package org.gongyi.web.disclosure;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.disclosure.DisclosureView;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.web.telling.Step;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// The trail as this page shows it: lines stand in the table above and not a second time here, and a question that is
/// no longer shown is not shown here either. Both stand on the page of their record.
@Component
final class FoldedTrail {

    private final Wording words;

    FoldedTrail(Wording words) {
        this.words = words;
    }

    List<Step> of(DisclosureView view, List<Step> steps) {
        var hidden = view.questions().stream()
                .filter(one -> one.hidden() != null)
                .map(Question::number)
                .collect(toSet());
        return IntStream.range(0, steps.size())
                .mapToObj(i -> folded(steps.get(i), view.trail().get(i).event(), hidden))
                .toList();
    }

    /// What a resident wrote: the question, and the grounds on which it went on.
    private static boolean isOf(Set<Integer> hidden, DisclosureEvent event) {
        return event instanceof QuestionAsked asked && hidden.contains(asked.number())
                || event instanceof QuestionEscalated went && hidden.contains(went.number());
    }

    private Step folded(Step step, DisclosureEvent event, Set<Integer> hidden) {
        var moderated = isOf(hidden, event);
        if (!moderated && step.tables().isEmpty()) return step;
        var facts = new ArrayList<>(step.facts());
        facts.add(new Line(
                words.say(moderated ? "disclosure.step.hidden" : "disclosure.step.lines"),
                words.say("proof.entry.title", step.position()),
                "/entries/" + step.position()));
        return new Step(
                step.number(),
                step.position(),
                step.name(),
                step.day(),
                step.recorded(),
                step.recorder(),
                step.late(),
                step.sealed(),
                step.reason(),
                facts,
                moderated ? List.of() : step.texts(),
                List.of(),
                step.files(),
                step.tally(),
                step.tallyRule(),
                step.failed(),
                step.passed(),
                step.duties());
    }
}
