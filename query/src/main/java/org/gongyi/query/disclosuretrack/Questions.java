package org.gongyi.query.disclosuretrack;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongyi.contract.Duty;
import org.gongyi.contract.DutyView;
import org.gongyi.contract.disclosure.AskingEvent;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAnswered;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionFollowed;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionSettled;
import org.gongyi.contract.disclosure.DisclosureSettlement;
import org.gongyi.contract.disclosure.DisclosureView.Question;
import org.gongyi.contract.disclosure.DisclosureView.QuestionStage;
import org.jspecify.annotations.Nullable;

/// What was asked, and what became of it. A question that is no longer shown is told without its words.
final class Questions {

    private final TreeMap<Integer, List<AskingEvent>> trails = new TreeMap<>();

    void take(AskingEvent event) {
        trails.computeIfAbsent(numberOf(event), _ -> new ArrayList<>()).add(event);
    }

    List<Question> list(List<DutyView> open) {
        var due = open.stream().map(DutyView::duty).collect(toMap(Duty::key, Duty::due));
        return trails.entrySet().stream()
                .map(one -> question(one.getKey(), one.getValue(), due))
                .toList();
    }

    private static Question question(int number, List<AskingEvent> trail, Map<String, LocalDate> due) {
        if (!(trail.getFirst() instanceof QuestionAsked asked))
            throw new IllegalStateException("nobody asked before " + trail.getFirst());
        var answered = last(QuestionAnswered.class, trail);
        var escalated = last(QuestionEscalated.class, trail);
        var settled = last(QuestionSettled.class, trail);
        var moderated = last(QuestionModerated.class, trail);
        var followed = last(QuestionFollowed.class, trail);
        return new Question(
                number,
                asked.occurredOn(),
                asked.asking(),
                asked.line(),
                moderated == null ? asked.question() : null,
                followed == null ? 0 : followed.followers(),
                stage(trail),
                until(number, due),
                answered == null ? null : answered.answer(),
                answered == null ? null : answered.occurredOn(),
                escalated == null ? null : escalated.to(),
                escalated == null || moderated != null ? null : escalated.grounds(),
                settled == null ? null : settled.settledBy(),
                settled == null ? null : settled.decision(),
                settled == null ? null : settled.occurredOn(),
                moderated == null ? null : moderated.ground());
    }

    /// One that went on without an answer owes both; who decides on it has the later day.
    private static @Nullable LocalDate until(int number, Map<String, LocalDate> due) {
        var settled = due.get(DisclosureSettlement.settleQuestion(number));
        return settled != null ? settled : due.get(DisclosureSettlement.answerQuestion(number));
    }

    /// An answer that comes when it has gone on leaves it there.
    private static QuestionStage stage(List<AskingEvent> trail) {
        return trail.stream()
                .map(Questions::stage)
                .filter(Objects::nonNull)
                .reduce((before, later) ->
                        before == QuestionStage.ESCALATED && later == QuestionStage.ANSWERED ? before : later)
                .orElseThrow();
    }

    /// Following a question leaves it where it is.
    private static @Nullable QuestionStage stage(AskingEvent event) {
        return switch (event) {
            case QuestionAsked _ -> QuestionStage.OPEN;
            case QuestionFollowed _ -> null;
            case QuestionAnswered _ -> QuestionStage.ANSWERED;
            case QuestionEscalated _ -> QuestionStage.ESCALATED;
            case QuestionSettled _ -> QuestionStage.SETTLED;
            case QuestionModerated _ -> QuestionStage.MODERATED;
        };
    }

    private static <E extends AskingEvent> @Nullable E last(Class<E> kind, List<AskingEvent> trail) {
        return trail.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static int numberOf(AskingEvent event) {
        return switch (event) {
            case QuestionAsked e -> e.number();
            case QuestionFollowed e -> e.number();
            case QuestionAnswered e -> e.number();
            case QuestionEscalated e -> e.number();
            case QuestionSettled e -> e.number();
            case QuestionModerated e -> e.number();
        };
    }
}
