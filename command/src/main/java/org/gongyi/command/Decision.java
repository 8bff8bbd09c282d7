package org.gongyi.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongyi.contract.Refusal;

/// What a decider answers: events to record, or why nothing is recorded.
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(Refusal refusal) implements Decision<E> {}

    /// Both or neither: the events of this one and then of the next, or the first refusal. The next is not asked after
    /// a refusal.
    default Decision<E> and(Supplier<Decision<E>> next) {
        return switch (this) {
            case Refused<E> refused -> refused;
            case Accepted<E>(var first) ->
                switch (next.get()) {
                    case Refused<E> refused -> refused;
                    case Accepted<E>(var second) ->
                        new Accepted<>(
                                Stream.concat(first.stream(), second.stream()).toList());
                };
        };
    }

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
