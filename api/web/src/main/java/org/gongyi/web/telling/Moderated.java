package org.gongyi.web.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureModerated;
import org.gongyi.contract.disclosure.OversightEvent.FailureReported;
import org.gongyi.contract.hearing.HearingEvent.OpinionModerated;
import org.gongyi.contract.hearing.HearingEvent.OpinionRecorded;
import org.gongyi.contract.ledger.Entry;

/// Records of one disclosure or hearing whose words are no longer shown: what a resident asked,
/// reported or held, and the grounds on which a question went on. They stay as they were signed.
///
/// @param records positions, each with the position of the record that hides it
public record Moderated(Map<Long, Long> records) {

    public static final Moderated NONE = new Moderated(Map.of());

    public Moderated {
        records = Map.copyOf(records);
    }

    public static Moderated in(List<? extends Entry<?>> trail) {
        var hidden = new HashMap<Written, Long>();
        for (var one : trail)
            hides(one.event())
                    .ifPresent(written -> hidden.put(written, one.recorded().position()));
        var records = new HashMap<Long, Long>();
        for (var one : trail)
            written(one.event())
                    .filter(hidden::containsKey)
                    .ifPresent(written -> records.put(one.recorded().position(), hidden.get(written)));
        return new Moderated(records);
    }

    /// The record that hides the one at that position; empty where it is shown.
    public Optional<Long> by(long position) {
        return Optional.ofNullable(records.get(position));
    }

    /// What a resident wrote.
    sealed interface Written {
        record Question(int number) implements Written {}

        record Report(int number) implements Written {}

        record Opinion(int number) implements Written {}
    }

    /// Whose words stand in an event; empty where offices wrote them.
    static Optional<Written> written(Object event) {
        return switch (event) {
            case QuestionAsked e -> Optional.of(new Written.Question(e.number()));
            case QuestionEscalated e -> Optional.of(new Written.Question(e.number()));
            case FailureReported e -> Optional.of(new Written.Report(e.number()));
            case OpinionRecorded e -> Optional.of(new Written.Opinion(e.number()));
            default -> Optional.empty();
        };
    }

    private static Optional<Written> hides(Object event) {
        return switch (event) {
            case QuestionModerated e -> Optional.of(new Written.Question(e.number()));
            case FailureModerated e -> Optional.of(new Written.Report(e.number()));
            case OpinionModerated e -> Optional.of(new Written.Opinion(e.number()));
            default -> Optional.empty();
        };
    }
}
