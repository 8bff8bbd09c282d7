package org.gongyi.web.telling;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongyi.contract.disclosure.AskingEvent.QuestionAsked;
import org.gongyi.contract.disclosure.AskingEvent.QuestionEscalated;
import org.gongyi.contract.disclosure.AskingEvent.QuestionModerated;
import org.gongyi.contract.disclosure.DisclosureEvent;
import org.gongyi.contract.ledger.Entry;

/// Records of one disclosure whose words are no longer shown: what a resident asked, and the grounds on which it went
/// on. The records stay as they were signed.
///
/// @param records positions, each with the position of the record that hides it
public record Moderated(Map<Long, Long> records) {

    public static final Moderated NONE = new Moderated(Map.of());

    public Moderated {
        records = Map.copyOf(records);
    }

    public static Moderated in(List<Entry<DisclosureEvent>> trail) {
        var hidden = trail.stream()
                .filter(one -> one.event() instanceof QuestionModerated)
                .collect(toMap(
                        one -> ((QuestionModerated) one.event()).number(),
                        one -> one.recorded().position(),
                        (_, later) -> later));
        return new Moderated(trail.stream()
                .filter(one -> question(one.event()).filter(hidden::containsKey).isPresent())
                .collect(toMap(
                        one -> one.recorded().position(),
                        one -> hidden.get(question(one.event()).orElseThrow()))));
    }

    /// The record that hides the one at that position; empty where it is shown.
    public Optional<Long> by(long position) {
        return Optional.ofNullable(records.get(position));
    }

    /// The question whose words, written by a resident, stand in an event; empty where offices wrote them.
    static Optional<Integer> question(Object event) {
        return switch (event) {
            case QuestionAsked e -> Optional.of(e.number());
            case QuestionEscalated e -> Optional.of(e.number());
            default -> Optional.empty();
        };
    }
}
