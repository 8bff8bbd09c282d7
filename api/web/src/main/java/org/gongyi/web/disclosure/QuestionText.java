package org.gongyi.web.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.contract.disclosure.DisclosureView.QuestionStage;
import org.gongyi.web.disclosure.DisclosureSheet.QuestionRow;
import org.gongyi.web.telling.Telling.Line;
import org.gongyi.web.word.DutyText;
import org.gongyi.web.word.Wording;
import org.springframework.stereotype.Component;

/// What readers asked, with the clock and everything that was answered.
@Component
final class QuestionText {

    private final Wording words;
    private final DutyText duties;

    QuestionText(Wording words, DutyText duties) {
        this.words = words;
        this.duties = duties;
    }

    List<QuestionRow> of(List<Question> questions, LocalDate today) {
        return questions.stream().map(one -> row(one, today)).toList();
    }

    private QuestionRow row(Question one, LocalDate today) {
        var due = one.isOpen() ? one.due() : null;
        return new QuestionRow(
                one.number(),
                words.say("disclosure.question.asked", one.number(), words.of(one.asking()), words.date(one.askedOn())),
                words.of(one.stage()),
                one.line(),
                one.question(),
                one.hidden() == null ? null : words.say("disclosure.question.hidden", words.of(one.hidden())),
                one.followers() == 0 ? null : words.say("disclosure.question.followers", one.followers()),
                due == null ? null : words.say("disclosure.question.clock", words.date(due), duties.left(due, today)),
                due != null && due.isBefore(today),
                one.isOpen(),
                goesOn(one, today),
                answers(one));
    }

    /// Whom the answer did not satisfy, or who was not answered in time.
    private static boolean goesOn(Question one, LocalDate today) {
        var due = one.due();
        return one.stage() == QuestionStage.ANSWERED
                || one.stage() == QuestionStage.OPEN && due != null && due.isBefore(today);
    }

    private List<Line> answers(Question one) {
        var lines = new ArrayList<Line>();
        if (one.answer() != null && one.answeredOn() != null)
            lines.add(new Line(words.say("disclosure.question.answered", words.date(one.answeredOn())), one.answer()));
        if (one.to() != null && one.grounds() != null)
            lines.add(new Line(words.say("disclosure.question.escalated", words.of(one.to())), one.grounds()));
        if (one.decision() != null && one.settledBy() != null && one.settledOn() != null)
            lines.add(new Line(
                    words.say("disclosure.question.settled", one.settledBy(), words.date(one.settledOn())),
                    one.decision()));
        return List.copyOf(lines);
    }
}
