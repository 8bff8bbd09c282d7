package org.gongyi.command;

import java.util.List;
import org.gongyi.contract.Refusal;

/// What a decider answers: events to record, or why nothing is recorded.
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
