package org.gongyi.command;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What other streams, and the tables beside the log, say that an act depends on: one value of a kind. A decider asks
/// for the kinds it knows and is told nothing of where they come from.
public record Surroundings(Map<Class<?>, Record> told) {

    public static final Surroundings NONE = new Surroundings(Map.of());

    public Surroundings {
        told = Map.copyOf(told);
    }

    public static Surroundings of(Record... told) {
        return new Surroundings(Arrays.stream(told).collect(toUnmodifiableMap(Object::getClass, one -> one)));
    }

    public <T extends Record> Optional<T> find(Class<T> kind) {
        return Optional.ofNullable(told.get(kind)).map(kind::cast);
    }
}
